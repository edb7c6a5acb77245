/**
 * Returns each role's profile, which sets it apart: its emphasis minus the executive roles' mean emphasis, trait by
 * trait, scaled to length 1. If there is only one executive role, nothing is subtracted. A role whose emphasis equals
 * the mean has a profile of zeros.
 *
 * @param executives for each role that is ranked, its emphasis in [-1, 1] on each trait
 * @param alternatives the same for roles outside the ranking, which are also compared with the executives' mean
 */
export function profilesFrom(
  executives: readonly (readonly number[])[],
  alternatives: readonly (readonly number[])[],
): { readonly executives: readonly Float64Array[]; readonly alternatives: readonly Float64Array[] } {
  const mean = (trait: number): number =>
    executives.length === 1
      ? 0
      : executives.reduce((sum, emphasis) => sum + (emphasis[trait] ?? 0), 0) / executives.length;
  const profileOf = (emphasis: readonly number[]): Float64Array =>
    unit(emphasis.map((value, trait) => value - mean(trait)));
  return { executives: executives.map(profileOf), alternatives: alternatives.map(profileOf) };
}

/** Differences smaller than this are rounding, not emphasis. */
const ROUNDING = 1e-12;

function unit(differences: readonly number[]): Float64Array {
  // Engines round Math.hypot differently, but a form must give the program's result to the last digit.
  const length = Math.sqrt(differences.reduce((sum, difference) => sum + difference * difference, 0));
  return Float64Array.from(differences, (difference) => (length < ROUNDING ? 0 : difference / length));
}
