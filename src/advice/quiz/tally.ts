import { type Answers, type Instrument, type Section, traitValue } from './instrument.ts';

/** For each scale of a section: how many items were answered, the sum of their values and the sum of the squares. */
export interface Tally {
  readonly counts: Uint16Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Adds up the answers to a section's items, each as a value in [-1, 1]. */
export function tallyOf({ items }: Instrument, section: Section, scales: number, answers: Answers): Tally {
  const counts = new Uint16Array(scales);
  const sums = new Float64Array(scales);
  const squares = new Float64Array(scales);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const answer = answers[i];
    if (item?.section !== section || !answer) continue;
    const x = traitValue(answer, item.key);
    counts[item.scale] = (counts[item.scale] ?? 0) + 1;
    sums[item.scale] = (sums[item.scale] ?? 0) + x;
    squares[item.scale] = (squares[item.scale] ?? 0) + x * x;
  }
  return { counts, sums, squares };
}
