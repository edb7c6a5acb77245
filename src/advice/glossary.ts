import type { LocalPack } from '../content/localise.ts';
import { inAllLanguages, type Named } from './names.ts';

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

/** The terms explained, in the pack's order; `only` picks one by its id. */
export function describeTerms(pack: LocalPack, only?: string): GlossaryView {
  return {
    schema: 'career.glossary/1',
    lang: pack.lang,
    terms: pack.glossary
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, term, reading, definition }) => ({ id, term, ...(reading && { reading }), definition })),
  };
}

/** What each term may be called, in any of the pack's languages. */
export function termNames(pack: LocalPack): readonly Named[] {
  return pack.original.glossary.map(({ id, term, reading, aliases }) => ({
    id,
    names: [...inAllLanguages(term), ...(reading ? [reading] : []), ...aliases],
  }));
}
