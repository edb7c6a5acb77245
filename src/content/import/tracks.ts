import { groupBy } from '../group-by.ts';
import type { Ladder, LadderLevel, LadderRole } from './ladder.ts';
import { codeIn, numberIn, variantIn } from './level-names.ts';
import type { Remarks } from './remark.ts';

/** Makes each track a role, and sorts the levels of every role by number. */
export function withTracks(ladder: Ladder, remarks: Remarks): Ladder {
  const roles = ladder.roles.flatMap((role) => tracksOf(role, remarks));
  return { ...ladder, roles: roles.map((role) => numbered(role, remarks)) };
}

/** Splits a role whose levels belong to several tracks into one role per track. */
function tracksOf(role: LadderRole, { notes }: Remarks): readonly LadderRole[] {
  // Ids and numbers mean that the table already has the roles that its authors want.
  const isExplicit = role.id !== undefined || role.levels.some(({ number }) => number !== undefined);
  const tracks = isExplicit ? undefined : (tracksByCode(role.levels) ?? tracksByVariant(role.levels));
  if (!tracks) return [role];
  notes.push({ kind: 'tracks', role: role.name, tracks: [...tracks.keys()] });
  return [...tracks].map(([track, levels]) => ({
    ...role,
    name: `${role.name} (${track})`,
    id: undefined,
    levels,
  }));
}

/** The levels of each track. */
type Tracks = ReadonlyMap<string, readonly LadderLevel[]>;

/** Tracks such as IC1 to IC5 and M3 to M5: levels with the same numbers and different codes. */
function tracksByCode(levels: readonly LadderLevel[]): Tracks | undefined {
  const tracks = groupBy(levels, ({ name }) => codeIn(name));
  const numbers = levels.map(({ name }) => numberIn(name));
  const distinct = new Set(numbers).size;
  const areTracks =
    tracks.size > 1 && !tracks.has('') && !numbers.includes(undefined) && distinct < numbers.length;
  return areTracks ? tracks : undefined;
}

/** With more variants than this, they are not tracks. */
const MOST_TRACKS = 4;

/** Tracks that share some levels: `Senior (technical)`, `Senior (management)`, and `Junior` for both. */
function tracksByVariant(levels: readonly LadderLevel[]): Tracks | undefined {
  const named = levels.map((level) => ({ level, ...variantIn(level.name) }));
  const branching = [...groupBy(named, ({ base }) => base).values()].filter(
    (group) => group.length > 1 && group.every(({ variant }) => variant !== undefined),
  );
  const variants = [...new Set(branching.flat().flatMap(({ variant }) => variant ?? []))];
  if (variants.length < 2 || variants.length > MOST_TRACKS) return undefined;
  const isIn = (track: string, variant: string | undefined): boolean =>
    variant === track || variant === undefined || !variants.includes(variant);
  return new Map(
    variants.map((track) => [
      track,
      named.flatMap(({ level, variant }) => (isIn(track, variant) ? [level] : [])),
    ]),
  );
}

/** Sorts the levels of a role by number, if each has a different one. */
function numbered(role: LadderRole, { notes }: Remarks): LadderRole {
  const { levels } = role;
  const numbers = levels.map(({ number, name }) => number ?? numberIn(name));
  const isNumbered =
    numbers.every((number) => number !== undefined) && new Set(numbers).size === numbers.length;
  if (!isNumbered) return { ...role, levels: levels.map(({ number: _, ...level }) => level) };
  const counted = levels.map((level, i) => ({ ...level, number: numbers[i] ?? 0 }));
  const sorted = counted.toSorted((a, b) => a.number - b.number);
  if (sorted.some((level, i) => level !== counted[i])) notes.push({ kind: 'sorted', role: role.name });
  return { ...role, levels: sorted };
}
