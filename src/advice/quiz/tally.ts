import { type Answers, type Instrument, type Section, traitValue } from './instrument.ts';

/** For each scale of a section: the number of answered items, the sum of their values and the sum of the squares. */
export interface Tally {
  readonly counts: Uint16Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Adds up the answers to a section's items, each as a value in [-1, 1]. */
export function tallyOf({ sections }: Instrument, section: Section, scales: number, answers: Answers): Tally {
  const counts = new Uint16Array(scales);
  const sums = new Float64Array(scales);
  const squares = new Float64Array(scales);
  for (const { position, scale, key } of sections[section]) {
    const answer = answers[position];
    if (!answer) continue;
    const x = traitValue(answer, key);
    counts[scale] = (counts[scale] ?? 0) + 1;
    sums[scale] = (sums[scale] ?? 0) + x;
    squares[scale] = (squares[scale] ?? 0) + x * x;
  }
  return { counts, sums, squares };
}
