import type { QuizPair, Verdict } from '../../advice/quiz/result.ts';
import type { BriefPath, NextMilestone, RoleTrend } from '../../advice/standing.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Block, Document, Level } from '../document.ts';
import { monthInWords } from './dates.ts';
import { items, paragraph, section } from './optional.ts';
import { pairVerdict } from './quiz.ts';
import { railOf } from './rail.ts';

/** What makes a verdict weaker than it sounds: contradictory answers, and two roles that are even. */
export function reservations(verdict: Verdict, messages: Messages): Document {
  const { pair, outcome, warnings } = verdict;
  const even = (each: QuizPair | null): each is QuizPair => each?.verdict === 'even';
  return [
    ...paragraph(warnings.includes('inconsistent') ? messages.standing.inconsistent : undefined, 'caution'),
    ...(even(pair) && (outcome === 'leaning' || outcome === 'clear')
      ? [{ kind: 'facts', facts: [pairVerdict(verdict, pair, messages)] } as const]
      : []),
  ];
}

/** A trend for each role over the results; with a single result, a bar. */
export function trendsOf(
  trends: readonly RoleTrend[],
  { outcome }: Verdict,
  { standing: words }: Messages,
): readonly Block[] {
  const labelled = trends.map(({ name, values }) => ({ label: words.match(name), values }));
  if (labelled.length === 0) return [];
  if (labelled.some(({ values }) => values.length > 1)) return [{ kind: 'trends', trends: labelled }];
  return [
    {
      kind: 'bars',
      bars: labelled.map(({ label, values }) => ({ label, value: values[0] ?? null, strong: true })),
      middle: true,
      ...(outcome === 'impression' && { unsure: true }),
    },
  ];
}

/** The way to a role, drawn, under a heading. */
export function wayOf({ role, steps }: BriefPath, level: Level, messages: Messages): Document {
  return [{ kind: 'heading', level, text: messages.standing.wayTo(role.name) }, railOf(steps, messages)];
}

/** The next milestones with their dates, under a heading. */
export function nextOf(next: readonly NextMilestone[], level: Level, messages: Messages): Document {
  const { standing: words } = messages;
  return section(
    { level, text: words.nextMilestones },
    items(
      next.map(({ text, due }) => ({
        marker: '[ ]',
        text: due === undefined ? text : words.due(monthInWords(due, messages), text),
      })),
    ),
  );
}
