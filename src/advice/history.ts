import type { LocalPack } from '../content/localise.ts';
import type { Profile, StoredResult } from './profile.ts';
import type { Outcome } from './quiz/outcome.ts';
import { type RoleTitle, titleOf } from './roles.ts';

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
