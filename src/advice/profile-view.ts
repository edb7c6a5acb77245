import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { gradeText } from './gap.ts';
import { placeOf } from './place.ts';
import { isEmpty, latestResult, type OwnFit, ownFit, type Profile, type StoredResult } from './profile.ts';
import type { Outcome } from './quiz/outcome.ts';
import { type RoleTitle, titleOf } from './roles.ts';

export interface ProfileView {
  readonly schema: 'career.profile/1';
  readonly lang: string;
  /** The data folder. */
  readonly folder: string;
  readonly empty: boolean;
  readonly name?: string;
  readonly company?: { readonly id: string; readonly name: string };
  /** The id of the reader's level, or their grade in their own words; the level's number and grade if it is on the path. */
  readonly grade?: { readonly id: string; readonly name: string; readonly number?: number };
  readonly target?: RoleTitle;
  readonly latest?: {
    readonly at: string;
    readonly outcome: Outcome;
    /** The first roles; empty if the outcome names none. */
    readonly roles: readonly (RoleTitle & { readonly fit: OwnFit })[];
  };
  /** Which parts the pack has that a profile refers to. */
  readonly refers: readonly ('companies' | 'quiz')[];
  readonly quizzes: number;
  readonly milestones: readonly {
    readonly id: string;
    readonly text: string;
    /** The id of the level that it belongs to. */
    readonly level: string;
    readonly at: string;
    readonly evidence: string;
  }[];
  readonly plans: readonly (RoleTitle & { readonly by: string })[];
  /** How much is stored with other packs, by their ids. */
  readonly others: readonly { readonly pack: string; readonly entries: number }[];
}

/** How many roles of the latest result to show. */
const MOST_ROLES = 2;

/** Describes a profile in the pack's words. Ids that the pack does not know are shown as they are. */
export function describeProfile(pack: LocalPack, profile: Profile, folder: string): ProfileView {
  const { name, results, ticks, plans } = profile;
  const company = pack.companies.find(({ id }) => id === profile.company);
  const target = pack.roles.find(({ id }) => id === profile.target);
  const ladder = target ?? roleOf(pack, pack.pack.defaults.path);
  const place = ladder && placeOf(pack, ladder, profile.grade);
  const step = ladder && place !== undefined ? stepsOf(pack, ladder)[place - 1] : undefined;
  const latest = latestResult(profile);
  const milestones = [...pack.levels, ...pack.steps].flatMap((level) => level.milestones);
  return {
    schema: 'career.profile/1',
    lang: pack.lang,
    folder,
    empty: isEmpty(profile),
    ...(name !== undefined && { name }),
    ...(profile.company !== undefined && {
      company: { id: profile.company, name: company?.name ?? profile.company },
    }),
    ...(profile.grade !== undefined && {
      grade: {
        id: profile.grade,
        name: step?.grade ?? gradeText(pack, profile.grade),
        ...(step && { number: step.number }),
      },
    }),
    ...(profile.target !== undefined && {
      target: target ? titleOf(target) : { id: profile.target, name: profile.target },
    }),
    ...(latest && {
      latest: {
        at: latest.at,
        outcome: latest.outcome.outcome,
        roles: pack.roles
          .flatMap((role) => {
            const fit = ownFit(profile, role.id);
            return fit ? [{ ...titleOf(role), fit }] : [];
          })
          .sort((a, b) => a.fit.rank - b.fit.rank)
          .slice(0, MOST_ROLES),
      },
    }),
    refers: [
      ...(pack.companies.length > 0 ? (['companies'] as const) : []),
      ...(pack.quiz ? (['quiz'] as const) : []),
    ],
    quizzes: results.length,
    milestones: [...ticks].map(([id, tick]) => ({
      id,
      text: milestones.find((each) => each.id === id)?.text ?? id,
      ...tick,
    })),
    plans: [...plans].map(([id, { by }]) => {
      const role = roleOf(pack, id);
      return { ...(role ? titleOf(role) : { id, name: id }), by };
    }),
    others: [...profile.others].map(([pack, entries]) => ({ pack, entries })),
  };
}

export interface HistoryView {
  readonly schema: 'career.profile-history/1';
  readonly lang: string;
  /** The roles that occur in any result, in the pack's order. */
  readonly roles: readonly RoleTitle[];
  /** Oldest first. */
  readonly results: readonly {
    readonly id: string;
    /** What `career result --number` calls it, from 1. */
    readonly number: number;
    readonly at: string;
    readonly answered: number;
    /** Each role's fit, 0 to 100, by role id. */
    readonly fits: Readonly<Record<string, number>>;
    readonly outcome: Outcome;
    readonly top: string | null;
    readonly shortlist: readonly string[];
    readonly readiness: number | null;
  }[];
  /** The difference between the last two results. */
  readonly change?: {
    readonly since: string;
    /** In points, by role id; only roles that are in both results. */
    readonly fits: Readonly<Record<string, number>>;
    readonly readiness?: number;
    readonly outcome?: { readonly before: Outcome; readonly after: Outcome };
  };
}

/** Returns all stored results and the latest change. */
export function describeHistory(pack: LocalPack, { results }: Profile): HistoryView {
  const [before, last] = results.slice(-2);
  return {
    schema: 'career.profile-history/1',
    lang: pack.lang,
    roles: pack.roles
      .filter(({ id }) => results.some(({ outcome }) => Object.hasOwn(outcome.fits, id)))
      .map(titleOf),
    results: results.map(({ id, at, answers, outcome }, i) => ({
      id,
      number: i + 1,
      at,
      answered: Object.keys(answers).length,
      fits: outcome.fits,
      outcome: outcome.outcome,
      top: outcome.top,
      shortlist: outcome.shortlist,
      readiness: outcome.readiness,
    })),
    ...(before && last && { change: changeBetween(before, last) }),
  };
}

export interface ProfileImportView {
  readonly schema: 'career.profile-import/1';
  readonly lang: string;
  /** The number of new records of each kind. */
  readonly added: Readonly<Partial<Record<ChangeKind, number>>>;
  /** The number of removed records. */
  readonly removed: number;
}

/** The kinds of records in a profile. */
export type ChangeKind = 'set' | 'result' | 'tick' | 'untick' | 'plan';

function changeBetween(before: StoredResult, after: StoredResult): NonNullable<HistoryView['change']> {
  const [was, is] = [before.outcome, after.outcome];
  return {
    since: before.at,
    fits: Object.fromEntries(
      Object.entries(is.fits).flatMap(([role, fit]) => {
        const earlier = was.fits[role];
        return earlier === undefined ? [] : [[role, fit - earlier]];
      }),
    ),
    ...(is.readiness !== null && was.readiness !== null && { readiness: is.readiness - was.readiness }),
    ...(is.outcome !== was.outcome && { outcome: { before: was.outcome, after: is.outcome } }),
  };
}

function roleOf(pack: LocalPack, id: string): LocalRole | undefined {
  return pack.roles.find((role) => role.id === id);
}
