import type { LocalPack, LocalRole } from '../content/localise.ts';
import { describePath } from './path.ts';
import type { PathView, StepStatus } from './path-view.ts';
import type { PlanView } from './plan.ts';
import { latestResult, type Profile } from './profile.ts';
import type { QuizResult, Verdict } from './quiz/result.ts';

export interface HomeView {
  readonly schema: 'career.home/1';
  readonly lang: string;
  readonly title: string;
  /** The program's purpose, for new users. */
  readonly tagline?: string;
  /** A quiz that was interrupted: how many of its statements have been asked, and how to go on. */
  readonly unfinished?: { readonly asked: number; readonly total: number; readonly command: HomeCommand };
  /** The reader's own position, if their profile is not empty. */
  readonly own?: OwnHome;
  /** The way to the role that the reader aims for, or else to the pack's first. */
  readonly path?: HomePath;
  /** The commands to try next, in order. */
  readonly commands: readonly HomeCommand[];
}

export interface HomeCommand {
  readonly command: string;
  readonly shows: string;
}

export interface OwnHome {
  readonly name?: string;
  /** Their latest quiz. */
  readonly latest?: {
    /** When it was taken: ISO 8601, in UTC. */
    readonly at: string;
    readonly verdict: Verdict;
    /** How well the roles in front have matched in each quiz, oldest first; from 0 to 100. */
    readonly trends: readonly {
      readonly id: string;
      readonly name: string;
      readonly values: readonly number[];
    }[];
  };
  /** The next milestones, with their months (`YYYY-MM`) if there is a plan. */
  readonly next: readonly { readonly id: string; readonly text: string; readonly due?: string }[];
}

export interface HomePath {
  readonly role: { readonly id: string; readonly name: string };
  readonly steps: readonly HomeStep[];
}

export interface HomeStep {
  readonly number: number;
  readonly grade?: string | undefined;
  /** Missing if the reader's step is unknown. */
  readonly status?: StepStatus;
  /** How many of its milestones are done, if the reader's progress is known. */
  readonly done?: number;
  readonly total?: number;
}

/** What a home screen needs besides the pack and the profile. */
export interface HomeParts {
  readonly unfinished?: HomeView['unfinished'];
  readonly commands: HomeView['commands'];
  /** The reader's saved plan for the role. */
  readonly plan?: PlanView | undefined;
  /** Their latest quiz, as the pack's quiz reads its answers. */
  readonly result?: QuizResult | undefined;
}

/** How many milestones, and how many roles of a result, to show. */
const MOST_NEXT = 2;
const MOST_ROLES = 3;

/** Returns the first screen for a new user: what the program is, the way to a role, and where to begin. */
export function welcome(
  pack: LocalPack,
  role: LocalRole | undefined,
  { unfinished, commands }: HomeParts,
): HomeView {
  const { tagline } = pack.pack;
  const path = role && pathOf(describePath(pack, role), role);
  return {
    ...titled(pack),
    ...(tagline && { tagline }),
    ...(unfinished && { unfinished }),
    ...(path && { path }),
    commands,
  };
}

/** Returns the first screen for a returning user: their latest result, where they are on the path, and what is next. */
export function welcomeBack(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  { unfinished, commands, plan, result }: HomeParts,
): HomeView {
  const view = describePath(pack, role, undefined, profile);
  const path = pathOf(view, role);
  const latest = result && latestOf(result, profile);
  return {
    ...titled(pack),
    ...(unfinished && { unfinished }),
    own: {
      ...(profile.name !== undefined && { name: profile.name }),
      ...(latest && { latest }),
      next: nextMilestones(view, plan, profile),
    },
    ...(path && { path }),
    commands,
  };
}

function titled({ lang, pack: { title } }: LocalPack): Pick<HomeView, 'schema' | 'lang' | 'title'> {
  return { schema: 'career.home/1', lang, title };
}

function latestOf(result: QuizResult, profile: Profile): OwnHome['latest'] {
  const latest = latestResult(profile);
  if (!latest) return undefined;
  const { outcome, marked, top, shortlist, roles, pair, seat, alternatives, warnings } = result;
  return {
    at: latest.at,
    verdict: { outcome, marked, top, shortlist, roles, pair, seat, alternatives, warnings },
    // Where the seat does not draw, no role of an executive is in front.
    trends: (seat.verdict === 'elsewhere' ? [] : shortlist.slice(0, MOST_ROLES)).map((id) => ({
      id,
      name: roles.find((role) => role.id === id)?.name ?? id,
      values: profile.results.flatMap(({ outcome: { fits } }) => fits[id] ?? []),
    })),
  };
}

function pathOf({ steps, gap }: PathView, role: LocalRole): HomePath | undefined {
  if (steps.length === 0) return undefined;
  return {
    role: { id: role.id, name: role.name },
    steps: steps.map(({ level, number, grade, status }) => {
      const progress = gap?.progress.find((each) => each.level === level);
      return {
        number,
        ...(grade !== undefined && { grade }),
        ...(status && { status }),
        ...(progress && { done: progress.done, total: progress.total }),
      };
    }),
  };
}

/** The first milestones that are due, or else the first open ones from the reader's step on; none if that is unknown. */
function nextMilestones(
  { steps }: PathView,
  plan: PlanView | undefined,
  { ticks }: Profile,
): OwnHome['next'] {
  if (plan) {
    return plan.steps
      .flatMap(({ milestones }) => milestones)
      .filter(({ done }) => !done)
      .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
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
