import { type LadderStep, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { foldName, type NameEntry, resolveName } from './names.ts';

/** A place on a role's ladder: 0 before its first level, 1 at the first, and so on. Only level ids are stored. */
export type Place = number;

/** What `stepNames` calls the place before the first level. */
const BEFORE = '0';

/**
 * Returns where a grade is on a role's ladder; undefined if the ladder does not have it.
 *
 * @param grade the id of a level in the pack, or the name of a grade. A level of another ladder is matched by the names
 *   of its grade
 */
export function placeOf(pack: LocalPack, role: LocalRole, grade: string | undefined): Place | undefined {
  if (grade === undefined) return undefined;
  const place = placeAt(pack, role, grade);
  if (place !== undefined) return place;
  const before = pack.translations.flatMap((each) => each.pack.before?.grades ?? []);
  if (hasName(before, [grade])) return 0;
  const words = gradesOf(pack, grade);
  const here = stepsOf(pack, role).flatMap(({ id }, i) =>
    hasName(gradesOf(pack, id, role), words) ? [i + 1] : [],
  );
  return here.length === 1 ? here[0] : undefined;
}

/** Returns the place of a level by its id. */
export function placeAt(pack: LocalPack, role: LocalRole, level: string): Place | undefined {
  const at = stepsOf(pack, role).findIndex(({ id }) => id === level);
  return at < 0 ? undefined : at + 1;
}

/** Returns the place of an id from `stepNames`. */
export function placeNamed(pack: LocalPack, role: LocalRole, id: string): Place {
  return placeAt(pack, role, id) ?? 0;
}

/**
 * Returns what to store for a grade that the user gives: the id of the level that it names on the role's ladder, or
 * else on any ladder in the pack. The place before the first level is stored as its lowest grade, and an unknown grade
 * as it is.
 */
export function gradeNamed(pack: LocalPack, role: LocalRole, word: string): string {
  for (const names of [stepNames(pack, role), pack.roles.flatMap((each) => gradeNames(pack, each))]) {
    const found = resolveName(word, uniqueById(names));
    if (found.kind !== 'found') continue;
    return found.id === BEFORE ? (pack.pack.before?.grades[0] ?? word) : found.id;
  }
  return word;
}

/** Returns a stored grade in words: the grade of the level with that id, or else the stored words. */
export function gradeText(pack: LocalPack, grade: string): string {
  const levels = pack.roles.flatMap((role) => stepsOf(pack, role));
  return levels.find(({ id }) => id === grade)?.grade ?? grade;
}

/**
 * Returns the names of a role's levels: id, number, grades and positions. The id `0` is the place before the first level,
 * if the pack has grades for it.
 */
export function stepNames(pack: LocalPack, role: LocalRole): readonly NameEntry[] {
  const steps = stepsOf(pack, role);
  const translated = pack.translations.map((each) => stepsOf(each, role));
  const [lowest] = pack.pack.before?.grades ?? [];
  const before = lowest !== undefined && steps.every(({ id, number }) => id !== BEFORE && number !== 0);
  return [
    ...(before
      ? [
          {
            id: BEFORE,
            label: lowest,
            names: pack.translations.flatMap((each) => each.pack.before?.grades ?? []),
          },
        ]
      : []),
    ...steps.map(({ id, number, grade = id }, i) => ({
      id,
      // Grades are easy to type, but two levels may have the same one.
      label: steps.filter((step) => step.grade === grade).length > 1 ? String(number) : grade,
      names: [String(number), ...translated.flatMap((each) => each.slice(i, i + 1).flatMap(namesOf))],
    })),
  ];
}

/** Returns a name for a place that `stepNames` understands: its grade's most common name, or else its number. */
export function wordFor(pack: LocalPack, role: LocalRole, place: Place): string {
  const step = stepsOf(pack, role)[place - 1];
  const [word] = step ? [...(step.grades ?? []), step.grade] : (pack.pack.before?.grades ?? []);
  const found = word === undefined ? undefined : resolveName(word, stepNames(pack, role));
  const id = step?.id ?? BEFORE;
  if (word !== undefined && found?.kind === 'found' && found.id === id) return word;
  return step ? String(step.number) : BEFORE;
}

/** The grade names of a role's levels; no numbers, which mean nothing on another ladder. */
function gradeNames(pack: LocalPack, role: LocalRole): readonly NameEntry[] {
  return stepsOf(pack, role).map(({ id }) => ({ id, names: gradesOf(pack, id, role) }));
}

/** The names of a level's grade in all languages; the word itself if it is not the id of a level. */
function gradesOf(pack: LocalPack, word: string, on?: LocalRole): readonly string[] {
  const names = pack.translations.flatMap((each) =>
    (on ? [on] : each.roles)
      .flatMap((role) => stepsOf(each, role))
      .filter(({ id }) => id === word)
      .flatMap(({ grade, grades = [] }) => [...(grade === undefined ? [] : [grade]), ...grades]),
  );
  return names.length > 0 ? names : [word];
}

function namesOf({ grade, position, grades = [] }: LadderStep): readonly string[] {
  return [grade, position, ...grades].filter((name) => name !== undefined);
}

function hasName(names: readonly string[], words: readonly string[]): boolean {
  const folded = new Set(names.map(foldName));
  return words.some((word) => folded.has(foldName(word)));
}

/** Lists levels that several ladders share only once. */
function uniqueById(names: readonly NameEntry[]): readonly NameEntry[] {
  return [...new Map(names.map((entry) => [entry.id, entry])).values()];
}
