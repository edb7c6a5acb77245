import type { Estimate } from './estimate.ts';
import { type Answers, type Instrument, traitValue } from './instrument.ts';

/** The Euclidean length of a vector. */
function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/** The inner product of two vectors of the same length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/**
 * Returns how well each profile matches the traits, 0 to 100: `50 · (1 + cos)`, with the cosine of the angle between
 * them; 50 if all traits are zero.
 */
export function matches(profiles: readonly Float64Array[], traits: Float64Array): Float64Array {
  const length = lengthOf(traits);
  const fits = new Float64Array(profiles.length).fill(50);
  if (length === 0) return fits;
  for (const [role, profile] of profiles.entries()) fits[role] = 50 * (1 + dot(profile, traits) / length);
  return fits;
}

/** What an answer adds to the match with a role, in points; both by position. */
export interface Contribution {
  readonly item: number;
  readonly role: number;
  readonly points: number;
}

/** Returns what each answered fit item adds to each executive role's match. A role's sum is its match minus 50. */
export function contributions(
  { items, profiles }: Instrument,
  answers: Answers,
  { traits, counts }: Estimate,
): readonly Contribution[] {
  const length = lengthOf(traits);
  return items.flatMap(({ section, scale, key }, item) => {
    const answer = answers[item] ?? 0;
    if (section !== 'fit' || answer === 0) return [];
    const each = length === 0 ? 0 : (50 * traitValue(answer, key)) / ((counts[scale] ?? 1) * length);
    return profiles.map((profile, role) => ({ item, role, points: each * (profile[scale] ?? 0) }));
  });
}
