import type { QuizContext } from './quiz/context.ts';
import type { Outcome } from './quiz/outcome.ts';
import type { PairVerdict } from './quiz/pair.ts';
import type { SeatVerdict } from './quiz/seat.ts';
import type { Length } from './quiz/sequence.ts';

/** What the user has stored of themselves, by ids only. */
export interface Profile {
  readonly name?: string | undefined;
  /** A kind of company. */
  readonly company?: string | undefined;
  /** The number of the step on which they stand. */
  readonly grade?: string | undefined;
  /** The role they aim for. */
  readonly target?: string | undefined;
  /** Oldest first. */
  readonly results: readonly StoredResult[];
  /** The milestones they have reached, by id. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** One for each role. */
  readonly plans: ReadonlyMap<string, StoredPlan>;
}

/** A quiz that was taken: the answers, and what they came to with the quiz as it was then. */
export interface StoredResult {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The content pack that the quiz was of. */
  readonly pack: string;
  readonly length?: Length | undefined;
  readonly answers: Readonly<Record<string, number>>;
  /** The deal-breakers that were chosen. */
  readonly dealbreakers: readonly string[];
  readonly context: QuizContext;
  readonly outcome: StoredOutcome;
}

export interface StoredOutcome {
  readonly outcome: Outcome;
  /** Null where the outcome names no role. */
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
  /** What shows that the milestone is reached, in the user's words; may be empty. */
  readonly evidence: string;
}

/** What a plan is made from; the dates in between are worked out anew each time. Months are `YYYY-MM`. */
export interface StoredPlan {
  /** The number of the step from which it starts. */
  readonly from: number;
  readonly by: string;
  /** The dates that the user has fixed, by the ids of milestones and steps. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** A profile of which nothing is known. */
export const NO_PROFILE: Profile = { results: [], ticks: new Map(), plans: new Map() };

/** Whether nothing is known of the user. */
export function isEmpty({ name, company, grade, target, results, ticks, plans }: Profile): boolean {
  const said = [name, company, grade, target].some((field) => field !== undefined);
  return !said && results.length + ticks.size + plans.size === 0;
}

/** Returns what the user's last quiz came to, where they have taken one. */
export function latestResult({ results }: Profile): StoredResult | undefined {
  return results.at(-1);
}

/** How well a role suits the user by their latest quiz. */
export interface OwnFit {
  /** 0 to 100. */
  readonly fit: number;
  /** The role's place among all the roles of that quiz, from 1. */
  readonly rank: number;
  readonly of: number;
  /** When the quiz was taken: ISO 8601, in UTC. */
  readonly at: string;
}

/** Returns undefined where no quiz has been taken, or the last named no role or did not know this one. */
export function ownFit(profile: Profile, role: string): OwnFit | undefined {
  const latest = latestResult(profile);
  if (!latest || latest.outcome.top === null) return undefined;
  const fits = Object.values(latest.outcome.fits);
  const [, fit] = Object.entries(latest.outcome.fits).find(([id]) => id === role) ?? [];
  if (fit === undefined) return undefined;
  return { fit, rank: 1 + fits.filter((other) => other > fit).length, of: fits.length, at: latest.at };
}
