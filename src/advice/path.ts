import { ladderRole, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import type { NameEntry } from './names.ts';
import { latestResult, NO_PROFILE, type OwnFit, ownFit, type Profile } from './profile.ts';
import { type Facet, type RoleTitle, titleOf } from './roles.ts';
import { notesOn, type SourceNote } from './sources.ts';

/** A step relative to the reader's current step. */
export type StepStatus = 'passed' | 'current' | 'ahead';

interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface PathView {
  readonly schema: 'career.path/1';
  readonly lang: string;
  readonly role: string;
  readonly name: string;
  readonly title?: string;
  /** The pack's conclusion about its roles, as paragraphs. */
  readonly conclusion?: readonly string[];
  /** The role that the steps belong to, if the requested role has none. */
  readonly nearest?: RoleTitle;
  /** Advice for a reader who has not reached the first step. */
  readonly before?: string;
  /** Ways to the role for readers whose work is another today. */
  readonly bridge?: readonly (Facet & Sourced)[];
  readonly steps: readonly PathStep[];
  /** The shifts and pitfalls that the steps refer to, with their titles. */
  readonly shifts: readonly Titled[];
  readonly pitfalls: readonly Titled[];
  /** What separates the reader from the next step, if their profile says anything about this path. */
  readonly gap?: Gap;
  /** The ids of milestones that the reader has ticked and the pack no longer has. */
  readonly unknownTicks?: readonly string[];
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

/** A text's source; `ref` is the id of a reference. */
interface Sourced {
  readonly source: Source;
  readonly ref?: string;
}

export interface PathStep {
  readonly number: number;
  /** The step's id. */
  readonly level: string;
  readonly grade?: string;
  readonly position?: string;
  readonly status?: StepStatus;
  readonly focus?: string;
  readonly milestones: readonly PathMilestone[];
  readonly learn: readonly ({ readonly text: string } & Sourced)[];
  /** What to have done 30, 60 and 90 days after reaching the step. */
  readonly first90: readonly { readonly days: number; readonly text: string }[];
  readonly shifts: readonly string[];
  readonly pitfalls: readonly string[];
}

export interface PathMilestone extends Sourced {
  readonly id: string;
  readonly text: string;
  /** How to get the chance to do it. */
  readonly chance?: string;
  /** Only if the reader's progress is shown. */
  readonly done?: boolean;
  readonly evidence?: string;
}

export interface Gap {
  readonly fit?: OwnFit;
  /** How many milestones of each step are done. */
  readonly progress: readonly { readonly number: number; readonly done: number; readonly total: number }[];
  /** The number of the reader's current step, if known. */
  readonly current?: number;
  /** The number of the next step, if there is one. */
  readonly next?: number;
  /** The open milestones of the current step. */
  readonly missing: readonly Titled[];
  /** The shifts with the lowest readiness in the reader's latest quiz, lowest first. */
  readonly weakest: readonly (Titled & { readonly score: number })[];
}

/** How many of the weakest shifts to show. */
const MOST_SHIFTS = 2;

/**
 * Returns the steps to a role, or to the nearest role that has steps.
 *
 * @param from the number of the reader's current step; by default the one in their profile
 * @param profile the reader's profile, if output uses it
 */
export function describePath(
  pack: LocalPack,
  role: LocalRole,
  from?: number,
  profile: Profile = NO_PROFILE,
): PathView {
  const current = from ?? currentStepNumber(pack, role, profile);
  const gap = gapOf(pack, role, profile, current);
  const nearest = pack.roles.find(({ id }) => id === ladderRole(pack, role) && id !== role.id);
  const { conclusion, promotion, before } = pack.pack;
  const steps = stepsOf(pack, role).map((step): PathStep => {
    const { grade, position, focus, milestones, learn, first90, shifts, pitfalls } = step;
    return {
      number: step.number,
      level: step.id,
      ...(grade !== undefined && { grade }),
      ...(position !== undefined && { position }),
      ...(current !== undefined && { status: statusOf(step.number, current) }),
      ...(focus !== undefined && { focus }),
      milestones: milestones.map(({ id, text, chance, source, ref }) => ({
        id,
        text,
        ...(chance !== undefined && { chance }),
        ...sourced(source, ref),
        ...(gap && doneOf(profile, id)),
      })),
      learn: learn.map(({ text, source, ref }) => ({ text, ...sourced(source, ref) })),
      first90: first90.map(({ days, text }) => ({ days, text })),
      shifts,
      pitfalls,
    };
  });
  const named = <Entry extends Titled>(
    entries: readonly Entry[],
    ids: readonly string[],
  ): readonly Titled[] =>
    entries.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }));
  const bridge = role.bridge?.map(({ id, title, detail, source, ref }) => ({
    id,
    title,
    detail,
    ...sourced(source ?? role.source, ref),
  }));
  const milestones = new Set(
    [...pack.levels, ...pack.steps].flatMap((level) => level.milestones.map(({ id }) => id)),
  );
  const unknownTicks = [...profile.ticks.keys()].filter((id) => !milestones.has(id));
  return {
    schema: 'career.path/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    ...(role.title !== undefined && { title: role.title }),
    ...(conclusion && { conclusion }),
    ...(nearest && { nearest: titleOf(nearest) }),
    ...(before && current === BEFORE && { before: before.text }),
    ...(bridge && { bridge }),
    steps,
    shifts: named(
      pack.mindset,
      steps.flatMap(({ shifts }) => shifts),
    ),
    pitfalls: named(
      pack.trials,
      steps.flatMap(({ pitfalls }) => pitfalls),
    ),
    ...(gap && { gap }),
    ...(unknownTicks.length > 0 && { unknownTicks }),
    ...(promotion !== undefined && { promotion }),
    notes: notesOn(
      pack,
      [...(bridge ?? []), ...steps.flatMap(({ milestones, learn }) => [...milestones, ...learn])].map(
        ({ source }) => source,
      ),
    ),
  };
}

function sourced(source: Source, ref: string | undefined): Sourced {
  return { source, ...(ref !== undefined && { ref }) };
}

/** The number of the position before the first step. */
const BEFORE = 0;

/** Returns the number of the reader's step on the path to a role; 0 before the first step, undefined if unknown. */
export function currentStepNumber(pack: LocalPack, role: LocalRole, { grade }: Profile): number | undefined {
  if (pack.pack.before && grade === String(BEFORE)) return BEFORE;
  return stepsOf(pack, role).find(({ number }) => String(number) === grade)?.number;
}

/** Returns undefined if the reader's profile says nothing about this path. */
function gapOf(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  from: number | undefined,
): Gap | undefined {
  const fit = ownFit(profile, role.id);
  const steps = stepsOf(pack, role);
  const isDone = ({ id }: { readonly id: string }): boolean => profile.ticks.has(id);
  const ticked = steps.some(({ milestones }) => milestones.some(isDone));
  if (profile.grade === undefined && !fit && !ticked) return undefined;
  const current = steps.find(({ number }) => number === from);
  const next = current && steps.find(({ number }) => number > current.number);
  const shifts = latestResult(profile)?.outcome.shifts ?? {};
  return {
    ...(fit && { fit }),
    progress: steps.map(({ number, milestones }) => ({
      number,
      done: milestones.filter(isDone).length,
      total: milestones.length,
    })),
    ...(current && { current: current.number }),
    ...(next && { next: next.number }),
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

function doneOf({ ticks }: Profile, id: string): Pick<PathMilestone, 'done' | 'evidence'> {
  const tick = ticks.get(id);
  return { done: tick !== undefined, ...(tick && tick.evidence !== '' && { evidence: tick.evidence }) };
}

/**
 * Returns the names of a role's steps: number, grades and positions. The id is the step's number; 0 is the position
 * before the first step, if the pack has grades for it.
 */
export function stepNames(pack: LocalPack, role: LocalRole): readonly NameEntry[] {
  const { translations } = pack;
  const [lowest = ''] = pack.pack.before?.grades ?? [];
  const before = pack.pack.before && [
    {
      id: String(BEFORE),
      label: `${BEFORE} (${lowest})`,
      names: translations.flatMap((each) => each.pack.before?.grades ?? []),
    },
  ];
  return [
    ...(before ?? []),
    ...stepsOf(pack, role).map(({ id, number, grade: label = id }) => ({
      id: String(number),
      label: `${number} (${label})`,
      names: [
        id,
        ...translations
          .flatMap((each) => stepsOf(each, role).filter((step) => step.id === id))
          .flatMap(({ grade, position, grades = [] }) => [grade, position, ...grades])
          .filter((name) => name !== undefined),
      ],
    })),
  ];
}

function statusOf(number: number, from: number): StepStatus {
  if (number === from) return 'current';
  return number < from ? 'passed' : 'ahead';
}
