import type { LocalPack } from '../content/localise.ts';
import { areSwapped, editsBetween } from './edits.ts';

/** An id and the names that people use for it. */
export interface NameEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** What to list it by, if not by its id. */
  readonly label?: string;
}

/** Returns what to list entries by: their labels, or else their ids. */
export function labelsOf(entries: readonly NameEntry[]): readonly string[] {
  return entries.map(({ id, label }) => label ?? id);
}

export type Resolution =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/**
 * Folds differences in spelling that carry no meaning: width and compatibility forms (Unicode NFKC), case, accents on
 * Latin letters, spaces, hyphens, middle dots, long vowel marks, wave dashes and invisible characters such as variation
 * selectors. Keeps the minus sign of a number.
 */
export function foldName(name: string): string {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().replace(/(?!^-\d)[ _~-]/g, '');
  return name
    .normalize('NFKD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFKC')
    .replace(/^[\p{Pd}ー−](?=\d)/u, '-')
    .replace(/(?!^-\d)[\s\p{Pd}_・ー〜~−]/gu, '');
}

/**
 * Finds the entry that a query names, by id or by any of its names, with an explanation in brackets or without. If there is
 * none, suggests up to three names that contain the query or differ from it by at most a third of their length. If some
 * differ only by a swap of two letters, suggests only those.
 */
export function resolveName(query: string, candidates: readonly NameEntry[]): Resolution {
  if (candidates.some(({ id }) => id === query)) return { kind: 'found', id: query };
  const wanted = foldName(query);
  const matches = candidates.filter(({ id, names }) =>
    [id, ...names].some((name) => foldName(name) === wanted),
  );
  const [first, ...others] = matches;
  if (first && others.length === 0) return { kind: 'found', id: first.id };
  const exact = matches.find(({ id }) => foldName(id) === wanted);
  if (exact) return { kind: 'found', id: exact.id };
  if (first) return { kind: 'ambiguous', ids: matches.map(({ id }) => id) };
  const bare = EXPLAINED.exec(query)?.[1];
  const found = bare === undefined ? undefined : resolveName(bare, candidates);
  if (found && found.kind !== 'unknown') return found;
  return { kind: 'unknown', suggestions: nearest(wanted, candidates) };
}

/** A name with an explanation in brackets behind it, as screens have it: `CIO（最高情報責任者）`. */
const EXPLAINED = /^(.+?)\s*[(（][^()（）]*[)）]\s*$/u;

function nearest(wanted: string, candidates: readonly NameEntry[]): readonly string[] {
  const ofSeveral = (name: string): boolean =>
    candidates.filter(({ names }) => names.includes(name)).length > 1;
  const near = candidates
    .map(({ id, names, label }) => {
      const scored = [id, ...names].map((name) => ({
        name,
        difference: suggestionDistance(wanted, foldName(name)),
      }));
      const best = scored.reduce((best, each) => (each.difference < best.difference ? each : best));
      // The label helps more than an id, or than a name that several entries share.
      const listed = label !== undefined && (best.name === id || ofSeveral(best.name));
      return { ...best, ...(listed && { name: label }) };
    })
    .filter(({ difference }) => difference <= 1)
    .sort((a, b) => a.difference - b.difference);
  const swapped = near.filter(({ difference }) => difference === SWAPPED);
  return (swapped.length > 0 ? swapped : near).slice(0, 3).map(({ name }) => name);
}

/** Returns the ids that a word may have been meant as, nearest first. */
export function idsNear(word: string, ids: readonly string[]): readonly string[] {
  const found = resolveName(
    word,
    ids.map((id) => ({ id, names: [] })),
  );
  switch (found.kind) {
    case 'found':
      return [found.id];
    case 'ambiguous':
      return found.ids;
    case 'unknown':
      return found.suggestions;
  }
}

const SWAPPED = 0;
const CONTAINED = 0.5;

function suggestionDistance(wanted: string, name: string): number {
  if (areSwapped(wanted, name)) return SWAPPED;
  return wanted.length >= 2 && name.includes(wanted) ? CONTAINED : differenceOf(wanted, name);
}

/**
 * Returns how much two folded names differ; up to 1 means similar.
 *
 * @param parts similar names differ in at most `1 / parts` of the longer one
 */
export function differenceOf(a: string, b: string, parts = 3): number {
  const part = Math.floor(Math.max(a.length, b.length) / parts);
  return part === 0 ? Number.POSITIVE_INFINITY : editsBetween(a, b) / part;
}

/**
 * Returns the names of entries in all of the pack's languages. All languages have the same entries in the same order.
 *
 * @param entriesOf returns the entries of a pack
 * @param namesOf returns an entry's names in one language
 * @param labelOf returns what to list an entry by, if not by its id
 */
export function namesIn<Entry extends { readonly id: string }>(
  pack: LocalPack,
  entriesOf: (pack: LocalPack) => readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
  labelOf?: (entry: Entry) => string,
): readonly NameEntry[] {
  const translations = pack.translations.map(entriesOf);
  return entriesOf(pack).map((entry, i) => ({
    id: entry.id,
    ...(labelOf && { label: labelOf(entry) }),
    names: [...new Set(translations.flatMap((entries) => entries.slice(i, i + 1).flatMap(namesOf)))],
  }));
}
