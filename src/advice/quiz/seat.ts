import type { Answers, Estimate } from './estimate.ts';
import { type Instrument, traitValue } from './instrument.ts';

export type SeatVerdict = 'drawn' | 'open' | 'elsewhere';

/** Whether leading through others, and answering for money and risk, draws the person. */
export interface Seat {
  /** The mean of the seat items, in [-1, 1]; null without answers. */
  readonly score: number | null;
  readonly answered: number;
  readonly verdict: SeatVerdict | null;
}

/** One-sided at 5 %. */
const STANDARD_ERRORS = 1.64;

export function seatOf({ items }: Instrument, answers: Answers, { wobble }: Estimate): Seat {
  let [sum, answered] = [0, 0];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const answer = answers[i];
    if (item?.section !== 'seat' || !answer) continue;
    sum += traitValue(answer, item.key);
    answered += 1;
  }
  if (answered === 0) return { score: null, answered, verdict: null };
  const score = sum / answered;
  const margin = STANDARD_ERRORS * Math.sqrt(wobble / answered);
  if (score - margin > 0) return { score, answered, verdict: 'drawn' };
  return { score, answered, verdict: score + margin < 0 ? 'elsewhere' : 'open' };
}
