import type { LadderLevel, LadderRole } from './ladder.ts';
import { numberIn } from './level-names.ts';
import type { Remarks } from './remark.ts';

/**
 * Parts a role whose levels are those of several tracks, such as IC1 to IC5 and M3 to M5: levels with the same numbers and
 * other letters. Each track is a role of its own.
 */
export function tracksOf(role: LadderRole, { notes }: Remarks): readonly LadderRole[] {
  const tracks = new Map<string, LadderLevel[]>();
  for (const level of role.levels) {
    const letters = lettersOf(level.name);
    tracks.set(letters, [...(tracks.get(letters) ?? []), level]);
  }
  const numbers = role.levels.map(({ name }) => numberIn(name));
  const distinct = new Set(numbers).size;
  // What has ids or numbers was written with care.
  const isTold = role.id !== undefined || role.levels.some(({ number }) => number !== undefined);
  const isOne =
    isTold || tracks.size < 2 || tracks.has('') || numbers.includes(undefined) || distinct === numbers.length;
  if (isOne) return [role];
  const names = [...tracks.keys()];
  notes.push({ kind: 'tracks', role: role.name, tracks: names });
  return names.map((letters) => ({
    ...role,
    name: `${role.name} (${letters})`,
    id: undefined,
    levels: tracks.get(letters) ?? [],
  }));
}

/** The letters before the number in a level's name: `IC` of `IC4`. */
function lettersOf(level: string): string {
  return /^\p{L}+/u.exec(level.normalize('NFKC'))?.[0] ?? '';
}
