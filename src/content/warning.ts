import fastStringWidth from 'fast-string-width';
import { LANGUAGES } from '../locale/language.ts';
import type { Messages } from '../locale/messages.ts';
import type { Location } from './fault.ts';
import type { Outline } from './outline.ts';
import type { PackFile } from './schema.ts';
import type { Path } from './yaml.ts';

/** Why a usable pack could be better. */
export type WarningReason =
  | { readonly kind: 'too-long'; readonly field: string; readonly columns: string; readonly most: string }
  /** A role without joys or trials, though other roles have them. */
  | { readonly kind: 'bare-role'; readonly role: string; readonly without: readonly ('joys' | 'trials')[] }
  | { readonly kind: 'no-steps'; readonly role: string }
  | { readonly kind: 'same-steps'; readonly role: string; readonly other: string }
  | { readonly kind: 'unreached-level'; readonly level: string }
  | { readonly kind: 'number-gap'; readonly role: string; readonly before: string; readonly number: string }
  | { readonly kind: 'trait-count'; readonly traits: string }
  | { readonly kind: 'no-seat' }
  | { readonly kind: 'no-evidence'; readonly role: string; readonly traits: readonly string[] }
  /** Two roles whose trait profiles are nearly the same, or nearly opposite. */
  | { readonly kind: 'alike' | 'opposite'; readonly roles: string; readonly cosine: string };

export type ContentWarning = Location & WarningReason;

export type PackWarning = { readonly file: PackFile; readonly path: Path; readonly reason: WarningReason };

/** In columns; a longer title takes three lines when two roles are compared on 80 columns. */
const WIDEST_TITLE = 34;
const WIDEST_DUTY = 32;
const TRAITS = { fewest: 7, most: 10 };

/** Returns the warnings about a pack that its outline shows. */
export function warningsOf(pack: Outline): readonly PackWarning[] {
  return [...longTitles(pack), ...rolesWithout(pack), ...traitCount(pack), ...quizGaps(pack)];
}

function* longTitles({ roles = [], joys = [], trials = [] }: Outline): Generator<PackWarning> {
  type Title = NonNullable<(typeof joys)[number]>['title'];
  const titles: readonly (readonly [file: PackFile, path: Path, title: Title, most: number])[] = [
    ...roles.flatMap((role, i) => [
      ...(role?.duties ?? []).map(
        (duty, j) => ['roles', [i, 'duties', j, 'title'], duty?.title, WIDEST_DUTY] as const,
      ),
      ['roles', [i, 'success', 'title'], role?.success?.title, WIDEST_TITLE] as const,
    ]),
    ...joys.map((joy, i) => ['joys', [i, 'title'], joy?.title, WIDEST_TITLE] as const),
    ...trials.map((trial, i) => ['trials', [i, 'title'], trial?.title, WIDEST_TITLE] as const),
  ];
  for (const [file, path, title, most] of titles) {
    for (const language of LANGUAGES) {
      const columns = fastStringWidth(title?.[language] ?? '');
      if (columns <= most) continue;
      const reason = { field: 'title', columns: String(columns), most: String(most) };
      yield { file, path: [...path, language], reason: { kind: 'too-long', ...reason } };
    }
  }
}

function* rolesWithout({ roles = [], joys, trials }: Outline): Generator<PackWarning> {
  for (const [i, role] of roles.entries()) {
    // Alternatives are described briefly.
    if (role?.id === undefined || role.tier === 'alternative') continue;
    const lacks = (facets: typeof joys = []): boolean =>
      facets.length > 0 && !facets.some((facet) => facet?.role === role.id);
    const without = (['joys', 'trials'] as const).filter((file) => lacks({ joys, trials }[file]));
    if (without.length === 0) continue;
    yield { file: 'roles', path: [i], reason: { kind: 'bare-role', role: role.id, without } };
  }
}

function* traitCount({ quiz }: Outline): Generator<PackWarning> {
  const traits = quiz?.traits?.length;
  if (traits === undefined || (traits >= TRAITS.fewest && traits <= TRAITS.most)) return;
  yield { file: 'quiz', path: ['traits'], reason: { kind: 'trait-count', traits: String(traits) } };
}

/** Warns about a quiz without items about the seat, and about emphasis without evidence. */
function* quizGaps({ quiz }: Outline): Generator<PackWarning> {
  if (!quiz?.items || !quiz.emphasis) return;
  if (!quiz.items.some((item) => item?.section === 'seat')) {
    yield { file: 'quiz', path: ['items'], reason: { kind: 'no-seat' } };
  }
  for (const [role, traits] of Object.entries(quiz.emphasis)) {
    const bare = Object.entries(traits ?? {}).flatMap(([trait, emphasis]) =>
      emphasis && emphasis.about === undefined && emphasis.ref === undefined ? [trait] : [],
    );
    if (bare.length === 0) continue;
    yield { file: 'quiz', path: ['emphasis', role], reason: { kind: 'no-evidence', role, traits: bare } };
  }
}

/** Returns what could be better, and how, without the location. */
export function describeWarning(reason: WarningReason, { warnings: words }: Messages): string {
  switch (reason.kind) {
    case 'too-long':
      return words.tooLong(reason.field, reason.columns, reason.most);
    case 'bare-role':
      return words.bareRole(reason.role, reason.without);
    case 'no-steps':
      return words.noSteps(reason.role);
    case 'same-steps':
      return words.sameSteps(reason.role, reason.other);
    case 'unreached-level':
      return words.unreachedLevel(reason.level);
    case 'number-gap':
      return words.numberGap(reason.role, reason.before, reason.number);
    case 'trait-count':
      return words.traitCount(reason.traits);
    case 'no-seat':
      return words.noSeat;
    case 'no-evidence':
      return words.noEvidence(reason.role, reason.traits);
    case 'alike':
      return words.alike(reason.roles, reason.cosine);
    case 'opposite':
      return words.opposite(reason.roles, reason.cosine);
  }
}
