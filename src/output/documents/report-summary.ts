import { isElsewhere, type Verdict } from '../../advice/quiz/result.ts';
import type { ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { nextThing, pairVerdict, verdictOf } from './quiz.ts';
import { nextOf, reservations, trendsOf, wayOf } from './standing.ts';

/** The report on one page: what the result means and what to do first, the trend, the path, and what is next on it. */
export function summaryDocument(
  { latest, path, next }: NonNullable<ReportView['summary']>,
  messages: Messages,
): Document {
  const { report: words } = messages;
  return [
    { kind: 'heading', level: 1, text: words.summary, ownPage: true },
    ...(latest
      ? ([
          { kind: 'heading', level: 2, text: verdictOf(latest.verdict, messages) },
          { kind: 'paragraph', text: meaningOf(latest.verdict, messages) },
          {
            kind: 'facts',
            facts: [
              ...pairOf(latest.verdict, messages),
              { label: words.first, text: nextThing(latest.verdict, messages) },
            ],
          },
          ...reservations(latest.verdict, messages),
          ...trendsOf(latest.trends, latest.verdict, messages),
        ] as const)
      : []),
    ...(path ? wayOf(path, 2, messages) : []),
    ...nextOf(next, 2, messages),
    { kind: 'paragraph', text: words.more, tone: 'muted' },
  ];
}

/** Which of the two roles that the pack compares is nearer, if the answers say anything about these roles. */
function pairOf(verdict: Verdict, messages: Messages) {
  const { pair, outcome } = verdict;
  if (!pair || outcome === 'insufficient' || isElsewhere(verdict)) return [];
  return [pairVerdict(verdict, pair, messages)];
}

/** What a verdict means for the person, and what it does not mean. */
function meaningOf(verdict: Verdict, { report: words }: Messages): string {
  const { outcome } = verdict;
  const elsewhere = isElsewhere(verdict) && outcome !== 'insufficient';
  return elsewhere ? words.meaning.elsewhere : words.meaning[outcome];
}
