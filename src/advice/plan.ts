import { type LadderStep, ladderRole, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { type Month, monthFromNumber, monthNumber, monthOf } from './month.ts';
import type { NameEntry } from './names.ts';
import { type Place, placeAt, placeOf, stepNames } from './place.ts';
import type { Profile } from './profile.ts';
import { type RoleTitle, titleOf } from './roles.ts';
import { endsOf, placesBetween, type StepLoad } from './schedule.ts';
import { notesOn, type SourceNote } from './sources.ts';

export interface PlanView {
  readonly schema: 'career.plan/1';
  readonly lang: string;
  readonly role: string;
  readonly name: string;
  readonly title?: string;
  /** The role that the steps belong to, if the requested role has none. */
  readonly nearest?: RoleTitle;
  /** The id of the reader's level; of the first one for a reader before it. */
  readonly from: string;
  readonly before?: true;
  readonly start: Month;
  /** The month of reaching the role: the start of the last step, or the end of the plan for a reader already on it. */
  readonly by: Month;
  readonly steps: readonly PlannedStep[];
  /** The last step. Its milestones come once the role is reached and have no dates. */
  readonly goal?: {
    /** What reaching it is called in this pack. */
    readonly heading?: string;
    readonly level: string;
    readonly number: number;
    readonly grade?: string;
    readonly position?: string;
  };
  /** The number of months, and of open and done milestones. */
  readonly pace: { readonly months: number; readonly open: number; readonly done: number };
  readonly warnings: readonly PlanWarning[];
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

export interface PlannedStep {
  readonly number: number;
  /** The id of its level. */
  readonly id: string;
  readonly grade?: string;
  readonly start: Month;
  readonly end: Month;
  /** Whether the reader has fixed its end. */
  readonly fixed?: true;
  /** Its deliverables. */
  readonly milestones: readonly PlannedMilestone[];
  /** How many of its behaviours are open; they have no dates. */
  readonly behaviours: number;
  /** Whether nothing is left to reach on it, so that it takes no time. */
  readonly over?: true;
}

export interface PlannedMilestone {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  /** When it is due; if done, when it was reached. */
  readonly due: Month;
  readonly done: boolean;
  readonly fixed?: true;
  readonly evidence?: string;
}

export type PlanWarning =
  /** There are fewer months than open milestones. */
  | { readonly kind: 'too-little-time'; readonly months: number; readonly milestones: number }
  /** These steps get less than a quarter of a year. */
  | { readonly kind: 'short-steps'; readonly steps: readonly number[] }
  /** A date is fixed after the end of the plan, or before its start. */
  | { readonly kind: 'after-end' | 'before-start'; readonly id: string; readonly month: Month }
  /** A date is fixed before the date of something earlier on the path. */
  | {
      readonly kind: 'out-of-order';
      readonly id: string;
      readonly month: Month;
      readonly after: { readonly id: string; readonly month: Month };
    };

export interface PlanRequest {
  readonly from: Place;
  readonly now: Month;
  /** Not before `now`. */
  readonly by: Month;
  /** Fixed dates by the ids of milestones and levels; other ids are ignored. */
  readonly fixed: Readonly<Record<string, Month>>;
  /** The reached milestones, by id. */
  readonly reached: ReadonlyMap<string, { readonly month: Month; readonly evidence: string }>;
}

/** Returns the milestones that a profile has as reached, each with the month. */
export function reachedMilestones({ ticks }: Profile): PlanRequest['reached'] {
  return new Map(
    [...ticks].map(([id, { at, evidence }]) => [id, { month: monthOf(new Date(at)), evidence }]),
  );
}

/** Returns the place that a plan starts from: the saved one, or a later one reached since; undefined if unknown. */
export function planStart(pack: LocalPack, role: LocalRole, profile: Profile): Place | undefined {
  const saved = placeAt(pack, role, profile.plans.get(role.id)?.from ?? '');
  const current = placeOf(pack, role, profile.grade);
  if (saved === undefined || current === undefined) return saved ?? current;
  return Math.max(saved, current);
}

/** Returns the saved plan with dates from `now` on; undefined if there is none, or it has ended. */
export function savedPlan(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  now: Month,
): PlanView | undefined {
  const plan = profile.plans.get(role.id);
  if (!plan || plan.by < now) return undefined;
  const from = planStart(pack, role, profile);
  if (from === undefined) return undefined;
  return planPath(pack, role, { ...plan, from, now, reached: reachedMilestones(profile) });
}

/** In months; a shorter step causes a warning. */
const SHORTEST_STEP = 3;

/** Most Japanese companies change posts in April and October, so steps without a fixed end finish just before. */
const HALF_YEAR = 6;
const APRIL = 3;

/**
 * Distributes the remaining steps and their open milestones over the months from `now` until the month before `by`, when
 * the last step begins. For a reader on the last step, that step lasts until `by`. Fixed dates are kept, even outside
 * that time; all other dates lie within it, in the order of the steps.
 */
export function planPath(pack: LocalPack, role: LocalRole, request: PlanRequest): PlanView {
  const { from, now, by, reached } = request;
  const remaining = plannedSteps(pack, role, from);
  const last = stepsOf(pack, role).at(-1);
  const goal = last && remaining.every(({ id }) => id !== last.id) ? last : undefined;
  const nearest = pack.roles.find(({ id }) => id === ladderRole(pack, role) && id !== role.id);
  const months = Math.max(1, monthNumber(by) - monthNumber(now) + (goal ? 0 : 1));
  const { steps, lengths } = layOut(remaining, months, request);
  const open = remaining.map((step) => deliverables(step).filter(({ id }) => !reached.has(id)).length);
  const total = open.reduce((sum, each) => sum + each, 0);
  const short = steps.filter((_, i) => (open[i] ?? 0) > 0 && (lengths[i] ?? 0) < SHORTEST_STEP);
  return {
    schema: 'career.plan/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    ...(role.title !== undefined && { title: role.title }),
    ...(nearest && { nearest: titleOf(nearest) }),
    from: remaining[0]?.id ?? '',
    ...(from === 0 && { before: true }),
    start: now,
    by,
    steps,
    ...(goal && { goal: goalOf(goal, pack) }),
    pace: { months, open: total, done: steps.flatMap(({ milestones }) => milestones).length - total },
    warnings: [
      ...(months < total ? [{ kind: 'too-little-time', months, milestones: total } as const] : []),
      ...(short.length > 0
        ? [{ kind: 'short-steps', steps: short.map(({ number }) => number) } as const]
        : []),
      ...dateWarnings(steps, now, by),
    ],
    ...(pack.pack.promotion !== undefined && { promotion: pack.pack.promotion }),
    notes: notesOn(
      pack,
      steps.flatMap(({ milestones }) => milestones.map(({ source }) => source)),
    ),
  };
}

/** Returns steps and milestones with dates, and the length of each step in months. */
function layOut(
  remaining: readonly LadderStep[],
  months: number,
  { now, fixed, reached }: PlanRequest,
): { readonly steps: readonly PlannedStep[]; readonly lengths: readonly number[] } {
  const first = monthNumber(now);
  const placeOf = (month: Month): number => monthNumber(month) - first + 1;
  const monthAt = (place: number): Month => monthFromNumber(first + Math.max(place, 1) - 1);
  const stretches = remaining.map((step): StepLoad => {
    const { id } = step;
    const open = deliverables(step).filter((each) => !reached.has(each.id));
    const fixedEnd = fixed[id];
    return {
      // Behaviours take time, too, though they have no dates; so does a step that the pack says nothing about.
      open: open.length || (isOver(step, reached) ? 0 : 1),
      fixedEnd: fixedEnd === undefined ? undefined : placeOf(fixedEnd),
      fixed: open.flatMap((each) => fixed[each.id] ?? []).map(placeOf),
    };
  });
  // With too little time for half-years, steps end in any month.
  const align = (place: number): number =>
    months < HALF_YEAR * remaining.length
      ? place
      : Math.round((first + place - APRIL) / HALF_YEAR) * HALF_YEAR + APRIL - first;
  const ends = [0, ...endsOf(stretches, months, align)];
  const between = remaining.map((_, i) => ({ before: ends[i] ?? 0, place: ends[i + 1] ?? months }));

  const steps = remaining.map((step, i): PlannedStep => {
    const { id, number, grade } = step;
    const milestones = deliverables(step);
    const { before, place } = between[i] ?? { before: 0, place: months };
    const { fixed: fixedPlaces = [] } = stretches[i] ?? {};
    const free = milestones.filter((each) => !reached.has(each.id) && fixed[each.id] === undefined);
    const places = placesBetween(before, place, free.length);
    const due = new Map(free.map((each, nth) => [each.id, monthAt(places[nth] ?? place)]));
    // A step without time of its own, or with an earlier fixed date, begins in the last month of the step before.
    const begun = place === before || fixedPlaces.some((each) => each <= before);
    const end = fixed[id] ?? monthAt(place);
    return {
      number,
      id,
      ...(grade !== undefined && { grade }),
      start: earlier(monthAt(begun ? before : before + 1), end),
      end,
      ...(fixed[id] !== undefined && { fixed: true }),
      milestones: milestones.map(({ id, text, source }): PlannedMilestone => {
        const each = { id, text, source };
        const tick = reached.get(id);
        if (tick) {
          const { month, evidence } = tick;
          return { ...each, due: earlier(month, now), done: true, ...(evidence !== '' && { evidence }) };
        }
        const set = fixed[each.id];
        return {
          ...each,
          due: set ?? due.get(each.id) ?? end,
          done: false,
          ...(set !== undefined && { fixed: true }),
        };
      }),
      behaviours: openIn(step, reached).filter(({ kind }) => kind === 'behaviour').length,
      ...(fixed[id] === undefined && isOver(step, reached) && { over: true }),
    };
  });
  return { steps, lengths: between.map(({ before, place }) => place - before) };
}

/** Returns the names of everything that can have a fixed date: remaining steps and their open milestones. */
export function datableNames(
  pack: LocalPack,
  role: LocalRole,
  from: Place,
  reached: ReadonlyMap<string, unknown>,
): readonly NameEntry[] {
  const steps = plannedSteps(pack, role, from);
  const names = stepNames(pack, role);
  return [
    ...steps.map(({ id }) => ({ id, names: names.find((each) => each.id === id)?.names ?? [] })),
    ...steps
      .flatMap(deliverables)
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ id, names: [] })),
  ];
}

/** Returns the steps that get time in a plan: from the current one to the last but one, or the last if it is current. */
function plannedSteps(pack: LocalPack, role: LocalRole, from: Place): readonly LadderStep[] {
  const remaining = stepsOf(pack, role).slice(Math.max(0, from - 1));
  return remaining.length > 1 ? remaining.slice(0, -1) : remaining;
}

/** Returns warnings about fixed dates. Milestones of the same step may be in any order. */
function dateWarnings(steps: readonly PlannedStep[], start: Month, by: Month): readonly PlanWarning[] {
  const dates = steps.flatMap(({ id, end, fixed, milestones }, i) => [
    ...milestones
      .filter((milestone) => milestone.fixed)
      .map((milestone) => ({ id: milestone.id, month: milestone.due, rank: 2 * i })),
    ...(fixed ? [{ id, month: end, rank: 2 * i + 1 }] : []),
  ]);
  return dates.flatMap(({ id, month, rank }): readonly PlanWarning[] => {
    const after = dates
      .filter((each) => each.rank < rank && each.month > month)
      .sort((a, b) => (a.month < b.month ? 1 : -1))[0];
    return [
      ...(month > by ? [{ kind: 'after-end', id, month } as const] : []),
      ...(month < start ? [{ kind: 'before-start', id, month } as const] : []),
      ...(after
        ? [{ kind: 'out-of-order', id, month, after: { id: after.id, month: after.month } } as const]
        : []),
    ];
  });
}

/** The milestones of a step that can have a date. */
function deliverables({ milestones }: LadderStep): LadderStep['milestones'] {
  return milestones.filter(({ kind }) => kind === 'deliverable');
}

function openIn({ milestones }: LadderStep, reached: PlanRequest['reached']): LadderStep['milestones'] {
  return milestones.filter(({ id }) => !reached.has(id));
}

/** Whether every milestone of a step is reached. */
function isOver(step: LadderStep, reached: PlanRequest['reached']): boolean {
  return step.milestones.length > 0 && openIn(step, reached).length === 0;
}

function goalOf(
  { id, number, grade, position }: LadderStep,
  { pack: { headings } }: LocalPack,
): NonNullable<PlanView['goal']> {
  return {
    ...(headings.goal !== undefined && { heading: headings.goal }),
    level: id,
    number,
    ...(grade !== undefined && { grade }),
    ...(position !== undefined && { position }),
  };
}

function earlier(a: Month, b: Month): Month {
  return a < b ? a : b;
}
