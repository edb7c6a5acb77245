import type { PathStep, PathView } from '../../advice/path.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Item } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { fitFacts } from './fit.ts';
import { bridgeBlocks } from './role.ts';
import { marked, sharedSource, sourceNotes } from './source.ts';

export function pathDocument(view: PathView, messages: Messages): Document {
  const { path: words, role } = messages;
  return [
    { kind: 'heading', level: 1, text: words.title(view.name, view.title) },
    ...(view.conclusion
      ? [{ kind: 'items', items: view.conclusion.map((text) => ({ text })) } as const]
      : []),
    ...(view.nearest
      ? [{ kind: 'paragraph', text: words.nearest(view.name, view.nearest.name), tone: 'caution' } as const]
      : []),
    ...(view.before ? [{ kind: 'paragraph', text: view.before, tone: 'role' } as const] : []),
    ...(view.gap ? gapBlocks(view, view.gap, messages) : []),
    ...(view.unknownTicks
      ? [{ kind: 'paragraph', text: words.unknownTicks(view.unknownTicks), tone: 'caution' } as const]
      : []),
    ...view.steps.flatMap((step) => stepBlocks(step, view, messages)),
    ...(view.bridge ? bridgeBlocks(view.bridge, role.bridge(view.name)) : []),
    ...(view.promotion ? [{ kind: 'paragraph', text: view.promotion, tone: 'muted' } as const] : []),
    ...sourceNotes(view.notes),
  ];
}

function stepBlocks(step: PathStep, view: PathView, messages: Messages): Document {
  const { path: words } = messages;
  const status = step.status ? `  [${words.statuses[step.status]}]` : '';
  const titles = (entries: PathView['shifts'], ids: readonly string[]): readonly Item[] =>
    ids.map((id) => ({ text: entries.find((entry) => entry.id === id)?.title ?? id }));
  const shared = sharedSource(step.milestones);
  const learnt = sharedSource(step.learn);
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${words.step(step.number, step.grade)}${status}`,
      ...(step.status === 'passed' ? { tone: 'muted' } : { tone: 'role' }),
      folded: step.status === undefined ? step.number > 1 : step.status !== 'current',
    },
    ...(step.position === undefined
      ? []
      : [{ kind: 'facts', facts: [{ label: words.position, text: step.position }] } as const]),
    ...(step.focus === undefined ? [] : [{ kind: 'paragraph', text: step.focus } as const]),
    ...list(
      marked(words.milestones, shared),
      step.milestones.map(({ text, chance, source, done, evidence }) => ({
        marker: done ? '[x]' : '[ ]',
        text: shared ? text : marked(text, source),
        details: chance === undefined ? [] : [words.chance(chance)],
        notes: evidence ? [words.evidence(neutralLine(evidence))] : [],
      })),
    ),
    ...list(
      marked(words.learn, learnt),
      step.learn.map(({ text, source }) => ({ text: learnt ? text : marked(text, source) })),
    ),
    ...list(
      step.number === 1 ? words.fromToday : words.first90,
      step.first90.map(({ days, text }) => ({ marker: words.day(days), text })),
    ),
    ...list(words.shifts, titles(view.shifts, step.shifts)),
    ...list(words.pitfalls, titles(view.pitfalls, step.pitfalls)),
  ];
}

/** Items under a heading; nothing if there are none. */
function list(title: string, items: readonly Item[]): Document {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'items', items },
  ];
}

/** What remains before the reader's next step. */
function gapBlocks(view: PathView, gap: NonNullable<PathView['gap']>, messages: Messages): Document {
  const { path: words, profile } = messages;
  const gradeOf = (number?: number): string | undefined =>
    view.steps.find((step) => step.number === number)?.grade;
  const current = gap.current === undefined ? undefined : words.step(gap.current, gradeOf(gap.current));
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
        label: words.step(number, gradeOf(number)),
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
