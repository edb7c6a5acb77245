import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { NO_PROFILE, type OwnFit, ownFit, type Profile } from './profile.ts';
import { companyNames, facetsOf, type RoleTitle, titleOf, wayTo } from './roles.ts';
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

/** The rows of a comparison of levels, in order. */
export const LEVEL_ASPECTS = ['position', 'focus', 'milestones', 'learn'] as const;
export type LevelAspect = (typeof LEVEL_ASPECTS)[number];

/** The rows to show first. `trend` is shown with details or on request. */
export const BRIEF_ASPECTS: readonly Aspect[] = ASPECTS.filter((aspect) => aspect !== 'trend');

export interface CompareView {
  readonly schema: 'career.compare/1';
  readonly lang: string;
  readonly roles: readonly (RoleTitle & {
    readonly source: Source;
    /** If levels are compared: the ids of the role and the level. */
    readonly role?: string;
    readonly level?: string;
    /** The reader's fit from their latest quiz, if it is stored and shown. */
    readonly fit?: OwnFit;
  })[];
  /** Only rows that the pack has content for. */
  readonly rows: readonly CompareRow[];
  /** What decides between the roles that the pack compares, if all of them are here, as paragraphs. */
  readonly conclusion?: readonly string[];
  readonly notes: readonly SourceNote[];
}

export interface CompareRow {
  readonly aspect: Aspect | LevelAspect;
  /** The category of the milestones, if they have one. */
  readonly category?: string;
  readonly label: string;
  /** Each column's entries, by its id; empty if the pack has none. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** The sources of cells that differ from the role's own source, by role. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The sources of single entries, in the same order. */
  readonly marks?: Readonly<Record<string, readonly Source[]>>;
}

export interface CompareWords {
  readonly aspects: Readonly<Record<Aspect, string>>;
  /** Joins a title and its explanation. */
  readonly titled: (title: string, detail: string) => string;
}

/**
 * Returns what the pack says about each aspect of a role.
 *
 * @param titled joins a title and its explanation; without it, entries are titles alone
 */
function cellsOf(
  pack: LocalPack,
  role: LocalRole,
  titled?: CompareWords['titled'],
): Readonly<Record<Aspect, readonly string[]>> {
  const full = (title: string, text: string): string => (titled ? titled(title, text) : title);
  return {
    stance: given(role.stance),
    mission: given(role.mission),
    duties: role.duties.map((duty) => full(duty.title, duty.detail)),
    companies: titled ? given(role.companies?.summary) : companyNames(pack, role),
    trend: given(role.trend?.text),
    joys: facetsOf(pack.joys, role.id).map((joy) => full(joy.title, joy.detail)),
    trials: facetsOf(pack.trials, role.id).map((trial) => full(trial.title, trial.detail)),
    success: role.success ? [full(role.success.title, role.success.text)] : [],
    path: given(wayTo(pack, role)),
  };
}

/** Whether the pack has at least two roles and something to compare. */
export function isComparable(pack: LocalPack): boolean {
  const described = (role: LocalRole): boolean =>
    Object.values(cellsOf(pack, role)).some((cell) => cell.length > 0);
  return pack.roles.length > 1 && pack.roles.some(described);
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
  const cells = new Map(
    roles.map((role) => [role.id, cellsOf(pack, role, detail ? words.titled : undefined)]),
  );
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
  const shown = aspects.filter((aspect) => [...cells.values()].some((cell) => cell[aspect].length > 0));
  const rows = shown.map((aspect) => ({
    aspect,
    label: words.aspects[aspect],
    cells: Object.fromEntries([...cells].map(([id, cell]) => [id, cell[aspect]])),
    sources: Object.fromEntries(
      roles
        .map((role) => ({ role, source: sourceOf(aspect, role) }))
        .filter(({ role, source }) => source !== role.source)
        .map(({ role, source }) => [role.id, source]),
    ),
  }));
  const { conclusion, defaults } = pack.pack;
  const isAboutThem = defaults.compare.every((id) => roles.some((role) => role.id === id));
  return {
    schema: 'career.compare/1',
    lang: pack.lang,
    roles: roles.map((role) => {
      const fit = ownFit(profile, role.id);
      return { ...titleOf(role), source: role.source, ...(fit && { fit }) };
    }),
    rows,
    ...(conclusion && isAboutThem && { conclusion }),
    notes: notesOn(pack, [
      ...roles.map(({ source }) => source),
      ...rows.flatMap(({ sources }) => Object.values(sources)),
    ]),
  };
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
