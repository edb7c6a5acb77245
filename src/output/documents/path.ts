import type { PathView } from '../../advice/path.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { fitFacts } from './fit.ts';
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
    ...(view.gap ? gapBlocks(view, view.gap, messages) : []),
    ...view.steps.flatMap((step): Document => {
      const status = step.status ? `  [${words.statuses[step.status]}]` : '';
      return [
        {
          kind: 'heading',
          level: 2,
          text: `${words.step(step.number, step.grade)}${status}`,
          ...(step.status === 'passed' ? { tone: 'muted' } : { tone: 'role' }),
          folded: step.status === undefined ? step.number > 1 : step.status !== 'current',
        },
        { kind: 'facts', facts: [{ label: words.position, text: step.position }] },
        { kind: 'paragraph', text: step.focus },
        { kind: 'heading', level: 3, text: words.milestones },
        {
          kind: 'items',
          items: step.milestones.map(({ text, done, evidence }) => ({
            marker: done ? '[x]' : '[ ]',
            text,
            ...(evidence && { notes: [words.evidence(neutralLine(evidence))] }),
          })),
        },
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

/** What lies between the reader and the next step, on one screen above all the steps. */
function gapBlocks(view: PathView, gap: NonNullable<PathView['gap']>, messages: Messages): Document {
  const { path: words, profile } = messages;
  const gradeOf = (number?: number): string | undefined =>
    view.steps.find((step) => step.number === number)?.grade;
  const current = gradeOf(gap.current);
  return [
    { kind: 'heading', level: 2, text: words.gap },
    {
      kind: 'facts',
      facts: [
        { label: profile.fields.grade, text: current ?? words.unknownStep },
        ...(gap.fit ? fitFacts(gap.fit, messages) : []),
      ],
    },
    { kind: 'heading', level: 3, text: words.stepDone },
    {
      kind: 'bars',
      bars: gap.progress.map(({ number, done, total }) => ({
        label: words.step(number, gradeOf(number) ?? ''),
        value: (100 * done) / total,
        shown: words.progress(done, total),
      })),
    },
    ...(current === undefined
      ? []
      : gap.missing.length === 0
        ? [{ kind: 'paragraph', text: words.nothingMissing, tone: 'positive' } as const]
        : [
            { kind: 'heading', level: 3, text: words.missing(gradeOf(gap.next)) } as const,
            {
              kind: 'items',
              items: gap.missing.map(({ title }) => ({ marker: '[ ]', text: title })),
            } as const,
          ]),
    ...(gap.weakest.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: words.weakest } as const,
          {
            kind: 'bars',
            bars: gap.weakest.map(({ title, score }) => ({ label: title, value: score })),
          } as const,
        ]),
  ];
}
