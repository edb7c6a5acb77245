import type { Estimate } from './estimate.ts';
import { dot } from './fit.ts';
import { type Answers, type Instrument, SCALE, traitValue } from './instrument.ts';
import { normalCdf } from './normal.ts';

export type PairVerdict = 'clear' | 'leaning' | 'even';

/** The order of the two roles that the pack compares. */
export interface Pair {
  /** How likely a retake puts the first role before the second. */
  readonly probability: number;
  readonly verdict: PairVerdict;
}

const CLEAR = 0.8;
const LEANING = 0.65;

/** Returns undefined where the pack compares no two executive roles. */
export function pairOf(instrument: Instrument, { means, variances }: Estimate): Pair | undefined {
  const difference = differenceOf(instrument);
  if (!difference) return undefined;
  const variance = difference.reduce((sum, d, k) => sum + d * d * (variances[k] ?? 0), 0);
  const probability = variance === 0 ? 0.5 : normalCdf(dot(difference, means) / Math.sqrt(variance));
  return { probability, verdict: verdictOf(Math.max(probability, 1 - probability)) };
}

/** An answer that would have to be another: the item's position, and the answer in its place. */
export interface Move {
  readonly item: number;
  readonly instead: number;
}

/** Less than this is rounding, not a difference. */
const ROUNDING = 1e-12;

/**
 * Returns the smallest set of answers that would put the pair the other way round if each moved by one step,
 * largest effect first; none where the pair is level. Undefined where all answers together would not do.
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
    // The trait must move against the side that leads; a reversed item's answer moves the other way.
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

function verdictOf(sureness: number): PairVerdict {
  if (sureness >= CLEAR) return 'clear';
  return sureness >= LEANING ? 'leaning' : 'even';
}

/** `d = ŵ_a − ŵ_b`. */
function differenceOf({ pair, profiles }: Instrument): Float64Array | undefined {
  const [a, b] = pair ? [profiles[pair[0]], profiles[pair[1]]] : [];
  return a && b && a.map((weight, k) => weight - (b[k] ?? 0));
}
