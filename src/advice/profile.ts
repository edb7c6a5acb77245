import type { QuizContext } from './quiz/context.ts';
import type { Outcome } from './quiz/outcome.ts';
import type { PairVerdict } from './quiz/pair.ts';
import type { EarlierResponse } from './quiz/retake.ts';
import type { SeatVerdict } from './quiz/seat.ts';
import type { Length } from './quiz/sequence.ts';

/** What a user has stored with one content pack, and their name. It refers to the pack's content by id. */
export interface Profile {
  readonly name?: string | undefined;
  /** The id of a kind of company. */
  readonly company?: string | undefined;
  /** The id of their level, or a name of their grade that the pack does not know. */
  readonly grade?: string | undefined;
  /** The id of the role that they aim for. */
  readonly target?: string | undefined;
  /** Oldest first. */
  readonly results: readonly StoredResult[];
  /** The reached milestones, by id. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** One plan per role, by role id. */
  readonly plans: ReadonlyMap<string, StoredPlan>;
  /** How much is stored with other packs, by their ids. */
  readonly others: ReadonlyMap<string, number>;
}

/** A completed quiz: the answers, and the outcome by the quiz as it was then. */
export interface StoredResult {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The id of the content pack with the quiz. */
  readonly pack: string;
  readonly length?: Length | undefined;
  readonly answers: Readonly<Record<string, number>>;
  /** The ids of the chosen deal-breakers. */
  readonly dealbreakers: readonly string[];
  readonly context: QuizContext;
  readonly outcome: StoredOutcome;
}

export interface StoredOutcome {
  readonly outcome: Outcome;
  /** Null if the outcome names no role. */
  readonly top: string | null;
  readonly shortlist: readonly string[];
  /** The match with each executive role, 0 to 100. */
  readonly fits: Readonly<Record<string, number>>;
  readonly shares: Readonly<Record<string, number>>;
  readonly pair: {
    readonly a: string;
    readonly b: string;
    readonly probability: number;
    readonly verdict: PairVerdict;
  } | null;
  readonly seat: SeatVerdict | null;
  readonly readiness: number | null;
  /** Readiness by shift. */
  readonly shifts: Readonly<Record<string, number | null>>;
}

export interface Tick {
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The id of the level that the milestone belongs to. */
  readonly level: string;
  /** The user's evidence for reaching the milestone; may be empty. */
  readonly evidence: string;
}

/** The settings of a plan; all other dates are computed when it is shown. Months are `YYYY-MM`. */
export interface StoredPlan {
  /** The id of the level that it starts from. */
  readonly from: string;
  readonly by: string;
  /** The dates that the user has fixed, by the ids of milestones and levels. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** An empty profile. */
export const NO_PROFILE: Profile = { results: [], ticks: new Map(), plans: new Map(), others: new Map() };

/** Whether a profile has nothing from its pack. */
export function isEmpty({ name, company, grade, target, results, ticks, plans }: Profile): boolean {
  const hasFields = [name, company, grade, target].some((field) => field !== undefined);
  return !hasFields && results.length + ticks.size + plans.size === 0;
}

/** Returns the user's latest quiz; undefined if there is none. */
export function latestResult({ results }: Profile): StoredResult | undefined {
  return results.at(-1);
}

/** The answers of stored results, to compare a later quiz with. */
export function earlierResponses(results: readonly StoredResult[]): readonly EarlierResponse[] {
  return results.map(({ at, answers }) => ({ at, answers: new Map(Object.entries(answers)) }));
}

/** How well a role suits the user by their latest quiz. */
export interface OwnFit {
  /** 0 to 100. */
  readonly fit: number;
  /** The role's rank among all roles of that quiz, from 1. */
  readonly rank: number;
  readonly of: number;
  /** When the quiz was taken: ISO 8601, in UTC. */
  readonly at: string;
}

/** Returns a role's fit in the latest quiz; undefined without a quiz, or if it named no role or lacks this one. */
export function ownFit(profile: Profile, role: string): OwnFit | undefined {
  const latest = latestResult(profile);
  if (!latest || latest.outcome.top === null) return undefined;
  const fits = Object.values(latest.outcome.fits);
  const [, fit] = Object.entries(latest.outcome.fits).find(([id]) => id === role) ?? [];
  if (fit === undefined) return undefined;
  return { fit, rank: 1 + fits.filter((other) => other > fit).length, of: fits.length, at: latest.at };
}
