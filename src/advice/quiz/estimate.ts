import type { Answers, Instrument } from './instrument.ts';
import { tallyOf } from './tally.ts';

/** What the answers to the fit items say about the person, trait by trait in the instrument's order. */
export interface Estimate {
  /** `t`: the mean of the trait's answered items, in [-1, 1]; 0 if there are none. */
  readonly traits: Float64Array;
  /** `n`: how many of the trait's items were answered. */
  readonly counts: Uint16Array;
  /** `N`: how many fit items were answered. */
  readonly answered: number;
  /** How many traits have an answer. */
  readonly measured: number;
  /** `σ²`: the variance of the person's answers within a trait, shrunk towards a noise of one step of the scale. */
  readonly wobble: number;
  /** The observed variance within traits, and its degrees of freedom. */
  readonly within: number;
  readonly freedom: number;
  /** Mean and variance of a retake of the trait. */
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** The prior variance of a trait: how much people differ from each other. */
const SPREAD = 0.15;
/** The prior of `σ²`: a noise of one step of the scale, weighted like this many degrees of freedom. */
const ASSUMED_WOBBLE = 0.25;
const ASSUMED_FREEDOM = 10;

/** Scores the traits, with the formulas of docs/quiz.md. */
export function estimate(instrument: Instrument, answers: Answers): Estimate {
  const ids = instrument.traits;
  const { counts, sums, squares } = tallyOf(instrument, 'fit', ids.length, answers);
  const traits = new Float64Array(ids.length);
  let [answered, measured, deviations] = [0, 0, 0];
  for (let k = 0; k < ids.length; k += 1) {
    const n = counts[k] ?? 0;
    if (n === 0) continue;
    const t = (sums[k] ?? 0) / n;
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
