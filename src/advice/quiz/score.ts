import type { Instrument } from './instrument.ts';
import { normalCdf } from './normal.ts';

/** A respondent's answers by the position of the item; 0 where there is none. */
export type Answers = Uint8Array;

export type Verdict = 'clear' | 'lean' | 'close';

export interface Score {
  /** `t`: for every trait the mean of its answered items, in [-1, 1]; 0 where none is. */
  readonly traits: Float64Array;
  /** `n`: for every trait how many of its items were answered. */
  readonly counts: Uint16Array;
  /** `|t|`, the Euclidean length of `traits`. */
  readonly length: number;
  /** For every role its fit, 0 to 100. */
  readonly fits: Float64Array;
  /** The roles' positions, best fit first; ties in the pack's order. */
  readonly order: readonly number[];
  /** How likely the first role is to stay before the second when the quiz is retaken; 1 where there is but one role. */
  readonly probability: number;
  readonly verdict: Verdict;
  /** For every shift its readiness, 0 to 100; NaN where none of its items was answered. */
  readonly shifts: Float64Array;
  /** The mean readiness over the shifts answered, 0 to 100; NaN where there is none. */
  readonly readiness: number;
}

/** The variance of one answer, good to a step of the scale (σ = 0.5 in trait units). */
const ANSWER_VARIANCE = 0.25;
/** The variance of a trait not asked about: uniform over [-1, 1]. */
const UNKNOWN_VARIANCE = 1 / 3;

const CLEAR = 0.9;
const LEAN = 0.7;

/** An answer, 1 to 5, as a value in [-1, 1], turned round for reversed items. */
export function traitValue(answer: number, key: 1 | -1): number {
  return (key * (answer - 3)) / 2;
}

/** Scores one respondent. The formulas are those of the project's quiz specification (docs/quiz.md). */
export function score(instrument: Instrument, answers: Answers): Score {
  const { items, profiles } = instrument;
  const traits = new Float64Array(instrument.traits.length);
  const counts = new Uint16Array(instrument.traits.length);
  const shifts = new Float64Array(instrument.shifts.length);
  const shiftCounts = new Uint16Array(instrument.shifts.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const answer = answers[i];
    if (!item || !answer) continue;
    const value = traitValue(answer, item.key);
    if (item.section === 'fit') {
      traits[item.scale] = (traits[item.scale] ?? 0) + value;
      counts[item.scale] = (counts[item.scale] ?? 0) + 1;
    } else {
      shifts[item.scale] = (shifts[item.scale] ?? 0) + value;
      shiftCounts[item.scale] = (shiftCounts[item.scale] ?? 0) + 1;
    }
  }
  for (let k = 0; k < traits.length; k += 1) traits[k] = (traits[k] ?? 0) / Math.max(1, counts[k] ?? 0);

  const length = Math.sqrt(dot(traits, traits));
  const fits = new Float64Array(profiles.length).fill(50);
  for (const [role, profile] of profiles.entries()) {
    if (length > 0) fits[role] = 50 * (1 + dot(profile, traits) / length);
  }
  const order = profiles.map((_, role) => role).sort((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0) || a - b);
  const probability = orderHolds(profiles[order[0] ?? 0], profiles[order[1] ?? -1], traits, counts);

  let sum = 0;
  let answered = 0;
  for (let k = 0; k < shifts.length; k += 1) {
    shifts[k] = 50 * (1 + (shifts[k] ?? 0) / (shiftCounts[k] ?? 0));
    if (!shiftCounts[k]) continue;
    sum += shifts[k] ?? 0;
    answered += 1;
  }
  return {
    traits,
    counts,
    length,
    fits,
    order,
    probability,
    verdict: probability >= CLEAR ? 'clear' : probability >= LEAN ? 'lean' : 'close',
    shifts,
    readiness: sum / answered,
  };
}

/** The variance of a trait's score after `count` answers. */
export function traitVariance(count: number): number {
  return count === 0 ? UNKNOWN_VARIANCE : ANSWER_VARIANCE / count;
}

/** P: how likely it is, given the answers' noise, that role `a` is truly before role `b`. */
function orderHolds(
  a: Float64Array | undefined,
  b: Float64Array | undefined,
  traits: Float64Array,
  counts: Uint16Array,
): number {
  if (!a || !b) return 1;
  let lead = 0;
  let variance = 0;
  for (let k = 0; k < traits.length; k += 1) {
    const d = (a[k] ?? 0) - (b[k] ?? 0);
    lead += d * (traits[k] ?? 0);
    variance += d * d * traitVariance(counts[k] ?? 0);
  }
  return variance === 0 ? 0.5 : normalCdf(lead / Math.sqrt(variance));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
