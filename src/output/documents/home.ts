import type { HomePath, HomeView, OwnHome } from '../../advice/home.ts';
import type { Verdict } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Block, Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { dateOf } from './fit.ts';
import { inWords } from './plan.ts';
import { pairVerdict, verdictOf } from './quiz.ts';
import { railOf } from './rail.ts';

/** Where the reader is, and what to do next; for somebody new, what this is and where to begin. */
export function homeDocument(view: HomeView, messages: Messages): Document {
  const { title, tagline, unfinished, own, path, commands } = view;
  const { home: words } = messages;
  return [
    { kind: 'heading', level: 1, text: own?.name ? words.hello(neutralLine(own.name)) : title },
    ...(own || !tagline ? [] : [{ kind: 'paragraph', text: tagline } as const]),
    ...(unfinished ? unfinishedBlocks(unfinished, messages) : []),
    ...(own?.latest ? latestBlocks(own.latest, messages) : []),
    ...(path ? pathBlocks(path, own !== undefined, messages) : []),
    ...(own ? nextBlocks(own.next, messages) : []),
    { kind: 'heading', level: 2, text: own ? words.goOn : words.tryThese },
    { kind: 'commands', commands },
    { kind: 'paragraph', text: own ? words.more : `${words.private}\n${words.more}`, tone: 'muted' },
  ];
}

function unfinishedBlocks(
  { asked, total, command }: NonNullable<HomeView['unfinished']>,
  { home: words }: Messages,
): Document {
  return [
    { kind: 'heading', level: 2, text: words.unfinished(asked, total) },
    { kind: 'commands', commands: [command] },
  ];
}

/** The latest result in its own words, never surer than it is, and how it has changed. */
function latestBlocks({ at, verdict, trends }: NonNullable<OwnHome['latest']>, messages: Messages): Document {
  const { home: words } = messages;
  return [
    { kind: 'heading', level: 2, text: words.latest(dateOf(at), verdictOf(verdict, messages)) },
    ...(trends.length === 0 ? [] : [trendsOf(trends, verdict, messages)]),
    ...(verdict.warnings.includes('inconsistent')
      ? [{ kind: 'paragraph', text: words.inconsistent, tone: 'caution' } as const]
      : []),
    ...tieOf(verdict, messages),
  ];
}

/** That the two roles which the pack compares are even, where the verdict itself does not say so. */
function tieOf(verdict: Verdict, messages: Messages): Document {
  const { pair, outcome } = verdict;
  if (pair?.verdict !== 'even' || (outcome !== 'leaning' && outcome !== 'clear')) return [];
  return [{ kind: 'facts', facts: [pairVerdict(verdict, pair, messages)] }];
}

/** A line for each role over the results; with a single result, a bar. */
function trendsOf(
  trends: NonNullable<OwnHome['latest']>['trends'],
  { outcome }: Verdict,
  { home: words }: Messages,
): Block {
  const labelled = trends.map(({ name, values }) => ({ label: words.match(name), values }));
  if (labelled.some(({ values }) => values.length > 1)) return { kind: 'trends', trends: labelled };
  return {
    kind: 'bars',
    bars: labelled.map(({ label, values }) => ({ label, value: values[0] ?? null })),
    middle: true,
    ...(outcome === 'impression' && { unsure: true }),
  };
}

function pathBlocks({ role, steps }: HomePath, own: boolean, messages: Messages): Document {
  const { home: words, path } = messages;
  const known = steps.some(({ status }) => status !== undefined);
  return [
    { kind: 'heading', level: 2, text: words.wayTo(role.name) },
    railOf(steps, messages),
    ...(own && !known ? [{ kind: 'paragraph', text: path.unknownStep, tone: 'muted' } as const] : []),
  ];
}

function nextBlocks(next: OwnHome['next'], messages: Messages): Document {
  const { home: words } = messages;
  if (next.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.nextMilestones },
    {
      kind: 'items',
      items: next.map(({ text, due }) => ({
        marker: '[ ]',
        text: due === undefined ? text : words.due(inWords(due, messages), text),
      })),
    },
  ];
}
