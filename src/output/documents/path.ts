import type { Gap } from '../../advice/gap.ts';
import type { PathMilestone, PathStep, PathView } from '../../advice/path-view.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Item } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { fitFacts } from './fit.ts';
import { fact, facts, items, paragraph, section } from './optional.ts';
import { readinessLevel } from './quiz-words.ts';
import { railOf } from './rail.ts';
import { bridgeBlocks } from './role.ts';
import { marked, sharedSource, sourceNotes } from './source.ts';

/** @param full whether to show passed steps in full, for somebody else to read, instead of a line each */
export function pathDocument(view: PathView, messages: Messages, full = false): Document {
  const { path: words, role } = messages;
  const { only } = view;
  const whole = full || only !== undefined;
  const conclusion = items((view.conclusion ?? []).map((text) => ({ text })));
  return [
    { kind: 'heading', level: 1, text: words.title(view.name, view.title), short: words.title(view.name) },
    ...paragraph(only && scopeText(only, messages), 'muted'),
    ...paragraph(view.nearest && words.nearest(view.name, view.nearest.name), 'caution'),
    ...(view.stops.length > 1 ? [railOf(view.stops, messages)] : []),
    ...paragraph(view.before, 'role'),
    ...(view.gap && !only ? gapBlocks(view.gap, view, messages) : []),
    ...(view.gap ? [] : conclusion),
    ...paragraph(view.unknownTicks && words.unknownTicks(view.unknownTicks, messages.command), 'caution'),
    ...(only && view.steps.length === 0
      ? paragraph(only.next ? words.nothingNext : words.nothingInCategory)
      : [
          ...items(whole ? [] : passedItems(view.steps, messages)),
          ...view.steps
            .filter(({ status }) => whole || status !== 'passed')
            .flatMap((step) => stepBlocks(step, view, messages)),
        ]),
    // What separates a reader from the next step comes before what holds for everybody.
    ...(view.gap && conclusion.length > 0
      ? [{ kind: 'heading', level: 2, text: words.undecided } as const, ...conclusion]
      : []),
    ...(view.bridge ? bridgeBlocks(view.bridge, role.bridge(view.name)) : []),
    ...paragraph(view.promotion, 'muted'),
    ...sourceNotes(view.notes),
  ];
}

/** Which part of the path is shown. Leaves out a single step, because its heading names it. */
function scopeText(only: NonNullable<PathView['only']>, { path: words, titled }: Messages): string {
  const { next, category } = only;
  return [
    ...(next ? [words.onlyNext] : []),
    ...(category
      ? [category.detail === undefined ? category.title : titled(category.title, category.detail)]
      : []),
  ].join('\n');
}

/** The steps that the reader has passed, a line each; `--step` shows one in full. */
function passedItems(steps: readonly PathStep[], messages: Messages): readonly Item[] {
  const { path: words } = messages;
  return steps
    .filter(({ status }) => status === 'passed')
    .map((step) => ({
      text: [
        `${words.step(step.number, step.grade)}  [${words.statuses.passed}]`,
        ...(step.milestones.length > 0 ? [progressOf(step, messages)] : []),
      ].join('  '),
    }));
}

function stepBlocks(step: PathStep, view: PathView, messages: Messages): Document {
  const { path: words } = messages;
  const status = step.status ? `  [${words.statuses[step.status]}]` : '';
  const title = `${words.step(step.number, step.grade)}${status}`;
  const content = contentOf(step, view, messages);
  if (content.length === 0) return [{ kind: 'paragraph', text: title }];
  return [
    {
      kind: 'heading',
      level: 2,
      text: title,
      ...(step.status === 'passed' && { tone: 'muted' }),
      ...(step.status === 'current' && { tone: 'role' }),
      folded: step.status === undefined ? step.place > 1 : step.status !== 'current',
    },
    ...content,
  ];
}

function contentOf(step: PathStep, view: PathView, messages: Messages): Document {
  const { path: words } = messages;
  const titles = (entries: PathView['shifts'], ids: readonly string[]): readonly Item[] =>
    ids.map((id) => ({ text: entries.find((entry) => entry.id === id)?.title ?? id }));
  const learnt = sharedSource(step.learn);
  return [
    ...facts(fact(words.position, step.position)),
    ...paragraph(step.focus),
    ...milestoneBlocks(step, view, messages),
    ...list(
      marked(words.learn, learnt),
      step.learn.map(({ text, source }) => ({ text: learnt ? text : marked(text, source) })),
    ),
    ...list(
      step.place === 1 ? words.fromToday : words.first90,
      step.first90.map(({ days, text }) => ({ marker: words.day(days), text })),
    ),
    ...list(words.shifts, titles(view.shifts, step.shifts)),
    ...list(words.pitfalls, titles(view.pitfalls, step.pitfalls)),
    ...paragraph(step.branches && words.branches(step.branches.map(({ name }) => name)), 'muted'),
  ];
}

/** How many milestones a step has, or how many of them are reached. */
function progressOf({ milestones }: PathStep, { path: words }: Messages): string {
  const total = milestones.length;
  if (milestones.every(({ done }) => done === undefined)) return words.milestoneCount(total);
  return words.progress(milestones.filter(({ done }) => done).length, total);
}

/** The milestones of a step, by category; those without one come first. */
function milestoneBlocks({ milestones }: PathStep, view: PathView, messages: Messages): Document {
  const { path: words } = messages;
  // The title already says which category is shown.
  const headed = view.only?.category === undefined;
  const shared = headed ? sharedSource(milestones) : undefined;
  const itemsOf = (list: readonly PathMilestone[]): readonly Item[] =>
    list.map(({ text, chance, source, done, evidence }) => ({
      marker: done ? '[x]' : '[ ]',
      text: shared ? text : marked(text, source),
      details: chance === undefined ? [] : [words.chance(chance)],
      notes: evidence ? [words.evidence(neutralLine(evidence))] : [],
    }));
  if (!headed) return items(itemsOf(milestones));
  const of = (id?: string) => milestones.filter(({ category }) => category === id);
  const title = milestones.some(({ kind }) => kind === 'deliverable') ? words.milestones : words.behaviours;
  return [
    ...list(marked(title, shared), itemsOf(of())),
    ...view.categories.flatMap(({ id, title }) => list(marked(title, shared), itemsOf(of(id)))),
  ];
}

/** Items under a heading; nothing if there are none. */
function list(title: string, entries: readonly Item[]): Document {
  return section({ level: 3, text: title }, items(entries));
}

/** What remains before the reader's next step. */
function gapBlocks(gap: Gap, view: PathView, messages: Messages): Document {
  const { command, path: words, profile } = messages;
  const named = (level?: string): string | undefined => {
    const step = view.steps.find((each) => each.level === level);
    return step && (step.grade ?? words.step(step.number));
  };
  const current = named(gap.current);
  const place = gap.unplaced === undefined ? words.unknownStep(command) : words.unplaced(gap.unplaced);
  const known = facts([
    // For readers before the first step, this is already said above.
    ...(view.before === undefined ? [{ label: profile.fields.grade, text: current ?? place }] : []),
    ...(gap.fit ? fitFacts(gap.fit, messages) : []),
  ]);
  const weakest = gap.weakest.flatMap(({ title, score }) => {
    const level = readinessLevel(score);
    return level === 'high' ? [] : [{ label: title, text: profile.levels[level] }];
  });
  return [
    ...section({ level: 2, text: words.gap }, known),
    ...missingBlocks(gap, named(gap.next), messages),
    ...section({ level: 3, text: words.weakest }, facts(weakest)),
  ];
}

/** At most this many open milestones are listed here; the step itself shows them all. */
const MOST_MISSING = 10;

/** The open milestones of the reader's step. */
function missingBlocks(gap: Gap, next: string | undefined, { path: words }: Messages): Document {
  const step = gap.progress.find(({ level }) => level === gap.current);
  if (!step || step.total === 0) return [];
  if (gap.missing.length === 0) return paragraph(words.nothingMissing, 'positive');
  return [
    { kind: 'heading', level: 3, text: words.missing(next) },
    {
      kind: 'items',
      items: gap.missing.slice(0, MOST_MISSING).map(({ title }) => ({ marker: '[ ]', text: title })),
    },
    ...(gap.missing.length > MOST_MISSING
      ? paragraph(words.moreMissing(gap.missing.length - MOST_MISSING), 'muted')
      : []),
  ];
}
