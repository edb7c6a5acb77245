import type { PathView } from '../../advice/path.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';
import { editorialNote } from './source.ts';

export function pathDocument(view: PathView, messages: Messages): Document {
  const { path: words } = messages;
  const title = (entries: PathView['shifts'], id: string): string =>
    entries.find((entry) => entry.id === id)?.title ?? id;
  return [
    { kind: 'heading', level: 1, text: words.title(view.name, view.title) },
    ...(view.nearest
      ? [{ kind: 'paragraph', text: words.nearest(view.name, view.nearest.name), tone: 'caution' } as const]
      : []),
    ...view.steps.flatMap((step): Document => {
      const status = step.status ? `  [${words.statuses[step.status]}]` : '';
      return [
        {
          kind: 'heading',
          level: 2,
          text: `${words.step(step.number, step.grade)}${status}`,
          ...(step.status === 'passed' ? { tone: 'muted' } : { tone: 'role' }),
        },
        { kind: 'facts', facts: [{ label: words.position, text: step.position }] },
        { kind: 'paragraph', text: step.focus },
        { kind: 'heading', level: 3, text: words.milestones },
        { kind: 'items', items: step.milestones.map(({ text }) => ({ marker: '[ ]', text })) },
        ...(step.shifts.length > 0
          ? [
              { kind: 'heading', level: 3, text: words.shifts } as const,
              { kind: 'items', items: step.shifts.map((id) => ({ text: title(view.shifts, id) })) } as const,
            ]
          : []),
        ...(step.pitfalls.length > 0
          ? [
              { kind: 'heading', level: 3, text: words.pitfalls } as const,
              {
                kind: 'items',
                items: step.pitfalls.map((id) => ({ text: title(view.pitfalls, id) })),
              } as const,
            ]
          : []),
      ];
    }),
    ...editorialNote(
      view.steps.some(({ guidanceSource }) => guidanceSource === 'editorial'),
      messages,
    ),
  ];
}
