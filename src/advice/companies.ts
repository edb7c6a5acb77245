import type { LocalPack } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { foldName, type NameEntry, namesIn, type Resolution, resolveName } from './names.ts';
import { notesOn, type SourceNote } from './sources.ts';

export interface CompanyView {
  readonly schema: 'career.company/1';
  readonly lang: string;
  readonly companies: readonly {
    readonly id: string;
    readonly name: string;
    /** The id of the role that this kind of business relies on. */
    readonly leans: string;
    readonly leansName: string;
    readonly reason?: string;
    readonly industries: readonly string[];
    readonly source: Source;
  }[];
  readonly notes: readonly SourceNote[];
}

/** Returns which role each kind of business relies on. @param only the id of the one kind to return */
export function describeCompanies(pack: LocalPack, only?: string): CompanyView {
  const names = new Map(pack.roles.map(({ id, name }) => [id, name]));
  const companies = pack.companies
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id, name, leans, reason, industries = [], source, marks }) => ({
      id,
      name,
      leans,
      leansName: names.get(leans) ?? leans,
      ...(reason !== undefined && { reason }),
      industries,
      source: marks?.reason?.source ?? source,
    }));
  return {
    schema: 'career.company/1',
    lang: pack.lang,
    companies,
    notes: notesOn(
      pack,
      companies.map(({ source }) => source),
    ),
  };
}

/**
 * Returns the kind of business that a word names: its own name, an industry, or a longer word with one of them in it,
 * such as 地方銀行.
 */
export function companyNamed(pack: LocalPack, word: string): Resolution {
  const candidates = companyTypeNames(pack);
  const found = resolveName(word, candidates);
  if (found.kind !== 'unknown') return found;
  const folded = foldName(word);
  const within = candidates.filter(({ names }) =>
    names.map(foldName).some((name) => name.length > 1 && folded.includes(name)),
  );
  const [only, ...others] = within;
  return only && others.length === 0 ? { kind: 'found', id: only.id } : found;
}

/** Returns the names of each kind of business in all of the pack's languages, including its industries. */
export function companyTypeNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    ({ companies }) => companies,
    ({ name, industries = [] }) => [name, ...industries],
    ({ name }) => name,
  );
}
