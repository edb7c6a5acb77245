import type { Estimate } from './estimate.ts';
import type { Answers, Instrument } from './instrument.ts';
import { tallyOf } from './tally.ts';

export type SeatVerdict = 'drawn' | 'open' | 'elsewhere';

/** Whether the person is drawn to leading others and answering for money and risk. */
export interface Seat {
  /** The mean of the seat items, in [-1, 1]; null without answers. */
  readonly score: number | null;
  readonly answered: number;
  readonly verdict: SeatVerdict | null;
}

/** How many standard errors the mean must be from the middle: a one-sided test at 5 %. */
const STANDARD_ERRORS = 1.64;

/** Scores the seat items. The standard error of their mean is `√(σ²/n)`, with `σ²` from the fit items. */
export function seatOf(instrument: Instrument, answers: Answers, { wobble }: Estimate): Seat {
  const { counts, sums } = tallyOf(instrument, 'seat', 1, answers);
  const [[answered = 0], [sum = 0]] = [counts, sums];
  if (answered === 0) return { score: null, answered, verdict: null };
  const score = sum / answered;
  const margin = STANDARD_ERRORS * Math.sqrt(wobble / answered);
  if (score - margin > 0) return { score, answered, verdict: 'drawn' };
  return { score, answered, verdict: score + margin < 0 ? 'elsewhere' : 'open' };
}
