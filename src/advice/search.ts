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

/**
 * Writes an index down: a line for all but its terms, then one for all terms of a beginning, each without it and with
 * the places where it stands.
 */
export function writtenDown(index: SearchIndex): string {
  const { index: terms, documentIds, fieldLength, averageFieldLength } = index.whole().toJSON();
  const ids = Object.values(documentIds);
  const head: Head = { ids, lengths: Object.values(fieldLength), averages: averageFieldLength };
  const lines = new Map<string, string>();
  for (const [term, postings] of terms.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const beginning = beginningOf(term);
    const line = lines.get(beginning) ?? beginning;
    lines.set(beginning, line + term.slice(beginning.length) + placesOf(postings, ids.length));
  }
  return [JSON.stringify(head), ...lines.values()].join('\n');
}

/**
 * Returns the index that was written down. Of its terms only those that a query needs are read, since most queries
 * find something by these.
 */
export function indexFrom(written: string): SearchIndex {
  const { ids, lengths, averages }: Head = JSON.parse(lineAt(written, 0));
  const indexWith = (terms: Iterable<readonly [term: string, places: string]>): MiniSearch<Searchable> => {
    const index = Array.from(terms, ([term, places]): [string, Postings] => [
      term,
      postingsFrom(places, ids.length),
    ]);
    // Of all other texts only their number matters.
    const found = new Set(index.flatMap(([, postings]) => Object.values(postings).flatMap(Object.keys)));
    const texts = Array.from(found, Number);
    return MiniSearch.loadJS<Searchable>(
      {
        documentCount: ids.length,
        nextId: ids.length,
        documentIds: Object.fromEntries(texts.map((text) => [text, ids[text]])),
        fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
        fieldLength: Object.fromEntries(texts.map((text) => [text, lengths[text] ?? []])),
        averageFieldLength: [...averages],
        storedFields: {},
        dirtCount: 0,
        index,
        serializationVersion: 2,
      },
      INDEX,
    );
  };
  const termsFor = (term: string): readonly (readonly [term: string, places: string])[] =>
    linesOf(written, beginningOf(term))
      .flatMap(termsOf)
      .filter(([each]) => each.startsWith(term));
  return {
    partFor: (query) => indexWith(new Map(tokenize(query).flatMap(termsFor))),
    whole: () => indexWith(linesOf(written, '').flatMap(termsOf)),
  };
}

/** The lines of a written index that begin so, but for its head. */
function linesOf(written: string, beginning: string): readonly string[] {
  const lines: string[] = [];
  const sought = `\n${beginning}`;
  for (let at = written.indexOf(sought); at >= 0; at = written.indexOf(sought, at + 1)) {
    lines.push(lineAt(written, at + 1));
  }
  return lines;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** What stands in an index beside its terms, as MiniSearch counts it. */
interface Head {
  readonly ids: readonly unknown[];
  readonly lengths: readonly number[][];
  readonly averages: readonly number[];
}

/** Terms with the same beginning stand together: two Latin letters, of others, where terms are pairs, one. */
function beginningOf(term: string): string {
  return BEGINNING.exec(term)?.[0] ?? '';
}

const BEGINNING = /^(?:[a-z0-9]{1,2}|.)/u;

function termsOf(line: string): readonly (readonly [term: string, places: string])[] {
  const beginning = beginningOf(line);
  return Array.from(
    line.slice(beginning.length).matchAll(TERM),
    ([, rest = '', places = '']) => [beginning + rest, places] as const,
  );
}

/** Places are written in characters that no term has. */
const TERM = /([^!-/:-`]*)([!-/:-`]+)/g;

type Postings = AsPlainObject['index'][number][1];

/**
 * Where a term stands. Places are numbered by field, then by text; each is written as its distance from the one
 * before, and as none for each time but the first that the term stands there.
 */
function placesOf(postings: Postings, texts: number): string {
  let written = '';
  let last = -1;
  for (const [field, times] of Object.entries(postings)) {
    for (const [text, count] of Object.entries(times)) {
      const place = Number(field) * texts + Number(text);
      written += digitsOf(place - last) + digitsOf(0).repeat(count - 1);
      last = place;
    }
  }
  return written;
}

function postingsFrom(places: string, texts: number): Postings {
  const fields = FIELDS.map((): Record<string, number> => ({}));
  let place = -1;
  for (const distance of numbersIn(places)) {
    place += distance;
    const times = fields[Math.floor(place / texts)] ?? {};
    times[place % texts] = (times[place % texts] ?? 0) + 1;
  }
  return byNumber(fields);
}

function byNumber<Value>(list: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(list.entries());
}

/** A number's last digit is one of 39, from the colon on; those before it are of 15, from the exclamation mark on. */
const LAST = { digits: 39, from: ':'.charCodeAt(0) } as const;
const EARLIER = { digits: 15, from: '!'.charCodeAt(0) } as const;

function digitsOf(number: number): string {
  let digits = String.fromCharCode(LAST.from + (number % LAST.digits));
  for (let rest = Math.floor(number / LAST.digits); rest > 0; rest = Math.floor(rest / EARLIER.digits)) {
    digits = String.fromCharCode(EARLIER.from + (rest % EARLIER.digits)) + digits;
  }
  return digits;
}

function* numbersIn(digits: string): Generator<number> {
  let earlier = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const code = digits.charCodeAt(i);
    if (code < LAST.from) {
      earlier = earlier * EARLIER.digits + code - EARLIER.from;
    } else {
      yield earlier * LAST.digits + code - LAST.from;
      earlier = 0;
    }
  }
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
  if (!PLAIN.test(text)) return terms(withoutHyphens(fold(text)));
  return termsIn(text.toLowerCase().replace(PLAIN_HYPHEN, '').match(PLAIN_RUN) ?? []);
}

/** What most queries are made of. To learn of all letters there are takes longer than all else that a search does. */
const PLAIN = /^[ -~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;
const PLAIN_HYPHEN = /(?<=[a-z])[-'](?=[a-z])/g;
const PLAIN_RUN = /[a-z0-9]+|[\u3041-\u9fff]+/g;

/** The terms of a text to be found: a hyphenated word is found by its parts as well. */
function tokenizeForIndex(text: string): string[] {
  const folded = fold(text);
  const hyphenated = folded.match(/[a-z]+(?:[\p{Pd}'’][a-z]+)+/gu) ?? [];
  return [...terms(withoutHyphens(folded)), ...hyphenated.flatMap((word) => terms(word))];
}

function withoutHyphens(folded: string): string {
  return folded.replace(/(?<=[a-z])[\p{Pd}'’](?=[a-z])/gu, '');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function terms(folded: string): string[] {
  return termsIn(folded.match(/[a-z0-9]+|(?:(?![a-z0-9])[\p{L}\p{N}\p{M}])+/gu) ?? []);
}

function termsIn(runs: readonly string[]): string[] {
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
