import type { Estimate } from './estimate.ts';
import { dot } from './fit.ts';
import { normalQuantile } from './normal.ts';

/** So many retakes are imagined. */
export const DRAWS = 512;

/**
 * Returns for each profile the share of retakes in which it matches best; ties go to the earlier. The retakes are the
 * same for everybody, so that the same answers always give the same shares.
 */
export function sharesOf(profiles: readonly Float64Array[], { means, variances }: Estimate): Float64Array {
  const roles = profiles.length;
  const [variance = 0] = variances;
  // Where all traits wobble alike, as they do once everything is answered, one table of draws serves everybody.
  const alike = variances.every((each) => each === variance);
  const wobble = alike ? Math.sqrt(variance) : 1;
  const table = alike
    ? tableFor(profiles)
    : project(profiles.map((profile) => profile.map((weight, k) => weight * Math.sqrt(variances[k] ?? 0))));
  const centres = new Float64Array(roles);
  for (const [role, profile] of profiles.entries()) centres[role] = dot(profile, means);
  const wins = new Float64Array(roles);
  for (let row = 0; row < DRAWS * roles; row += roles) {
    let first = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let role = 0; role < roles; role += 1) {
      const match = (centres[role] ?? 0) + wobble * (table[row + role] ?? 0);
      if (match > most) {
        first = role;
        most = match;
      }
    }
    wins[first] = (wins[first] ?? 0) + 1;
  }
  return wins.map((count) => count / DRAWS);
}

const tables = new WeakMap<readonly Float64Array[], Float64Array>();

function tableFor(profiles: readonly Float64Array[]): Float64Array {
  const table = tables.get(profiles) ?? project(profiles);
  tables.set(profiles, table);
  return table;
}

/** Rows of numbers are filled up with zeros to a multiple of this, so that a loop can take as many at a time. */
const STRIDE = 4;

/** Returns how far each draw goes along each vector: a row for each draw, in it a number for each vector. */
function project(vectors: readonly Float64Array[]): Float64Array {
  const traits = vectors[0]?.length ?? 0;
  const size = Math.ceil(traits / STRIDE) * STRIDE;
  const draws = drawsFor(traits, size);
  const count = vectors.length;
  const along = new Float64Array(count * size);
  for (const [i, vector] of vectors.entries()) along.set(vector, i * size);
  const table = new Float64Array(DRAWS * count);
  for (let i = 0; i < DRAWS; i += 1) {
    for (let vector = 0; vector < count; vector += 1) {
      let sum = 0;
      for (let k = 0; k < size; k += STRIDE) {
        const a = vector * size + k;
        const b = i * size + k;
        sum +=
          (along[a] ?? 0) * (draws[b] ?? 0) +
          (along[a + 1] ?? 0) * (draws[b + 1] ?? 0) +
          (along[a + 2] ?? 0) * (draws[b + 2] ?? 0) +
          (along[a + 3] ?? 0) * (draws[b + 3] ?? 0);
      }
      table[i * count + vector] = sum;
    }
  }
  return table;
}

const drawn = new Map<number, Float64Array>();

/**
 * The retakes' normal draws, a row for each: `Φ⁻¹(frac(½ + i·φ^{−k}))` for draw `i` and trait `k`, both from 1, with φ
 * the positive root of φ^(traits+1) = φ + 1. M. Roberts' R_d sequence ("The unreasonable effectiveness of quasirandom
 * sequences", 2018) fills the space evenly with few points.
 *
 * @param size the length of a row; what is beyond the traits is 0
 */
function drawsFor(traits: number, size: number): Float64Array {
  const known = drawn.get(traits);
  if (known) return known;
  const root = rootFor(traits);
  const draws = new Float64Array(DRAWS * size);
  for (let i = 1; i <= DRAWS; i += 1) {
    for (let k = 1; k <= traits; k += 1) {
      draws[(i - 1) * size + k - 1] = normalQuantile((0.5 + i * root ** -k) % 1);
    }
  }
  drawn.set(traits, draws);
  return draws;
}

/** The positive root of φ^(traits+1) = φ + 1, as the fixed point of φ ← (1 + φ)^(1/(traits+1)). */
function rootFor(traits: number): number {
  let root = 2;
  for (let i = 0; i < 64; i += 1) root = (1 + root) ** (1 / (traits + 1));
  return root;
}
