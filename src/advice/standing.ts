import type { LocalPack, LocalRole } from '../content/localise.ts';
import { monthNumber } from './month.ts';
import { describePath } from './path.ts';
import type { BriefStep, PathView } from './path-view.ts';
import type { Place } from './place.ts';
import type { PlanView } from './plan-view.ts';
import { latestResult, type Profile } from './profile.ts';
import { isElsewhere, type QuizResult, type Verdict } from './quiz/result.ts';

/** A person's standing in brief: their latest quiz, their path and their next milestones. */
export interface Standing {
  readonly latest?: LatestQuiz;
  /** The path to the role; missing if it has no steps, or if the person wants none of these roles. */
  readonly path?: BriefPath;
  /** The milestones that come next. */
  readonly next: readonly NextMilestone[];
}

/** A person's latest quiz. */
export interface LatestQuiz {
  /** When it was taken, if known: ISO 8601, in UTC. */
  readonly at?: string;
  readonly verdict: Verdict;
  /** How well the leading roles matched in each quiz, 0 to 100, oldest first. */
  readonly trends: readonly RoleTrend[];
}

export interface RoleTrend {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

export interface BriefPath {
  readonly role: { readonly id: string; readonly name: string };
  readonly steps: readonly BriefStep[];
}

export interface NextMilestone {
  readonly id: string;
  readonly text: string;
  /** Its month (`YYYY-MM`), if there is a plan. */
  readonly due?: string;
}

/** What is known besides the profile. */
export interface Known {
  /** The person's place on the ladder, if it differs from their profile. */
  readonly from?: Place | undefined;
  /** Their plan for the role. */
  readonly plan?: PlanView | undefined;
  /** Their latest quiz, scored with the pack's quiz. */
  readonly result?: QuizResult | undefined;
  /** Whether the user asked for this role; by default, whether the profile has a target. */
  readonly aims?: boolean | undefined;
}

/** How many milestones, and how many roles of a result, to show. */
const MOST_NEXT = 2;
const MOST_ROLES = 3;

/** Returns a person's standing on the path to a role. */
export function standingOf(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  { from, plan, result, aims = profile.target !== undefined }: Known = {},
): Standing {
  const latest = result && { latest: latestOf(result, profile) };
  const started = aims || plan !== undefined || profile.ticks.size > 0;
  if (result && isElsewhere(result) && !started) return { ...latest, next: [] };
  const view = describePath(pack, role, from, profile);
  return {
    ...latest,
    ...(view.stops.length > 0 && { path: { role: { id: role.id, name: role.name }, steps: view.stops } }),
    next: nextMilestones(view, plan, profile),
  };
}

function latestOf(result: QuizResult, profile: Profile): LatestQuiz {
  const latest = latestResult(profile);
  const { outcome, marked, top, shortlist, roles, pair, seat, alternatives, warnings } = result;
  // For a person who is not drawn to an executive seat, no executive role leads.
  const front = seat.verdict === 'elsewhere' ? [] : shortlist.slice(0, MOST_ROLES);
  return {
    ...(latest && { at: latest.at }),
    verdict: { outcome, marked, top, shortlist, roles, pair, seat, alternatives, warnings },
    trends: front
      .flatMap((id) => roles.filter((role) => role.id === id))
      .map(({ id, name, fit }) => ({
        id,
        name,
        values: latest ? profile.results.flatMap(({ outcome: { fits } }) => fits[id] ?? []) : [fit],
      })),
  };
}

/**
 * The first milestones due in the plan. Without a plan, the first open ones from the reader's step on; none if the step
 * is unknown.
 */
function nextMilestones(
  { steps }: PathView,
  plan: PlanView | undefined,
  { ticks }: Profile,
): readonly NextMilestone[] {
  if (plan) {
    return plan.steps
      .flatMap(({ milestones }) => milestones)
      .filter(({ done }) => !done)
      .toSorted((a, b) => monthNumber(a.due) - monthNumber(b.due))
      .slice(0, MOST_NEXT)
      .map(({ id, text, due }) => ({ id, text, due }));
  }
  return steps
    .filter(({ status }) => status === 'current' || status === 'ahead')
    .flatMap(({ milestones }) => milestones)
    .filter(({ id }) => !ticks.has(id))
    .slice(0, MOST_NEXT)
    .map(({ id, text }) => ({ id, text }));
}
