import { nearestTo, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { type NameEntry, namesIn } from './names.ts';
import { NO_PROFILE, type OwnFit, ownFit, type Profile } from './profile.ts';
import { notesOn, type SourceNote } from './sources.ts';

/** A role's names. */
export interface RoleTitle {
  readonly id: string;
  readonly name: string;
  /** The name in full, if the pack has one. */
  readonly title?: string | undefined;
}

export interface RolesView {
  readonly schema: 'career.roles/1';
  readonly lang: string;
  readonly roles: readonly RoleSummary[];
  readonly notes: readonly SourceNote[];
}

interface RoleSummary extends RoleTitle {
  readonly summary?: string;
  readonly tier: LocalRole['tier'];
  readonly source: Source;
  /** The reader's fit from their latest quiz, if it is stored and shown. */
  readonly fit?: OwnFit;
}

/** A duty, a joy or a trial. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

export interface RoleView {
  readonly schema: 'career.role/1';
  readonly lang: string;
  readonly role: RoleTitle & {
    readonly tier: LocalRole['tier'];
    readonly stance?: string;
    readonly summary?: string;
    readonly mission?: string;
    readonly duties: readonly (Facet & { readonly example?: string })[];
    readonly companies?: {
      readonly summary?: string;
      readonly types: readonly string[];
      readonly names: readonly string[];
      readonly example?: string;
    };
    readonly trend?: string;
    readonly joys: readonly Facet[];
    readonly trials: readonly Facet[];
    readonly success?: string;
    readonly path?: string;
    /** The number of steps on the path to it. */
    readonly steps: number;
    /** The nearest role with steps, if this one has none. */
    readonly nearest?: RoleTitle;
    readonly note?: string;
    /** Ways to the role for readers who have a different job today. */
    readonly bridge?: readonly (Facet & { readonly source: Source })[];
    /** Only for an alternative: what it shares with the primary roles, and how to return to their path later. */
    readonly shares?: string;
    readonly comeback?: string;
    /** As in `RoleSummary`. */
    readonly fit?: OwnFit;
    /** The source of the description, and those of parts with their own source. */
    readonly sources: {
      readonly role: Source;
      readonly companies?: Source;
      readonly trend?: Source;
      readonly success?: Source;
      readonly shares?: Source;
    };
  };
  readonly notes: readonly SourceNote[];
}

/** Returns all roles in the pack's order. */
export function listRoles(pack: LocalPack, profile: Profile = NO_PROFILE): RolesView {
  return {
    schema: 'career.roles/1',
    lang: pack.lang,
    roles: pack.roles.map((role) => ({
      ...titleOf(role),
      ...(role.summary !== undefined && { summary: role.summary }),
      tier: role.tier,
      source: role.source,
      ...fitOf(profile, role),
    })),
    notes: notesOn(
      pack,
      pack.roles.map(({ source }) => source),
    ),
  };
}

/** Returns the full description of a role. */
export function describeRole(pack: LocalPack, role: LocalRole, profile: Profile = NO_PROFILE): RoleView {
  const { stance, summary, mission, companies, trend, success, bridge, shares, comeback, marks } = role;
  const nearest = nearestTo(pack, role);
  const path = wayTo(pack, role);
  const sources = {
    role: role.source,
    ...(companies && { companies: companies.source ?? role.source }),
    ...(trend && { trend: trend.source ?? role.source }),
    ...(success && { success: success.source ?? role.source }),
    ...(shares !== undefined && marks?.shares && { shares: marks.shares.source }),
  };
  return {
    schema: 'career.role/1',
    lang: pack.lang,
    role: {
      ...titleOf(role),
      tier: role.tier,
      ...(stance !== undefined && { stance }),
      ...(summary !== undefined && { summary }),
      ...(mission !== undefined && { mission }),
      duties: role.duties.map(({ id, title, detail, example }) => ({
        id,
        title,
        detail,
        ...(example && { example }),
      })),
      ...(companies && {
        companies: {
          ...(companies.summary !== undefined && { summary: companies.summary }),
          types: companies.types,
          names: companyNames(pack, role),
          ...(companies.example && { example: companies.example }),
        },
      }),
      ...(trend && { trend: trend.text }),
      joys: facetsOf(pack.joys, role.id),
      trials: facetsOf(pack.trials, role.id),
      ...(success && { success: success.text }),
      ...(path !== undefined && { path }),
      steps: stepsOf(pack, role).length,
      ...(nearest && { nearest: titleOf(nearest) }),
      ...(role.note && { note: role.note }),
      ...(bridge && {
        bridge: bridge.map(({ id, title, detail, source = role.source }) => ({ id, title, detail, source })),
      }),
      ...(shares !== undefined && { shares }),
      ...(comeback !== undefined && { comeback }),
      ...fitOf(profile, role),
      sources,
    },
    notes: notesOn(pack, [
      ...Object.values(sources),
      ...(bridge ?? []).map(({ source = role.source }) => source),
    ]),
  };
}

function fitOf(profile: Profile, { id }: LocalRole): { readonly fit?: OwnFit } {
  const fit = ownFit(profile, id);
  return fit ? { fit } : {};
}

/** Returns a role's names. */
export function titleOf({ id, name, title }: RoleTitle): RoleTitle {
  return { id, name, ...(title !== undefined && { title }) };
}

/** Returns the joys or trials of one role, in the pack's order. */
export function facetsOf(
  facets: readonly (Facet & { readonly role: string })[],
  role: string,
): readonly Facet[] {
  return facets
    .filter((facet) => facet.role === role)
    .map(({ id, title, detail }) => ({ id, title, detail }));
}

/** Returns the usual path to a role: the pack's own wording, or the grades on its ladder if every level has one. */
export function wayTo(pack: LocalPack, role: LocalRole): string | undefined {
  if (role.path !== undefined) return role.path;
  const grades = stepsOf(pack, role).map(({ grade }) => grade);
  return grades.length > 0 && grades.every((grade) => grade !== undefined) ? grades.join(' → ') : undefined;
}

/** Returns the names of the kinds of company that suit a role. */
export function companyNames(pack: LocalPack, role: LocalRole): readonly string[] {
  return (role.companies?.types ?? []).flatMap((type) =>
    pack.companies.filter(({ id }) => id === type).map(({ name }) => name),
  );
}

/** Returns the names of each role in all of the pack's languages. */
export function roleNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    ({ roles }) => roles,
    ({ name, title, aliases }) => [name, ...(title === undefined ? [] : [title]), ...aliases],
    ({ name }) => name,
  );
}
