import { chiSquaredCdf } from './chi-squared.ts';
import type { Estimate } from './estimate.ts';
import type { Answers } from './instrument.ts';

/** How much can be concluded from the answers; `insufficient` and `flat` name no role. */
export const OUTCOMES = ['insufficient', 'impression', 'flat', 'shortlist', 'leaning', 'clear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Warning = 'straight-lining' | 'inconsistent' | 'too-few';

/** From this many answers on, giving the same answer throughout counts as straight-lining. */
const STRAIGHT_LINE = 10;
/** A result with fewer answers per trait is a first impression. */
const FIRM_ANSWERS = 4;
/** The confidence level at which a pattern counts as marked. */
const MARKED = 0.95;
const CLEAR = 0.8;
const LEANING = 0.55;
/** Answers contradict each other if their variance within traits is above this, with enough degrees of freedom. */
const CONTRADICTING = 0.5;
const ENOUGH_FREEDOM = 14;

/**
 * Returns how much can be concluded from the answers, by the thresholds of docs/quiz.md.
 *
 * @param largest the largest share of retakes that any role has, in [0, 1]
 */
export function outcomeFor(estimate: Estimate, warnings: readonly Warning[], largest: number): Outcome {
  const traits = estimate.traits.length;
  if (warnings.includes('too-few') || warnings.includes('straight-lining')) return 'insufficient';
  if (estimate.answered < FIRM_ANSWERS * traits) return 'impression';
  if (!isMarked(estimate)) return 'flat';
  if (largest >= CLEAR) return 'clear';
  return largest >= LEANING ? 'leaning' : 'shortlist';
}

/** Whether the traits differ from the middle by more than the noise in the person's answers explains. */
export function isMarked({ traits, counts, measured, wobble }: Estimate): boolean {
  const statistic = traits.reduce((sum, t, k) => sum + (t * t * (counts[k] ?? 0)) / wobble, 0);
  return measured > 0 && chiSquaredCdf(statistic, measured) >= MARKED;
}

/** Returns what makes the answers unreliable: all the same, contradicting each other, too few to name a role. */
export function warningsFor(answers: Answers, estimate: Estimate): readonly Warning[] {
  const { traits, measured, answered, within, freedom } = estimate;
  const few = measured * 2 < traits.length || answered < traits.length;
  return [
    ...(isStraightLine(answers) ? (['straight-lining'] as const) : []),
    ...(within > CONTRADICTING && freedom >= ENOUGH_FREEDOM ? (['inconsistent'] as const) : []),
    ...(few ? (['too-few'] as const) : []),
  ];
}

function isStraightLine(answers: Answers): boolean {
  let [first, count] = [0, 0];
  for (const answer of answers) {
    if (answer === 0) continue;
    if (count === 0) first = answer;
    if (answer !== first) return false;
    count += 1;
  }
  return count >= STRAIGHT_LINE;
}

/** A shortlist contains the first role of a retake at least this often. */
const SHORTLISTED = 0.8;
/** Sums of 512ths are exact; this only allows for shares that were rounded. */
const ROUNDING = 1e-9;

/** Returns the fewest roles, by position and greatest share first, whose shares add up to at least 0.8. */
export function shortlistOf(shares: Float64Array): readonly number[] {
  const left = [...shares];
  const listed: number[] = [];
  for (let sum = 0; sum < SHORTLISTED - ROUNDING && listed.length < left.length; ) {
    const share = Math.max(...left);
    const role = left.indexOf(share);
    listed.push(role);
    left[role] = -1;
    sum += share;
  }
  return listed;
}
