import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { NO_PROFILE, type OwnFit, ownFit, type Profile } from './profile.ts';
import { companyNames, facetsOf, type RoleTitle, titleOf } from './roles.ts';
import { notesOn, type SourceNote } from './sources.ts';

/** The rows of a comparison, in order. */
export const ASPECTS = [
  'stance',
  'mission',
  'duties',
  'companies',
  'trend',
  'joys',
  'trials',
  'success',
  'path',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The rows to show first. `trend` is shown with details or on request. */
export const BRIEF_ASPECTS: readonly Aspect[] = ASPECTS.filter((aspect) => aspect !== 'trend');

export interface CompareView {
  readonly schema: 'career.compare/1';
  readonly lang: string;
  readonly roles: readonly (RoleTitle & {
    readonly source: Source;
    /** The reader's fit from their latest quiz, if it is stored and shown. */
    readonly fit?: OwnFit;
  })[];
  readonly rows: readonly {
    readonly aspect: Aspect;
    readonly label: string;
    /** Each role's entries; empty if the pack has none. */
    readonly cells: Readonly<Record<string, readonly string[]>>;
    /** The sources of cells that differ from the role's own source, by role. */
    readonly sources: Readonly<Record<string, Source>>;
  }[];
  /** What decides between the pack's roles, as paragraphs. */
  readonly conclusion?: readonly string[];
  readonly notes: readonly SourceNote[];
}

export interface CompareWords {
  readonly aspects: Readonly<Record<Aspect, string>>;
  /** Joins a title and its explanation. */
  readonly titled: (title: string, detail: string) => string;
}

/** Compares roles side by side. Cells are titles, or whole sentences with `detail`. */
export function compareRoles(
  pack: LocalPack,
  roles: readonly LocalRole[],
  aspects: readonly Aspect[],
  detail: boolean,
  words: CompareWords,
  profile: Profile = NO_PROFILE,
): CompareView {
  const full = (title: string, text: string): string => (detail ? words.titled(title, text) : title);
  const cell: Readonly<Record<Aspect, (role: LocalRole) => readonly string[]>> = {
    stance: ({ stance }) => given(stance),
    mission: ({ mission }) => given(mission),
    duties: (role) => role.duties.map((duty) => full(duty.title, duty.detail)),
    companies: (role) => (detail ? given(role.companies?.summary) : companyNames(pack, role)),
    trend: (role) => (role.trend ? [role.trend.text] : []),
    joys: (role) => facetsOf(pack.joys, role.id).map((joy) => full(joy.title, joy.detail)),
    trials: (role) => facetsOf(pack.trials, role.id).map((trial) => full(trial.title, trial.detail)),
    success: (role) => (role.success ? [full(role.success.title, role.success.text)] : []),
    path: ({ path }) => given(path),
  };
  const sourceOf = (aspect: Aspect, role: LocalRole): Source => {
    switch (aspect) {
      case 'companies':
      case 'trend':
      case 'success':
        return role[aspect]?.source ?? role.source;
      case 'stance':
      case 'mission':
      case 'path':
        return role.marks?.[aspect]?.source ?? role.source;
      default:
        return role.source;
    }
  };
  const rows = aspects.map((aspect) => ({
    aspect,
    label: words.aspects[aspect],
    cells: Object.fromEntries(roles.map((role) => [role.id, cell[aspect](role)])),
    sources: Object.fromEntries(
      roles
        .map((role) => [role.id, sourceOf(aspect, role)] as const)
        .filter(([id, source]) => roles.some((role) => role.id === id && role.source !== source)),
    ),
  }));
  const { conclusion } = pack.pack;
  return {
    schema: 'career.compare/1',
    lang: pack.lang,
    roles: roles.map((role) => {
      const fit = ownFit(profile, role.id);
      return { ...titleOf(role), source: role.source, ...(fit && { fit }) };
    }),
    rows,
    ...(conclusion && { conclusion }),
    notes: notesOn(pack, [
      ...roles.map(({ source }) => source),
      ...rows.flatMap(({ sources }) => Object.values(sources)),
    ]),
  };
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
