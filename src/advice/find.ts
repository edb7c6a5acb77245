import type { LocalPack } from '../content/localise.ts';
import { differenceOf, foldName } from './names.ts';
import { MOST_HITS, searchIn } from './search.ts';
import { type EntryKind, type SearchEntry, searchEntries } from './search-entries.ts';
import { type Span, spansOf } from './search-text.ts';

export interface SearchView {
  readonly schema: 'career.search/1';
  readonly lang: string;
  readonly query: string;
  /** The best hits, each with the command that shows it in full. */
  readonly hits: readonly (SearchHit & { readonly command: string })[];
  /** The number of all hits. */
  readonly total: number;
  /** Similar names, if nothing was found. */
  readonly near: readonly string[];
}

export interface SearchHit {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The sentence with the first match, or the first sentence. */
  readonly excerpt: string;
  readonly score: number;
  /** The matches in title and excerpt. */
  readonly marks: { readonly title: readonly Span[]; readonly excerpt: readonly Span[] };
}

/** What a search finds. */
export type Found = Omit<SearchView, 'hits'> & {
  /** The best hits, each with the command that shows it in full, as arguments. */
  readonly hits: readonly (SearchHit & { readonly command: readonly string[] })[];
};

/** Entries about a role rank above entries that only mention it. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  role: 2,
  duty: 1.6,
  joy: 1.3,
  trial: 1.3,
  company: 1.3,
  question: 1,
  shift: 1,
  milestone: 1,
  step: 0.8,
  term: 0.7,
};

/** An entry with the query as its title ranks above entries whose title only contains it. */
const EXACT = 3;

/** @param wanted the query, folded */
function weightOf({ kind, searchable }: SearchEntry, wanted: string): number {
  // A milestone is a sentence, not a name.
  const isTitle =
    kind !== 'milestone' &&
    searchable.some(({ titles }) => titles.some((title) => foldName(title) === wanted));
  return WEIGHTS[kind] * (isTitle ? EXACT : 1);
}

/**
 * Searches the whole pack for a query, in all of the pack's languages. Best hits first.
 *
 * @param most the number of hits to return
 */
export function find(pack: LocalPack, query: string, most = MOST_HITS): Found {
  const entries = searchEntries(pack);
  const wanted = foldName(query);
  const found = searchIn(entries, query)
    .map((match) => ({ ...match, score: match.score * weightOf(match.entry, wanted) }))
    .sort((a, b) => b.score - a.score);
  const hits = found.slice(0, most).map(({ entry, score, terms }) => {
    const { title, text, command } = entry.shown();
    const excerpt = excerptOf(text, spansOf(text, terms));
    return {
      kind: entry.kind,
      id: entry.id,
      title,
      excerpt,
      score,
      marks: { title: spansOf(title, terms), excerpt: spansOf(excerpt, terms) },
      command,
    };
  });
  return {
    schema: 'career.search/1',
    lang: pack.lang,
    query,
    hits,
    total: found.length,
    near: hits.length > 0 ? [] : namesNear(entries, query),
  };
}

/** A full stop ends a sentence only before a space: not in `0.2` or `Node.js`. */
const SENTENCES = /.+?(?:[。！？]+[」』）]*|[.!?]+[)"'’”]*(?=\s|$)|$)\s*/gsu;

/** Returns the sentence with the first match, or the first sentence if there is no match. */
function excerptOf(text: string, spans: readonly Span[]): string {
  const [from] = spans[0] ?? [0];
  let end = 0;
  for (const sentence of text.match(SENTENCES) ?? []) {
    end += sentence.length;
    if (from < end) return sentence.trim();
  }
  return text.trim();
}

/**
 * Returns up to three titles and keywords that differ from a query, or one of its words, by at most a third of their
 * length; by half in scripts where one letter is a syllable or a word.
 */
export function namesNear(entries: readonly SearchEntry[], query: string): readonly string[] {
  const words = [query, ...query.split(/\s+/)].map(foldName);
  // A milestone is a sentence, not a name.
  const named = entries.filter(({ kind }) => kind !== 'milestone');
  const names = named.flatMap(({ searchable }) => [
    ...searchable.flatMap(({ titles }) => titles),
    ...searchable.flatMap(({ keywords = [] }) => keywords),
  ]);
  const near = names.map((name) => ({
    name,
    difference: Math.min(
      ...words.map((word) => differenceOf(word, foldName(name), /^[ -~]*$/.test(word) ? 3 : 2)),
    ),
  }));
  const nearest = near
    .filter(({ difference }) => difference <= 1)
    .sort((a, b) => a.difference - b.difference);
  return [...new Set(nearest.map(({ name }) => name))].slice(0, 3);
}
