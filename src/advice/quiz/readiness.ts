import type { Answers } from './estimate.ts';
import { type Instrument, traitValue } from './instrument.ts';

/** How far a person works like an executive today, 0 to 100; null without answers. */
export interface Readiness {
  /** The mean of the shifts that have answers. */
  readonly score: number | null;
  readonly answered: number;
  /** In the instrument's order. */
  readonly shifts: readonly { readonly score: number | null; readonly answered: number }[];
}

export function readinessOf({ items, shifts: ids }: Instrument, answers: Answers): Readiness {
  const sums = new Float64Array(ids.length);
  const counts = new Uint16Array(ids.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const answer = answers[i];
    if (item?.section !== 'readiness' || !answer) continue;
    sums[item.scale] = (sums[item.scale] ?? 0) + traitValue(answer, item.key);
    counts[item.scale] = (counts[item.scale] ?? 0) + 1;
  }
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
