import type { Estimate } from './estimate.ts';
import { dot } from './fit.ts';
import { normalQuantile } from './normal.ts';

/** The number of simulated retakes. */
const DRAWS = 512;

/**
 * Returns for each profile the share of simulated retakes in which it matches best; ties go to the earlier one.
 * Everybody gets the same random draws, so the same answers always give the same shares.
 */
export function sharesOf(profiles: readonly Float64Array[], { means, variances }: Estimate): Float64Array {
  const [variance = 0] = variances;
  // If all traits have the same variance, as they do once everything is answered, one table of draws serves everybody.
  const alike = variances.every((each) => each === variance);
  const wobble = alike ? Math.sqrt(variance) : 1;
  const table = alike
    ? tableFor(profiles)
    : project(profiles.map((profile) => profile.map((weight, k) => weight * Math.sqrt(variances[k] ?? 0))));
  const firsts = new Uint16Array(DRAWS);
  const most = new Float64Array(DRAWS).fill(Number.NEGATIVE_INFINITY);
  for (const [role, along] of table.entries()) {
    const centre = dot(profiles[role] ?? means, means);
    for (let i = 0; i < DRAWS; i += 1) {
      const match = centre + wobble * (along[i] ?? 0);
      if (match > (most[i] ?? 0)) {
        most[i] = match;
        firsts[i] = role;
      }
    }
  }
  const shares = new Float64Array(profiles.length);
  for (const role of firsts) shares[role] = (shares[role] ?? 0) + 1 / DRAWS;
  return shares;
}

/** For each vector, the projection of each draw on it. */
type Table = readonly Float64Array[];

const tables = new WeakMap<readonly Float64Array[], Table>();

function tableFor(profiles: readonly Float64Array[]): Table {
  const table = tables.get(profiles) ?? project(profiles);
  tables.set(profiles, table);
  return table;
}

function project(vectors: readonly Float64Array[]): Table {
  const draws = drawsFor(vectors[0]?.length ?? 0);
  return vectors.map((vector) => {
    const along = new Float64Array(DRAWS);
    for (const [k, draw] of draws.entries()) {
      const weight = vector[k] ?? 0;
      for (let i = 0; i < DRAWS; i += 1) along[i] = (along[i] ?? 0) + weight * (draw[i] ?? 0);
    }
    return along;
  });
}

const drawn = new Map<number, readonly Float64Array[]>();

/**
 * The retakes' normal draws, for each trait: `Φ⁻¹(frac(½ + i·φ^{−k}))` for draw `i` and trait `k`, both from 1, with φ
 * the positive root of φ^(traits+1) = φ + 1. M. Roberts' R_d sequence ("The unreasonable effectiveness of quasirandom
 * sequences", 2018) fills the space evenly with few points.
 */
function drawsFor(traits: number): readonly Float64Array[] {
  const known = drawn.get(traits);
  if (known) return known;
  const root = rootFor(traits);
  const draws = Array.from({ length: traits }, (_, k) =>
    Float64Array.from({ length: DRAWS }, (_, i) => normalQuantile((0.5 + (i + 1) * root ** -(k + 1)) % 1)),
  );
  drawn.set(traits, draws);
  return draws;
}

/** The positive root of φ^(traits+1) = φ + 1, as the fixed point of φ ← (1 + φ)^(1/(traits+1)). */
function rootFor(traits: number): number {
  let root = 2;
  for (let i = 0; i < 64; i += 1) root = (1 + root) ** (1 / (traits + 1));
  return root;
}
