import type { Estimate } from './estimate.ts';
import { dot } from './fit.ts';
import { type Answers, type Instrument, SCALE, traitValue } from './instrument.ts';
import { normalCdf } from './normal.ts';

export type PairVerdict = 'clear' | 'leaning' | 'even';

/** The order of the two roles that the pack compares. */
export interface Pair {
  /** The probability that a retake puts the first role before the second. */
  readonly probability: number;
  readonly verdict: PairVerdict;
}

const CLEAR = 0.8;
const LEANING = 0.65;

/** Returns undefined if the pack does not compare two executive roles. */
export function pairOf(instrument: Instrument, { means, variances }: Estimate): Pair | undefined {
  const difference = differenceOf(instrument);
  if (!difference) return undefined;
  const variance = difference.reduce((sum, d, k) => sum + d * d * (variances[k] ?? 0), 0);
  const probability = variance === 0 ? 0.5 : normalCdf(dot(difference, means) / Math.sqrt(variance));
  return { probability, verdict: verdictOf(Math.max(probability, 1 - probability)) };
}

/** A changed answer: the item's position, and the new answer. */
export interface Move {
  readonly item: number;
  readonly instead: number;
}

/** A smaller lead is only rounding. */
const ROUNDING = 1e-12;

/**
 * Returns the smallest set of answers that would reverse the pair's order if each moved by one step, largest effect
 * first. Empty if the pair is level; undefined if even all answers together would not reverse it.
 */
export function flipOf(
  instrument: Instrument,
  answers: Answers,
  { traits, counts }: Estimate,
): readonly Move[] | undefined {
  const difference = differenceOf(instrument);
  if (!difference) return undefined;
  const lead = dot(difference, traits);
  if (Math.abs(lead) < ROUNDING) return [];
  const moves = instrument.items.flatMap(({ section, scale, key }, item) => {
    const answer = answers[item] ?? 0;
    const d = difference[scale] ?? 0;
    if (section !== 'fit' || answer === 0 || d === 0) return [];
    // The trait must move away from the leading role; the answer to a reversed item moves the other way.
    const step = -Math.sign(lead * d) * key;
    if (answer + step < SCALE.min || answer + step > SCALE.max) return [];
    const change = traitValue(answer + step, key) - traitValue(answer, key);
    return [{ item, instead: answer + step, effect: Math.abs((d * change) / (counts[scale] ?? 1)) }];
  });
  moves.sort((a, b) => b.effect - a.effect || a.item - b.item);
  let left = Math.abs(lead);
  for (const [i, { effect }] of moves.entries()) {
    left -= effect;
    if (left < -ROUNDING) return moves.slice(0, i + 1);
  }
  return undefined;
}

function verdictOf(confidence: number): PairVerdict {
  if (confidence >= CLEAR) return 'clear';
  return confidence >= LEANING ? 'leaning' : 'even';
}

/** `d = ŵ_a − ŵ_b`. */
function differenceOf({ pair, profiles }: Instrument): Float64Array | undefined {
  const [a, b] = pair ? [profiles[pair[0]], profiles[pair[1]]] : [];
  return a && b && a.map((weight, k) => weight - (b[k] ?? 0));
}
