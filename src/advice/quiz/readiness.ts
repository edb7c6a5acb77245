import type { Answers, Instrument } from './instrument.ts';
import { tallyOf } from './tally.ts';

/** How much a person already works like an executive, 0 to 100; null without answers. */
export interface Readiness {
  /** The mean of the shifts that have answers. */
  readonly score: number | null;
  readonly answered: number;
  /** In the instrument's order. */
  readonly shifts: readonly { readonly score: number | null; readonly answered: number }[];
}

const NONE = { score: null, answered: 0 };

/** Scores the readiness items: for each shift `50 · (1 + mean)` of its answers as values in [-1, 1]. */
export function readinessOf(instrument: Instrument, answers: Answers): Readiness {
  const ids = instrument.shifts;
  const { counts, sums } = tallyOf(instrument, 'readiness', ids.length, answers);
  let [sum, measured, answered] = [0, 0, 0];
  const shifts = ids.map((_, k) => {
    const count = counts[k] ?? 0;
    if (count === 0) return NONE;
    const score = 50 * (1 + (sums[k] ?? 0) / count);
    sum += score;
    measured += 1;
    answered += count;
    return { score, answered: count };
  });
  return {
    score: measured === 0 ? null : sum / measured,
    answered,
    shifts,
  };
}
