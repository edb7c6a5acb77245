import type { Estimate } from './estimate.ts';
import type { Answers, Instrument } from './instrument.ts';
import { tallyOf } from './tally.ts';

export type SeatVerdict = 'drawn' | 'open' | 'elsewhere';

/** Whether leading through others, and answering for money and risk, draws the person. */
export interface Seat {
  /** The mean of the seat items, in [-1, 1]; null without answers. */
  readonly score: number | null;
  readonly answered: number;
  readonly verdict: SeatVerdict | null;
}

/** The mean must be so many standard errors from the middle: one-sided at 5 %. */
const STANDARD_ERRORS = 1.64;

/** Scores the seat items; the standard error of their mean is `√(σ²/n)`, with the wobble `σ²` of the fit items. */
export function seatOf(instrument: Instrument, answers: Answers, { wobble }: Estimate): Seat {
  const { counts, sums } = tallyOf(instrument, 'seat', 1, answers);
  const [[answered = 0], [sum = 0]] = [counts, sums];
  if (answered === 0) return { score: null, answered, verdict: null };
  const score = sum / answered;
  const margin = STANDARD_ERRORS * Math.sqrt(wobble / answered);
  if (score - margin > 0) return { score, answered, verdict: 'drawn' };
  return { score, answered, verdict: score + margin < 0 ? 'elsewhere' : 'open' };
}
