import type { LocalPack } from '../content/localise.ts';
import { everything, indexOfPack, type Kind } from './everything.ts';
import { termNames } from './glossary.ts';
import { foldName, resolveName } from './names.ts';
import { roleNames } from './roles.ts';
import { type Span, searchIn, spansOf } from './search.ts';

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
  readonly kind: Kind;
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

/** More hits than this are no help. */
const MOST_HITS = 20;

/**
 * Finds whatever in the pack holds the words of a query, in any of the pack's languages, best first.
 *
 * @param index the pack's, where it has been made before
 */
export function find(pack: LocalPack, query: string, index = indexOfPack(pack)): SearchView {
  const things = new Map(everything(pack).map((thing) => [thing.searchable.id, thing]));
  const found = searchIn(index, query, () => true);
  const hits = found.slice(0, MOST_HITS).flatMap(({ id, score, terms }): readonly SearchHit[] => {
    const thing = things.get(id);
    if (!thing) return [];
    const excerpt = excerptOf(thing.text, spansOf(thing.text, terms));
    return [
      {
        kind: thing.kind,
        id: thing.id,
        title: thing.title,
        excerpt,
        score,
        marks: { title: spansOf(thing.title, terms), excerpt: spansOf(excerpt, terms) },
        command: ['career', ...thing.command].join(' '),
      },
    ];
  });
  return {
    schema: 'career.search/1',
    lang: pack.lang,
    query,
    hits,
    total: found.length,
    near: hits.length > 0 ? [] : namesNear(pack, query),
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

function namesNear(pack: LocalPack, query: string): readonly string[] {
  const words = [query, ...query.split(/\s+/)].filter((word) => foldName(word) !== '');
  const suggestions = words.flatMap((word) => {
    const found = resolveName(word, [...roleNames(pack), ...termNames(pack)]);
    return found.kind === 'unknown' ? found.suggestions : [];
  });
  return [...new Set(suggestions)].slice(0, 3);
}
