import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';

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
  /** The terms of the text that the query found. */
  readonly terms: readonly string[];
}

/** Texts made ready to be searched. */
export interface SearchIndex {
  /** Returns an index that holds a query's terms, and what they are the beginning of. */
  readonly partFor: (query: string) => MiniSearch<Searchable>;
  readonly whole: () => MiniSearch<Searchable>;
}

/** An index that was written down. */
export interface WrittenIndex {
  /** All but its terms. */
  readonly head: string;
  /** Returns the lines of the terms that begin so: of all, where nothing is given. */
  readonly linesOf: (beginning: string) => readonly string[];
}

const FIELDS = ['title', 'keywords', 'body'] as const;

const INDEX = {
  fields: [...FIELDS],
  tokenize: tokenizeForIndex,
  processTerm: (term: string) => term,
  searchOptions: {
    tokenize,
    boost: { title: 3, keywords: 4 },
    prefix: (term: string) => isLatin(term) || term.length === 1,
  },
};

export function indexOf(texts: readonly Searchable[]): SearchIndex {
  const index = new MiniSearch<Searchable>(INDEX);
  index.addAll(texts);
  return { partFor: () => index, whole: () => index };
}

/** Writes an index down: a line for all but its terms, then for each term its line. */
export function writtenDown(index: SearchIndex): string {
  const { index: terms, ...head } = index.whole().toJSON();
  return [head, ...terms]
    .map((part) => (Array.isArray(part) ? `${part[0]}\t${postingsOf(part[1])}` : JSON.stringify(part)))
    .join('\n');
}

/**
 * Returns the index that was written down. Of its terms only those that a query needs are read, since most queries
 * find something by these.
 */
export function indexFrom({ head, linesOf }: WrittenIndex): SearchIndex {
  const indexWith = (lines: readonly string[]): MiniSearch<Searchable> => {
    const written: AsPlainObject = { ...JSON.parse(head), index: lines.map(termFrom) };
    return MiniSearch.loadJS<Searchable>(written, INDEX);
  };
  return {
    partFor: (query) => indexWith([...new Set(tokenize(query).flatMap(linesOf))]),
    whole: () => indexWith(linesOf('')),
  };
}

type Postings = AsPlainObject['index'][number][1];

/** Where a term stands: for each field its number and the texts, by number, with how often where that is not once. */
function postingsOf(postings: Postings): string {
  return Object.entries(postings)
    .map(([field, texts]) => {
      const places = Object.entries(texts).map(([text, times]) => (times === 1 ? text : `${text}*${times}`));
      return `${field}:${places.join()}`;
    })
    .join(';');
}

function termFrom(line: string): [term: string, postings: Postings] {
  const [term = '', postings = ''] = line.split('\t');
  const fields = postings.split(';').map((part) => {
    const [field = '', places = ''] = part.split(':');
    const texts = places.split(',').map((place) => {
      const [text = '', times = '1'] = place.split('*');
      return [text, Number(times)] as const;
    });
    return [field, Object.fromEntries(texts)] as const;
  });
  return [term, Object.fromEntries(fields)];
}

/**
 * Returns the texts that hold all the words of the query, best first; where none does, those that hold them but for a
 * letter of a word; where none does either, those that hold any of them.
 *
 * @param among which texts count, by their id
 * @param fields where the words may stand
 */
export function searchIn(
  index: SearchIndex,
  query: string,
  among: (id: string) => boolean,
  fields: readonly (typeof FIELDS)[number][] = FIELDS,
): readonly Match[] {
  const filter = ({ id }: SearchResult): boolean => among(String(id));
  for (const attempt of ATTEMPTS) {
    const searched = 'fuzzy' in attempt ? index.whole() : index.partFor(query);
    const found = searched.search(query, { ...attempt, filter, fields: [...fields] });
    if (found.length === 0) continue;
    return found
      .map(({ id, score, terms }) => ({ id: String(id), score, terms }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
  return [];
}

/** A letter of a longer Latin word may be wrong, missing or too many. */
const fuzzy = (term: string): number | false => (isLatin(term) && term.length >= 4 ? 1 : false);

const ATTEMPTS = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy },
  { combineWith: 'OR', fuzzy },
] as const;

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

/** A stretch of a text, from and up to positions in UTF-16 code units. */
export type Span = readonly [from: number, to: number];

/** Where in a text any of some terms stand, whatever their width and case; stretches that touch are one. */
export function spansOf(text: string, wanted: readonly string[]): readonly Span[] {
  const { folded, origins } = foldWithOrigins(text);
  const found = wanted.flatMap((term) => occurrences(folded, term).map((at): Span => [at, at + term.length]));
  const spans: Span[] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && from <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return spans.map(([from, to]): Span => [origins[from] ?? 0, origins[to] ?? text.length]);
}

/** The folded text, and for each of its code units where in the text it comes from. */
function foldWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const unit = fold(character);
    for (let i = 0; i < unit.length; i += 1) origins.push(at);
    folded += unit;
    at += character.length;
  }
  return { folded, origins };
}

function occurrences(text: string, term: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const whole =
      !isLatin(term) ||
      (!/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + term.length] ?? ''));
    if (whole) found.push(at);
  }
  return found;
}
