import { editsBetween } from './edits.ts';
import { distinct, hasKana, isLatin, partsOf, searchableText, wordsIn } from './search-text.ts';

/** The searchable texts of an entry in one language, each of one line or several. Empty ones are never found. */
export interface Searchable {
  readonly titles: readonly string[];
  readonly keywords?: readonly string[];
  readonly bodies: readonly string[];
}

export interface Match<Entry> {
  readonly entry: Entry;
  /** Relevance, from 0; only the order is meaningful. */
  readonly score: number;
  /** The parts of the entry's folded text that match. */
  readonly terms: readonly string[];
}

/** The most hits that `search` and `faq` show. */
export const MOST_HITS = 20;

const WEIGHTS = { titles: 4, keywords: 2, bodies: 1 } as const;
const FIELDS = ['titles', 'keywords', 'bodies'] as const;

/**
 * Returns the entries that contain all words of a query, best first. If there are none, allows one wrong letter in each
 * word of four letters or more. If there are still none, accepts entries that contain any part of the query.
 *
 * The score depends on the field, on how much of the line a match covers, and on how rare the word is. Entries with the
 * same score keep their order.
 */
export function searchIn<Entry extends { readonly searchable: readonly Searchable[] }>(
  entries: readonly Entry[],
  query: string,
): readonly Match<Entry>[] {
  const words = wordsIn(query);
  const texts = foldedTexts(entries, words.some(hasKana));
  const attempts = [
    { sought: words, wanted: 'all', forgiving: false },
    { sought: words, wanted: 'all', forgiving: true },
    { sought: partsOf(query), wanted: 'any', forgiving: true },
  ] as const;
  for (const { sought, wanted, forgiving } of attempts) {
    const matches = matchesOf(entries, texts, sought, wanted, forgiving);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** A text of an entry, folded. */
interface FoldedText<Entry> {
  readonly entry: Entry;
  readonly field: (typeof FIELDS)[number];
  readonly text: string;
}

const NO_TERMS: readonly string[] = [];

function matchesOf<Entry>(
  entries: readonly Entry[],
  texts: readonly FoldedText<Entry>[],
  words: readonly string[],
  wanted: 'all' | 'any',
  forgiving: boolean,
): readonly Match<Entry>[] {
  const least = wanted === 'all' ? Math.max(1, words.length) : 1;
  const scored = entries.map((entry) => ({ entry, found: 0, score: 0, terms: NO_TERMS }));
  for (const word of words) {
    const wordMatches = matchWord(texts, word, forgiving);
    // Inverse document frequency.
    const rarity = Math.log(1 + entries.length / Math.max(1, wordMatches.size));
    for (const match of scored) {
      const wordMatch = wordMatches.get(match.entry);
      if (wordMatch === undefined) continue;
      const { titles, keywords, bodies } = wordMatch.weights;
      match.found += 1;
      match.score += rarity * (titles + keywords + bodies);
      match.terms = [...match.terms, ...wordMatch.terms];
    }
  }
  return scored
    .filter(({ found }) => found >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ entry, score, terms }) => ({ entry, score, terms: distinct(terms) }));
}

/** Returns the entries that a word matches, with the matching texts. The best line of each field counts. */
function matchWord<Entry>(texts: readonly FoldedText<Entry>[], word: string, forgiving: boolean) {
  const termsIn = finderOf(word, forgiving);
  const matches = new Map<
    Entry,
    { readonly weights: Record<FoldedText<Entry>['field'], number>; readonly terms: string[] }
  >();
  for (const { entry, field, text } of texts) {
    if (!forgiving && !text.includes(word)) continue;
    for (const line of text.split('\n')) {
      const found = termsIn(line);
      if (found.length === 0) continue;
      const match = matches.get(entry) ?? { weights: { titles: 0, keywords: 0, bodies: 0 }, terms: [] };
      const weight = WEIGHTS[field] * (1 + Math.min(1, word.length / line.length));
      match.weights[field] = Math.max(match.weights[field], weight);
      match.terms.push(...found);
      matches.set(entry, match);
    }
  }
  return matches;
}

/**
 * Returns a function that finds a word in folded text and returns the matching text. A Latin word of three letters or more
 * also matches the beginning of a longer word. Other scripts have no spaces, so their words match anywhere.
 */
function finderOf(word: string, forgiving: boolean): (text: string) => readonly string[] {
  if (!isLatin(word)) return (text) => (text.includes(word) ? [word] : NO_TERMS);
  if (forgiving && word.length >= 4) {
    return (text) => (text.match(LATIN_WORDS) ?? []).filter((each) => isNearly(word, each));
  }
  const rest = word.length > 2 ? '[a-z0-9]*' : '(?![a-z0-9])';
  const pattern = new RegExp(`(?<![a-z0-9])${word}${rest}`, 'g');
  return (text) => text.match(pattern) ?? NO_TERMS;
}

const LATIN_WORDS = /[a-z0-9]+/g;

/** Whether a word is a prefix of another, or differs from it by one letter. */
function isNearly(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  return Math.abs(word.length - other.length) <= 1 && editsBetween(word, other) <= 1;
}

/** @param kana whether to convert hiragana, as in the words searched for */
function foldedTexts<Entry extends { readonly searchable: readonly Searchable[] }>(
  entries: readonly Entry[],
  kana: boolean,
): readonly FoldedText<Entry>[] {
  const folded: FoldedText<Entry>[] = [];
  for (const entry of entries) {
    for (const searchable of entry.searchable) {
      for (const field of FIELDS) {
        for (const text of searchable[field] ?? []) {
          folded.push({ entry, field, text: searchableText(text, kana) });
        }
      }
    }
  }
  return folded;
}
