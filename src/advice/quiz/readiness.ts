import type { Answers, Instrument } from './instrument.ts';
import { tallyOf } from './tally.ts';

/** How far a person works like an executive today, 0 to 100; null without answers. */
export interface Readiness {
  /** The mean of the shifts that have answers. */
  readonly score: number | null;
  readonly answered: number;
  /** In the instrument's order. */
  readonly shifts: readonly { readonly score: number | null; readonly answered: number }[];
}

export function readinessOf(instrument: Instrument, answers: Answers): Readiness {
  const ids = instrument.shifts;
  const { counts, sums } = tallyOf(instrument, 'readiness', ids.length, answers);
  const shifts = ids.map((_, k) => {
    const answered = counts[k] ?? 0;
    return { score: answered === 0 ? null : 50 * (1 + (sums[k] ?? 0) / answered), answered };
  });
  const scores = shifts.flatMap(({ score }) => score ?? []);
  return {
    score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    answered: counts.reduce((sum, count) => sum + count, 0),
    shifts,
  };
}
