import type { StoredOutcome } from './profile.ts';
import type { QuizResultView } from './quiz/assess.ts';

/** Returns what the profile stores of a result besides the answers. */
export function outcomeOf(result: QuizResultView): StoredOutcome {
  const { outcome, top, shortlist, roles, pair, seat, readiness } = result;
  return {
    outcome,
    top,
    shortlist,
    fits: Object.fromEntries(roles.map(({ id, fit }) => [id, fit])),
    shares: Object.fromEntries(roles.map(({ id, share }) => [id, share])),
    pair: pair && { a: pair.a, b: pair.b, probability: pair.probability, verdict: pair.verdict },
    seat: seat.verdict,
    readiness: readiness.score,
    shifts: Object.fromEntries(readiness.shifts.map(({ id, score }) => [id, score])),
  };
}
