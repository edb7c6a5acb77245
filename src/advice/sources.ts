import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';

/** The kinds of thing that somebody vouches for: those that each role has of its own, then those it has not. */
export type Sourced =
  | 'portraits'
  | 'joys'
  | 'trials'
  | 'steps'
  | 'guidance'
  | 'shifts'
  | 'companies'
  | 'questions'
  | 'quiz';

/** What comes from one source. */
export interface SourceView {
  readonly source: Source;
  readonly text: string;
  /** The kinds of thing, each with the names of the roles whose it is, where it belongs to roles. */
  readonly parts: readonly { readonly part: Sourced; readonly names: readonly string[] }[];
}

/** What a pack has from each of its sources, as far as it concerns some roles. */
export function sourcesOf(pack: LocalPack, roles: readonly LocalRole[]): readonly SourceView[] {
  return (['article', 'editorial'] as const).map((source) => ({
    source,
    text: pack.pack.sources[source],
    parts: partsFrom(source, pack, roles),
  }));
}

function partsFrom(source: Source, pack: LocalPack, roles: readonly LocalRole[]): SourceView['parts'] {
  const from = (thing: { readonly source: Source }): boolean => thing.source === source;
  const namesOf = (things: readonly { readonly role: string }[]): readonly string[] =>
    roles.filter(({ id }) => things.some(({ role }) => role === id)).map(({ name }) => name);
  const owned: readonly (readonly [Sourced, readonly string[]])[] = [
    ['portraits', roles.filter(from).map(({ name }) => name)],
    ['joys', namesOf(pack.joys.filter(from))],
    ['trials', namesOf(pack.trials.filter(from))],
    ['steps', namesOf(pack.steps.filter(from))],
    ['guidance', namesOf(pack.steps.filter(({ guidance }) => from(guidance)))],
  ];
  const common: readonly (readonly [Sourced, readonly { readonly source: Source }[]])[] = [
    ['shifts', pack.mindset],
    ['companies', pack.companies],
    ['questions', pack.faq],
    ['quiz', pack.quiz ? [pack.quiz] : []],
  ];
  return [
    ...owned.filter(([, names]) => names.length > 0).map(([part, names]) => ({ part, names })),
    ...common.filter(([, things]) => things.some(from)).map(([part]) => ({ part, names: [] })),
  ];
}
