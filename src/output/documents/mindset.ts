import type { MindsetView } from '../../advice/mindset.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';

export function mindsetDocument({ shifts }: MindsetView, messages: Messages): Document {
  const { title, kinds, staff, executive } = messages.mindset;
  return [
    { kind: 'heading', level: 1, text: title },
    ...(['perspective', 'behaviour'] as const).flatMap((kind): Document => {
      const ofKind = shifts.filter((shift) => shift.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: kinds[kind] },
        {
          kind: 'table',
          columns: [{ title: staff }, { title: executive }],
          rows: ofKind.map((shift) => ({ label: shift.title, cells: [[shift.staff], [shift.executive]] })),
        },
      ];
    }),
  ];
}
