import MiniSearch from 'minisearch';

/** A text that can be found, with the words it should be found by in order of their weight. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly body: string;
}

export interface Match {
  readonly id: string;
  /** The search library's relevance (BM25+, with boosts); only its order means anything. */
  readonly score: number;
}

/**
 * Returns the texts that hold all the words of the query, best first; where none holds them all, those that hold any.
 */
export function searchTexts(texts: readonly Searchable[], query: string): readonly Match[] {
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'keywords', 'body'],
    tokenize: tokenizeForIndex,
    processTerm: (term) => term,
    searchOptions: {
      tokenize,
      boost: { title: 3, keywords: 4 },
      prefix: (term) => isLatin(term) || term.length === 1,
      fuzzy: (term) => (isLatin(term) && term.length >= 5 ? 1 : false),
    },
  });
  index.addAll(texts);
  const all = index.search(query, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  return found.map(({ id, score }) => ({ id: String(id), score }));
}

/**
 * Splits text into terms: Latin words and numbers whole, and runs of other letters, where Japanese has no spaces,
 * into overlapping pairs of characters. Width and case are folded. A hyphenated word is one term, so that
 * "Start-up" and "ｓｔａｒｔｕｐ" are the same.
 */
export function tokenize(text: string): string[] {
  return terms(fold(text).replace(HYPHEN, ''));
}

/** The terms of a text to be found: a hyphenated word is found by its parts as well. */
function tokenizeForIndex(text: string): string[] {
  const folded = fold(text);
  const hyphenated = folded.match(/[a-z]+(?:[\p{Pd}'’][a-z]+)+/gu) ?? [];
  return [...terms(folded.replace(HYPHEN, '')), ...hyphenated.flatMap((word) => terms(word))];
}

const HYPHEN = /(?<=[a-z])[\p{Pd}'’](?=[a-z])/gu;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function terms(folded: string): string[] {
  const runs = folded.match(/[a-z0-9]+|(?:(?![a-z0-9])[\p{L}\p{N}\p{M}])+/gu) ?? [];
  return runs.flatMap((run) => (isLatin(run) ? [run] : pairs([...run])));
}

function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function isLatin(term: string): boolean {
  return /^[a-z0-9]+$/.test(term);
}
