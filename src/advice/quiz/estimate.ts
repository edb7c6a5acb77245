import { type Instrument, traitValue } from './instrument.ts';

/** A respondent's answers, 1 to 5, in the order of the items; 0 for an item without an answer. */
export type Answers = Uint8Array;

/** What the answers to the fit items say of the person, trait by trait in the instrument's order. */
export interface Estimate {
  /** `t`: the mean of the trait's answered items, in [-1, 1]; 0 where none is. */
  readonly traits: Float64Array;
  /** `n`: how many of the trait's items were answered. */
  readonly counts: Uint16Array;
  /** `N`: how many fit items were answered. */
  readonly answered: number;
  /** How many traits have an answer. */
  readonly measured: number;
  /** `σ²`: how much the person's own answers wobble within a trait, held towards one step of the scale. */
  readonly wobble: number;
  /** The variance within the traits as it was observed, and the degrees of freedom on which it rests. */
  readonly within: number;
  readonly freedom: number;
  /** Mean and variance of a retake of the trait. */
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** How much people differ from each other in a trait: the variance assumed before any answer. */
export const SPREAD = 0.15;
/** Assumed to begin with: answers good to one step of the scale, as if seen in so many. */
const ASSUMED_WOBBLE = 0.25;
const ASSUMED_FREEDOM = 10;

/** Scores the traits. `σ²` and retakes are those of docs/quiz.md. */
export function estimate({ traits: ids, items }: Instrument, answers: Answers): Estimate {
  const traits = new Float64Array(ids.length);
  const squares = new Float64Array(ids.length);
  const counts = new Uint16Array(ids.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    const answer = answers[i];
    if (item?.section !== 'fit' || !answer) continue;
    const x = traitValue(answer, item.key);
    traits[item.scale] = (traits[item.scale] ?? 0) + x;
    squares[item.scale] = (squares[item.scale] ?? 0) + x * x;
    counts[item.scale] = (counts[item.scale] ?? 0) + 1;
  }
  let [answered, measured, deviations] = [0, 0, 0];
  for (let k = 0; k < ids.length; k += 1) {
    const n = counts[k] ?? 0;
    if (n === 0) continue;
    const t = (traits[k] ?? 0) / n;
    traits[k] = t;
    deviations += Math.max(0, (squares[k] ?? 0) - n * t * t);
    answered += n;
    measured += 1;
  }
  const freedom = answered - measured;
  const wobble = (ASSUMED_FREEDOM * ASSUMED_WOBBLE + deviations) / (ASSUMED_FREEDOM + freedom);
  const means = new Float64Array(ids.length);
  const variances = new Float64Array(ids.length).fill(SPREAD);
  for (let k = 0; k < ids.length; k += 1) {
    const n = counts[k] ?? 0;
    if (n === 0) continue;
    const v = wobble / n;
    const pull = SPREAD / (SPREAD + v);
    means[k] = pull * (traits[k] ?? 0);
    variances[k] = (1 + pull) * v;
  }
  const within = freedom === 0 ? 0 : deviations / freedom;
  return { traits, counts, answered, measured, wobble, within, freedom, means, variances };
}
