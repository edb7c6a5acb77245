import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { gradeText, type Place } from './place.ts';
import { latestResult, type OwnFit, ownFit, type Profile } from './profile.ts';

/** What separates a reader from the next level on the way to a role. */
export interface Gap {
  readonly fit?: OwnFit;
  /** How many milestones of each level are done. */
  readonly progress: readonly {
    readonly level: string;
    readonly number: number;
    readonly grade?: string;
    readonly done: number;
    readonly total: number;
  }[];
  /** The id of the reader's current level, if known. */
  readonly current?: string;
  /** The reader's grade, if this ladder does not have it. */
  readonly unplaced?: string;
  /** The id of the next level, if there is one. */
  readonly next?: string;
  /** The open milestones of the current level. */
  readonly missing: readonly { readonly id: string; readonly title: string }[];
  /** The shifts with the lowest readiness in the reader's latest quiz, lowest first. */
  readonly weakest: readonly { readonly id: string; readonly title: string; readonly score: number }[];
}

/** How many of the weakest shifts to show. */
const MOST_SHIFTS = 2;

/** Returns undefined if the reader's profile has nothing about this path. */
export function gapOf(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  place: Place | undefined,
): Gap | undefined {
  const fit = ownFit(profile, role.id);
  const steps = stepsOf(pack, role);
  const isDone = ({ id }: { readonly id: string }): boolean => profile.ticks.has(id);
  const ticked = steps.some(({ milestones }) => milestones.some(isDone));
  if (profile.grade === undefined && !fit && !ticked) return undefined;
  const current = place === undefined ? undefined : steps[place - 1];
  const next = current && steps[steps.indexOf(current) + 1];
  const shifts = latestResult(profile)?.outcome.shifts ?? {};
  return {
    ...(fit && { fit }),
    progress: steps.map(({ id, number, grade, milestones }) => ({
      level: id,
      number,
      ...(grade !== undefined && { grade }),
      done: milestones.filter(isDone).length,
      total: milestones.length,
    })),
    ...(current && { current: current.id }),
    ...(place === undefined && profile.grade !== undefined && { unplaced: gradeText(pack, profile.grade) }),
    ...(next && { next: next.id }),
    missing: (current?.milestones ?? [])
      .filter((milestone) => !isDone(milestone))
      .map(({ id, text }) => ({ id, title: text })),
    weakest: pack.mindset
      .flatMap(({ id, title }) => {
        const score = shifts[id];
        return typeof score === 'number' ? [{ id, title, score }] : [];
      })
      .sort((a, b) => a.score - b.score)
      .slice(0, MOST_SHIFTS),
  };
}
