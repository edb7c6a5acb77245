import { editsBetween } from './edits.ts';
import { distinct, isLatin, partsOf, searchableText, wordsIn } from './search-text.ts';

/** The searchable texts of an entry in all languages: titles and keywords one per line, and running text. */
export interface Searchable {
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
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

const WEIGHTS = { title: 4, keywords: 2, body: 1 } as const;
const FIELDS = ['title', 'keywords', 'body'] as const;

/**
 * Returns the entries that contain all words of a query, best first. If there are none, allows one wrong letter in each
 * word of four letters or more. If there are still none, accepts entries that contain any part of the query.
 *
 * The score depends on the field, on how much of the line a match covers, and on how rare the word is. Entries with the
 * same score keep their order.
 */
export function searchIn<Entry extends { readonly searchable: Searchable }>(
  entries: readonly Entry[],
  query: string,
): readonly Match<Entry>[] {
  const words = wordsIn(query);
  const folded = entries.map((entry) => ({ entry, lines: foldedLines(entry.searchable) }));
  const attempts = [
    { sought: words, wanted: 'all', forgiving: false },
    { sought: words, wanted: 'all', forgiving: true },
    { sought: partsOf(query), wanted: 'any', forgiving: true },
  ] as const;
  for (const { sought, wanted, forgiving } of attempts) {
    const matches = matchesOf(folded, sought, wanted, forgiving);
    if (matches.length > 0) return matches;
  }
  return [];
}

interface Folded<Entry> {
  readonly entry: Entry;
  readonly lines: readonly FoldedLine[];
}

interface FoldedLine {
  readonly field: (typeof FIELDS)[number];
  readonly text: string;
}

/** The weight of a word's match in an entry, and the matching text. */
interface WordMatch {
  readonly weight: number;
  readonly terms: readonly string[];
}

const NO_TERMS: readonly string[] = [];

function matchesOf<Entry>(
  entries: readonly Folded<Entry>[],
  words: readonly string[],
  wanted: 'all' | 'any',
  forgiving: boolean,
): readonly Match<Entry>[] {
  const least = wanted === 'all' ? Math.max(1, words.length) : 1;
  const scored = entries.map(({ entry }) => ({ entry, found: 0, score: 0, terms: NO_TERMS }));
  for (const word of words) {
    const termsIn = finderOf(word, forgiving);
    const wordMatches = entries.map(({ lines }) => matchWord(lines, word.length, termsIn));
    const holding = wordMatches.filter((each) => each !== undefined).length;
    // Inverse document frequency.
    const rarity = Math.log(1 + entries.length / Math.max(1, holding));
    for (const [i, match] of scored.entries()) {
      const wordMatch = wordMatches[i];
      if (wordMatch === undefined) continue;
      match.found += 1;
      match.score += rarity * wordMatch.weight;
      match.terms = [...match.terms, ...wordMatch.terms];
    }
  }
  return scored
    .filter(({ found }) => found >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ entry, score, terms }) => ({ entry, score, terms: distinct(terms) }));
}

/** Matches a word in an entry: the best line of each field counts. */
function matchWord(
  lines: readonly FoldedLine[],
  length: number,
  termsIn: (text: string) => readonly string[],
): WordMatch | undefined {
  const weights = { title: 0, keywords: 0, body: 0 };
  const terms: string[] = [];
  for (const { field, text } of lines) {
    const found = termsIn(text);
    if (found.length === 0) continue;
    weights[field] = Math.max(weights[field], WEIGHTS[field] * (1 + Math.min(1, length / text.length)));
    terms.push(...found);
  }
  if (terms.length === 0) return undefined;
  return { weight: weights.title + weights.keywords + weights.body, terms };
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

function foldedLines(searchable: Searchable): readonly FoldedLine[] {
  return FIELDS.flatMap((field) =>
    searchable[field].split('\n').map((line) => ({ field, text: searchableText(line) })),
  );
}
