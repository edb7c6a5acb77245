/**
 * What sets each role apart: its emphasis less the mean emphasis of the executive roles, trait by trait, scaled to
 * length 1. Where there is one executive role, its emphasis itself is scaled. A role whose emphasis is the mean has a
 * profile of zeros.
 *
 * @param executives for each role that is ranked, its emphasis in [-1, 1] on each trait
 * @param alternatives the same for roles outside the ranking: they are held against the executives' mean
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
  // Engines round Math.hypot differently, and a form's result is the program's to the last digit.
  const length = Math.sqrt(differences.reduce((sum, difference) => sum + difference * difference, 0));
  return Float64Array.from(differences, (difference) => (length < ROUNDING ? 0 : difference / length));
}
