import { distance } from 'fastest-levenshtein';
import type { LocalPack } from '../content/localise.ts';
import { foldName } from './names.ts';
import { MOST_HITS, type Span, searchIn, spansOf } from './search.ts';
import { type EntryKind, type SearchEntry, searchEntries } from './search-entries.ts';

export interface SearchView {
  readonly schema: 'career.search/1';
  readonly lang: string;
  readonly query: string;
  /** The best hits. */
  readonly hits: readonly SearchHit[];
  /** How many hits there were in all. */
  readonly total: number;
  /** Names that are nearly the query, where nothing was found. */
  readonly near: readonly string[];
}

export interface SearchHit {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The sentences around the first words found, or the beginning of the text. */
  readonly excerpt: string;
  readonly score: number;
  /** Where the words found stand in title and excerpt. */
  readonly marks: { readonly title: readonly Span[]; readonly excerpt: readonly Span[] };
  /** The command that shows it in full. */
  readonly command: string;
}

/** What a role is and does comes before what others say of it in passing. */
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

/** What is called just as the query comes before what only has it in its name. */
const EXACT = 3;

function weightOf({ kind, searchable }: SearchEntry, query: string): number {
  const wanted = foldName(query);
  const isTitle = searchable.title.split('\n').some((title) => foldName(title) === wanted);
  return WEIGHTS[kind] * (isTitle ? EXACT : 1);
}

/** Finds whatever in the pack holds the words of a query, in any of the pack's languages, best first. */
export function find(pack: LocalPack, query: string): SearchView {
  const entries = searchEntries(pack);
  const found = searchIn(entries, query)
    .map((match) => ({ ...match, score: match.score * weightOf(match.entry, query) }))
    .sort((a, b) => b.score - a.score);
  const hits = found.slice(0, MOST_HITS).map(({ entry, score, terms }): SearchHit => {
    const excerpt = excerptOf(entry.text, spansOf(entry.text, terms));
    return {
      kind: entry.kind,
      id: entry.id,
      title: entry.title,
      excerpt,
      score,
      marks: { title: spansOf(entry.title, terms), excerpt: spansOf(excerpt, terms) },
      command: ['career', ...entry.command].join(' '),
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

/** The sentence in which the first words found stand; the first sentence where there are none. */
function excerptOf(text: string, spans: readonly Span[]): string {
  const [from] = spans[0] ?? [0];
  const sentences = text.match(/[^。.!?！？]*[。.!?！？]+[」』）)"'’”]*\s*|[^。.!?！？]+$/gu) ?? [text];
  let end = 0;
  const sentence = sentences.find((each) => {
    end += each.length;
    return from < end;
  });
  return (sentence ?? text).trim();
}

/** Returns up to three titles and keywords that differ from a query, or a word of it, by a third of their length at most. */
export function namesNear(entries: readonly SearchEntry[], query: string): readonly string[] {
  const words = [query, ...query.split(/\s+/)].map(foldName).filter((word) => word !== '');
  const names = entries.flatMap(({ searchable }) =>
    [searchable.title, searchable.keywords].join('\n').split('\n'),
  );
  const near = names.map((name) => ({
    name,
    away: Math.min(...words.map((word) => howFar(word, foldName(name)))),
  }));
  const nearest = near.filter(({ away }) => away <= 1).sort((a, b) => a.away - b.away);
  return [...new Set(nearest.map(({ name }) => name))].slice(0, 3);
}

/** How far apart two words are, in thirds of their length. */
function howFar(a: string, b: string): number {
  const third = Math.floor(Math.max(a.length, b.length) / 3);
  return third === 0 ? Number.POSITIVE_INFINITY : distance(a, b) / third;
}
