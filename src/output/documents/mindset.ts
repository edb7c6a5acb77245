import type { MindsetView } from '../../advice/mindset.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';

export function mindsetDocument({ headings, shifts }: MindsetView, messages: Messages): Document {
  const { kinds, ...words } = messages.mindset;
  const { title = words.title, before = words.staff, after = words.executive } = headings;
  return [
    { kind: 'heading', level: 1, text: title },
    ...(['perspective', 'behaviour'] as const).flatMap((kind): Document => {
      const ofKind = shifts.filter((shift) => shift.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: kinds[kind] },
        {
          kind: 'table',
          columns: [{ title: before }, { title: after }],
          rows: ofKind.map((shift) => ({ label: shift.title, cells: [[shift.staff], [shift.executive]] })),
        },
      ];
    }),
  ];
}
