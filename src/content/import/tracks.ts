import { groupBy } from '../group-by.ts';
import type { Ladder, LadderLevel, LadderRole } from './ladder.ts';
import { codeIn, numberIn, variantIn } from './level-names.ts';
import type { Remarks } from './remark.ts';

/** Makes a role of each track, and puts the levels of every role in the order of their numbers. */
export function withTracks(ladder: Ladder, remarks: Remarks): Ladder {
  const roles = ladder.roles.flatMap((role) => tracksOf(role, remarks));
  return { ...ladder, roles: roles.map((role) => numbered(role, remarks)) };
}

/** Splits a role whose levels are those of several tracks. Each track is a role of its own. */
function tracksOf(role: LadderRole, { notes }: Remarks): readonly LadderRole[] {
  // What has ids or numbers was written with care.
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

/** Tracks such as IC1 to IC5 and M3 to M5: levels with the same numbers and other codes. */
function tracksByCode(levels: readonly LadderLevel[]): Tracks | undefined {
  const tracks = groupBy(levels, ({ name }) => codeIn(name));
  const numbers = levels.map(({ name }) => numberIn(name));
  const distinct = new Set(numbers).size;
  const areTracks =
    tracks.size > 1 && !tracks.has('') && !numbers.includes(undefined) && distinct < numbers.length;
  return areTracks ? tracks : undefined;
}

/** A ladder with more tracks has levels that are called so for another reason. */
const MOST_TRACKS = 4;

/** Tracks that have other levels in common: `Senior (technical)`, `Senior (management)`, and `Junior` for both. */
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

/** Puts the levels of a role in the order of their numbers, if each has one of its own. */
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
