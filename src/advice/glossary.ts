import type { LocalPack } from '../content/localise.ts';
import { namesNear } from './find.ts';
import { type NameEntry, namesIn, resolveName } from './names.ts';
import { searchIn } from './search.ts';
import { searchEntries } from './search-entries.ts';

export interface GlossaryView {
  readonly schema: 'career.glossary/1';
  readonly lang: string;
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    /** The term's reading, in kana. */
    readonly reading?: string;
    readonly definition: string;
  }[];
}

/** Returns all terms in the order of a dictionary, or the terms with the given ids in that order. */
export function describeTerms(pack: LocalPack, only?: readonly string[]): GlossaryView {
  const terms = only
    ? only.flatMap((wanted) => pack.glossary.filter(({ id }) => id === wanted))
    : inDictionaryOrder(pack);
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

/** Japanese terms are sorted by reading: nobody looks up kanji by code point. */
function inDictionaryOrder({ glossary, lang }: LocalPack): LocalPack['glossary'] {
  const { compare } = new Intl.Collator(lang);
  const key = ({ term, reading = term }: LocalPack['glossary'][number]): string =>
    lang === 'ja' ? reading : term;
  return glossary.toSorted((a, b) => compare(key(a), key(b)));
}

/** Returns the id of the term with this name, or else the ids of the terms whose names contain it, best first. */
export function findTerms(pack: LocalPack, word: string): readonly string[] {
  const named = resolveName(word, termNames(pack));
  if (named.kind === 'found') return [named.id];
  const byName = searchEntries(pack, ['term']).map(({ id, searchable }) => ({
    id,
    searchable: searchable.map((each) => ({ ...each, bodies: [] })),
  }));
  return searchIn(byName, word).map(({ entry }) => entry.id);
}

/** Returns up to three names of terms that are similar to a word. */
export function termsNear(pack: LocalPack, word: string): readonly string[] {
  return namesNear(searchEntries(pack, ['term']), word);
}

/** Returns the names of each term in all of the pack's languages. */
export function termNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    ({ glossary }) => glossary,
    ({ term, reading, aliases }) => [term, ...(reading ? [reading] : []), ...aliases],
  );
}
