import type { LocalPack } from '../content/localise.ts';
import { type NameEntry, namesIn, resolveName } from './names.ts';
import { searchIn } from './search.ts';
import { searchEntries } from './search-entries.ts';

export interface GlossaryView {
  readonly schema: 'career.glossary/1';
  readonly lang: string;
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    /** How the term is read, in kana. */
    readonly reading?: string;
    readonly definition: string;
  }[];
}

/** The terms explained: all in the pack's order, or those with some ids in theirs. */
export function describeTerms(pack: LocalPack, only?: readonly string[]): GlossaryView {
  const terms = only
    ? only.flatMap((wanted) => pack.glossary.filter(({ id }) => id === wanted))
    : pack.glossary;
  return {
    schema: 'career.glossary/1',
    lang: pack.lang,
    terms: terms.map(({ id, term, reading, definition }) => ({
      id,
      term,
      ...(reading && { reading }),
      definition,
    })),
  };
}

/** The ids of the terms that a word means: the one called so, else those that hold it in their name, best first. */
export function findTerms(pack: LocalPack, word: string): readonly string[] {
  const named = resolveName(word, termNames(pack));
  if (named.kind === 'found') return [named.id];
  const byName = searchEntries(pack, ['term']).map(({ id, searchable }) => ({
    id,
    searchable: { ...searchable, body: '' },
  }));
  return searchIn(byName, word).map(({ entry }) => entry.id);
}

/** What each term may be called, in any of the pack's languages. */
export function termNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    ({ glossary }) => glossary,
    ({ term, reading, aliases }) => [term, ...(reading ? [reading] : []), ...aliases],
  );
}
