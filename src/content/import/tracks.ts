import { groupBy } from '../group-by.ts';
import type { Ladder, LadderRole } from './ladder.ts';
import { codeIn, numberIn } from './level-names.ts';
import type { Remarks } from './remark.ts';

/** Makes a role of each track, and puts the levels of every role in the order of their numbers. */
export function withTracks(ladder: Ladder, remarks: Remarks): Ladder {
  const roles = ladder.roles.flatMap((role) => tracksOf(role, remarks));
  return { ...ladder, roles: roles.map((role) => numbered(role, remarks)) };
}

/**
 * Splits a role whose levels are those of several tracks, such as IC1 to IC5 and M3 to M5: levels with the same numbers and
 * other codes. Each track is a role of its own.
 */
function tracksOf(role: LadderRole, { notes }: Remarks): readonly LadderRole[] {
  const tracks = groupBy(role.levels, ({ name }) => codeIn(name));
  const numbers = role.levels.map(({ name }) => numberIn(name));
  const distinct = new Set(numbers).size;
  // What has ids or numbers was written with care.
  const isExplicit = role.id !== undefined || role.levels.some(({ number }) => number !== undefined);
  const isOne =
    isExplicit ||
    tracks.size < 2 ||
    tracks.has('') ||
    numbers.includes(undefined) ||
    distinct === numbers.length;
  if (isOne) return [role];
  notes.push({ kind: 'tracks', role: role.name, tracks: [...tracks.keys()] });
  return [...tracks].map(([letters, levels]) => ({
    ...role,
    name: `${role.name} (${letters})`,
    id: undefined,
    levels,
  }));
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
