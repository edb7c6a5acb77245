import type { LocalPack } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { namesNear } from './find.ts';
import { MOST_HITS, searchIn } from './search.ts';
import { searchEntries } from './search-entries.ts';
import { notesOn, type SourceNote } from './sources.ts';

export interface FaqView {
  readonly schema: 'career.faq/1';
  readonly lang: string;
  readonly query?: string;
  /** What to show: the list of questions, the best answer, or all answers. */
  readonly shown: 'questions' | 'best' | 'answers';
  /** The questions; after a search, the best hits. */
  readonly entries: readonly FaqEntry[];
  /** The number of all hits of a search. */
  readonly total?: number;
  readonly notes: readonly SourceNote[];
}

export interface FaqEntry {
  /** The entry's number in the pack, from 1. */
  readonly number: number;
  readonly id: string;
  readonly question: string;
  /** Paragraphs, separated by a blank line. */
  readonly answer: string;
  readonly source: Source;
}

/** Returns all questions with their answers, in the pack's order. */
export function listQuestions(pack: LocalPack, shown: 'questions' | 'answers'): FaqView {
  const entries = pack.faq.map(({ id, question, answer, source }, i) => ({
    number: i + 1,
    id,
    question,
    answer,
    source,
  }));
  return { schema: 'career.faq/1', lang: pack.lang, shown, entries, notes: notesFor(entries, pack) };
}

function notesFor(entries: readonly FaqEntry[], pack: LocalPack): readonly SourceNote[] {
  return notesOn(
    pack,
    entries.map(({ source }) => source),
  );
}

/**
 * Returns the question whose number or id is the query. Otherwise returns the questions that have the query's words in
 * the question, keywords or answer, in any of the pack's languages, best first.
 */
export function findQuestions(pack: LocalPack, query: string, shown: 'best' | 'answers'): FaqView {
  const { schema, lang, entries } = listQuestions(pack, 'answers');
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  // Accepts a number as the list shows it: `2.`.
  const at = /^q?(\d+)\.?$/.exec(wanted)?.[1];
  const named = entries.filter(({ number, id }) => id === wanted || String(number) === at);
  if (named.length > 0 || at !== undefined) {
    return { schema, lang, query, shown: 'answers', entries: named, notes: notesFor(named, pack) };
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = searchIn(searchEntries(pack, ['question']), query).flatMap(
    ({ entry }) => byId.get(entry.id) ?? [],
  );
  const best = shown === 'best' ? found.slice(0, MOST_HITS) : found;
  return { schema, lang, query, shown, entries: best, total: found.length, notes: notesFor(best, pack) };
}

/** Returns up to three questions and keywords that are similar to a query or one of its words. */
export function questionsNear(pack: LocalPack, query: string): readonly string[] {
  return namesNear(searchEntries(pack, ['question']), query);
}
