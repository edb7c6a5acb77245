import type { LocalPack, LocalRole } from '../content/localise.ts';
import { describePath } from './path.ts';
import type { PlanView } from './plan.ts';
import { latestResult, type OwnFit, ownFit, type Profile } from './profile.ts';
import type { Outcome } from './quiz/outcome.ts';
import { type RoleTitle, titleOf } from './roles.ts';

export interface HomeView {
  readonly schema: 'career.home/1';
  readonly lang: string;
  readonly title: string;
  /** The program's purpose, for new users. */
  readonly tagline?: string;
  /** The reader's own position, if their profile is not empty. */
  readonly own?: OwnHome;
  /** The commands to try next, in order. */
  readonly commands: readonly { readonly command: string; readonly shows: string }[];
}

export interface OwnHome {
  readonly name?: string;
  /** The result of their latest quiz. */
  readonly result?: {
    /** When the quiz was taken: ISO 8601, in UTC. */
    readonly at: string;
    readonly outcome: Outcome;
    /** The first role of the result, if it names one. */
    readonly named?: { readonly top: RoleTitle; readonly fit: OwnFit };
  };
  /** The role that they aim for, or else the first role of their quiz. */
  readonly role: RoleTitle;
  /** Their current step on the path to it. */
  readonly step?: {
    readonly number: number;
    readonly grade?: string;
    readonly done: number;
    readonly total: number;
  };
  /** The next milestones, with their months (`YYYY-MM`) if there is a plan. */
  readonly next: readonly { readonly id: string; readonly text: string; readonly due?: string }[];
}

/** How many milestones to show. */
const MOST_NEXT = 2;

/** Returns the first screen for a new user: what the program is and where to begin. */
export function welcome(pack: LocalPack, commands: HomeView['commands']): HomeView {
  const { tagline } = pack.pack;
  return { ...titled(pack), ...(tagline && { tagline }), commands };
}

/**
 * Returns the first screen for a returning user: where they are on the path to a role, and what to do next.
 *
 * @param plan their saved plan for that role
 */
export function welcomeBack(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  plan: PlanView | undefined,
  commands: HomeView['commands'],
): HomeView {
  const { gap, steps } = describePath(pack, role, undefined, profile);
  const current = steps.find(({ number }) => number === gap?.current);
  const progress = gap?.progress.find(({ number }) => number === gap.current);
  const result = resultOf(pack, profile);
  const open = steps
    .filter(({ number }) => number >= (gap?.current ?? 1))
    .flatMap(({ milestones }) => milestones)
    .filter(({ id }) => !profile.ticks.has(id));
  const planned = plan?.steps.flatMap(({ milestones }) => milestones).filter(({ done }) => !done);
  return {
    ...titled(pack),
    own: {
      ...(profile.name !== undefined && { name: profile.name }),
      ...(result && { result }),
      role: titleOf(role),
      ...(current &&
        progress && {
          step: {
            number: current.number,
            ...(current.grade !== undefined && { grade: current.grade }),
            done: progress.done,
            total: progress.total,
          },
        }),
      next: planned
        ? planned
            .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
            .slice(0, MOST_NEXT)
            .map(({ id, text, due }) => ({ id, text, due }))
        : open.slice(0, MOST_NEXT).map(({ id, text }) => ({ id, text })),
    },
    commands,
  };
}

function titled({ lang, pack: { title } }: LocalPack): Pick<HomeView, 'schema' | 'lang' | 'title'> {
  return { schema: 'career.home/1', lang, title };
}

function resultOf(pack: LocalPack, profile: Profile): OwnHome['result'] {
  const latest = latestResult(profile);
  if (!latest) return undefined;
  const { at, outcome } = latest;
  const top = pack.roles.find(({ id }) => id === outcome.top);
  const fit = top && ownFit(profile, top.id);
  return { at, outcome: outcome.outcome, ...(top && fit && { named: { top: titleOf(top), fit } }) };
}
