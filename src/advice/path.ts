import type { LocalPack, LocalRole, LocalStep } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import type { NameEntry } from './names.ts';
import { latestResult, NO_PROFILE, type OwnFit, ownFit, type Profile } from './profile.ts';
import { type Facet, type RoleTitle, titleOf } from './roles.ts';
import { notesOn, type SourceNote } from './sources.ts';

/** A step's place relative to where the reader stands. */
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
  readonly title: string;
  /** What the pack concludes of its roles, a paragraph each. */
  readonly conclusion?: readonly string[];
  /** The role whose steps these are, where the one asked for has none of its own. */
  readonly nearest?: RoleTitle;
  /** What to tell a reader who has not reached the first step yet. */
  readonly before?: string;
  /** Ways to the role for readers whose work is another today. */
  readonly bridge?: readonly (Facet & Sourced)[];
  readonly steps: readonly PathStep[];
  /** The titles of the shifts and pitfalls that the steps name. */
  readonly shifts: readonly Titled[];
  readonly pitfalls: readonly Titled[];
  /** What lies between the reader and the next step, where they have stored anything of themselves. */
  readonly gap?: Gap;
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

/** Who vouches for a text; `ref` is the id of a reference. */
interface Sourced {
  readonly source: Source;
  readonly ref?: string;
}

export interface PathStep {
  readonly number: number;
  /** The step's id. */
  readonly level: string;
  readonly grade: string;
  readonly position: string;
  readonly status?: StepStatus;
  readonly focus: string;
  readonly milestones: readonly PathMilestone[];
  readonly learn: readonly ({ readonly text: string } & Sourced)[];
  /** What to have done so many days after reaching the step. */
  readonly first90: readonly { readonly days: number; readonly text: string }[];
  readonly shifts: readonly string[];
  readonly pitfalls: readonly string[];
}

export interface PathMilestone extends Sourced {
  readonly id: string;
  readonly text: string;
  /** How to get the chance to do it. */
  readonly chance?: string;
  /** Only where the reader's own milestones are shown. */
  readonly done?: boolean;
  readonly evidence?: string;
}

export interface Gap {
  readonly fit?: OwnFit;
  /** How much of each step is done. */
  readonly progress: readonly { readonly number: number; readonly done: number; readonly total: number }[];
  /** The step on which the reader stands, where it is known. */
  readonly current?: number;
  /** The number of the step that comes next, where there is one. */
  readonly next?: number;
  /** The milestones of the current step that are still open. */
  readonly missing: readonly Titled[];
  /** The shifts for which the reader's last quiz found them least ready, weakest first. */
  readonly weakest: readonly (Titled & { readonly score: number })[];
}

/** How many shifts are enough to work on. */
const MOST_SHIFTS = 2;

/**
 * The steps to a role, or to the role nearest to it. `from` is the number of the step on which the reader stands;
 * `profile` is what they have stored of themselves, as far as it is to be shown.
 */
export function describePath(
  pack: LocalPack,
  role: LocalRole,
  from?: number,
  profile: Profile = NO_PROFILE,
): PathView {
  const standing = from ?? currentStepNumber(pack, role, profile);
  const gap = gapOf(pack, role, profile, standing);
  const nearest = pack.roles.find(({ id }) => id === nearestLadder(pack, role) && id !== role.id);
  const { conclusion, promotion, before } = pack.pack;
  const steps = stepsOf(pack, role).map((step): PathStep => {
    const { focus, milestones, learn = [], first90 = [], shifts, pitfalls } = step.guidance;
    return {
      number: step.number,
      level: step.id,
      grade: step.grade,
      position: step.position,
      ...(standing !== undefined && { status: statusOf(step.number, standing) }),
      focus,
      milestones: milestones.map(({ id, text, chance, source = step.guidance.source, ref }) => ({
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
    ...sourced(source, ref),
  }));
  return {
    schema: 'career.path/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    title: role.title,
    ...(conclusion && { conclusion }),
    ...(nearest && { nearest: titleOf(nearest) }),
    ...(before && standing === BEFORE && { before: before.text }),
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

/** The number of the place before the first step. */
const BEFORE = 0;

/** The number of the step to a role on which the reader says they stand, 0 before the first; undefined where it has none. */
export function currentStepNumber(pack: LocalPack, role: LocalRole, { grade }: Profile): number | undefined {
  if (pack.pack.before && grade === String(BEFORE)) return BEFORE;
  return stepsOf(pack, role).find(({ number }) => String(number) === grade)?.number;
}

/** Undefined where the reader has stored nothing that has to do with this path. */
function gapOf(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  from: number | undefined,
): Gap | undefined {
  const fit = ownFit(profile, role.id);
  const steps = stepsOf(pack, role);
  const isDone = ({ id }: { readonly id: string }): boolean => profile.ticks.has(id);
  const ticked = steps.some(({ guidance }) => guidance.milestones.some(isDone));
  if (profile.grade === undefined && !fit && !ticked) return undefined;
  const current = steps.find(({ number }) => number === from);
  const next = current && steps.find(({ number }) => number > current.number);
  const shifts = latestResult(profile)?.outcome.shifts ?? {};
  return {
    ...(fit && { fit }),
    progress: steps.map(({ number, guidance }) => ({
      number,
      done: guidance.milestones.filter(isDone).length,
      total: guidance.milestones.length,
    })),
    ...(current && { current: current.number }),
    ...(next && { next: next.number }),
    missing: (current?.guidance.milestones ?? [])
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

/** The steps that lead to a role, or nearest to it, from the first. */
export function stepsOf(pack: LocalPack, role: LocalRole): readonly LocalStep[] {
  const ladder = nearestLadder(pack, role);
  return pack.steps.filter((step) => step.role === ladder).sort((a, b) => a.number - b.number);
}

/**
 * What each of a role's steps may be called: its number, grades and positions; the id is the step's number. 0 is the
 * place before the first step, where the pack has grades for it.
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
    ...stepsOf(pack, role).map(({ id, number, grade: label }) => ({
      id: String(number),
      label: `${number} (${label})`,
      names: [
        id,
        ...translations
          .flatMap(({ steps }) => steps.filter((step) => step.id === id))
          .flatMap(({ grade, position, grades }) => [grade, position, ...grades]),
      ],
    })),
  ];
}

function nearestLadder(pack: LocalPack, role: LocalRole): string {
  return pack.steps.some((step) => step.role === role.id) ? role.id : (role.nearest ?? role.id);
}

function statusOf(number: number, from: number): StepStatus {
  if (number === from) return 'current';
  return number < from ? 'passed' : 'ahead';
}
