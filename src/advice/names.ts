import { distance } from 'fastest-levenshtein';
import type { LocalPack } from '../content/localise.ts';

/** Something that has an id and is called by several names. */
export interface NameEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** What to list it by, where its id says too little. */
  readonly label?: string;
}

export type Resolution =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/**
 * Folds what people vary without meaning anything by it: width and compatibility forms (Unicode NFKC), case,
 * accents on Latin letters, spaces, hyphens, middle dots, long vowel marks, wave dashes, and characters that nobody sees,
 * such as the selectors of a kanji's variants. The sign of a negative number stays.
 */
export function foldName(name: string): string {
  // Unicode's own tables take a while to be made ready.
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
 * Finds whom a name means, by id or by any of the names. Where there is none, suggests up to three names that
 * the word is a part of or that differ from it by no more than a third of their length.
 */
export function resolveName(query: string, candidates: readonly NameEntry[]): Resolution {
  // An id as it is written needs no folding, which takes its time.
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
  return { kind: 'unknown', suggestions: nearest(wanted, candidates) };
}

function nearest(wanted: string, candidates: readonly NameEntry[]): readonly string[] {
  if (wanted === '') return [];
  return candidates
    .map(({ id, names }) => {
      const scored = [id, ...names].map((name) => ({ name, away: howFar(wanted, foldName(name)) }));
      return scored.reduce((best, each) => (each.away < best.away ? each : best));
    })
    .filter(({ away }) => away <= 1)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How far a name is from the word that was wanted, in units of what is still a near miss. */
function howFar(wanted: string, name: string): number {
  if (wanted.length >= 2 && name.includes(wanted)) return 0.5;
  return distance(wanted, name) / Math.floor(Math.max(wanted.length, name.length) / 3);
}

/**
 * Returns what entries may be called in any of the pack's languages, which all have the same entries in the same order.
 *
 * @param entriesOf the entries in a pack
 * @param namesOf what an entry is called in one language
 * @param labelOf what to list it by, where its id says too little
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
