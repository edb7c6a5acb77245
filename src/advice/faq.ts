import type { LocalPack } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { everything } from './everything.ts';
import { searchTexts } from './search.ts';

export interface FaqView {
  readonly schema: 'career.faq/1';
  readonly lang: string;
  readonly query?: string;
  /** What a screen opens: the list of questions, the best answer found, or every answer. */
  readonly shown: 'questions' | 'best' | 'answers';
  readonly entries: readonly FaqEntry[];
}

export interface FaqEntry {
  /** The entry's place in the pack, from 1. */
  readonly number: number;
  readonly id: string;
  readonly question: string;
  /** Paragraphs, separated by a blank line. */
  readonly answer: string;
  readonly source: Source;
}

/** Every question with its answer, in the pack's order. */
export function listQuestions(pack: LocalPack, shown: 'questions' | 'answers'): FaqView {
  return {
    schema: 'career.faq/1',
    lang: pack.lang,
    shown,
    entries: pack.faq.map(({ id, question, answer, source }, i) => ({
      number: i + 1,
      id,
      question,
      answer: answer.trim(),
      source,
    })),
  };
}

/**
 * The questions that a query means: the one with that number or id, else those whose question, keywords or
 * answer hold its words in any of the pack's languages, best first.
 */
export function findQuestions(pack: LocalPack, query: string, shown: 'best' | 'answers'): FaqView {
  const { schema, lang, entries } = listQuestions(pack, 'answers');
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  const named = entries.filter(
    ({ number, id }) => id === wanted || String(number) === wanted.replace(/^q/, ''),
  );
  if (named.length > 0 || /^q?\d+$/.test(wanted))
    return { schema, lang, query, shown: 'answers', entries: named };
  return { schema, lang, query, shown, entries: searchQuestions(pack, entries, query) };
}

function searchQuestions(pack: LocalPack, entries: readonly FaqEntry[], query: string): readonly FaqEntry[] {
  const texts = everything(pack, ['question']).map(({ searchable }) => searchable);
  return searchTexts(texts, query).flatMap(({ id }) =>
    entries.filter((entry) => `question/${entry.id}` === id),
  );
}
