import type { LocalPack, LocalRole, LocalStep } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { type Month, monthFromNumber, monthNumber, monthOf } from './month.ts';
import type { NameEntry } from './names.ts';
import { currentStepNumber, stepNames, stepsOf } from './path.ts';
import type { Profile } from './profile.ts';
import { type RoleTitle, titleOf } from './roles.ts';
import { endsOf, placesBetween, type StepLoad } from './schedule.ts';
import { notesOn, type SourceNote } from './sources.ts';

export interface PlanView {
  readonly schema: 'career.plan/1';
  readonly lang: string;
  readonly role: string;
  readonly name: string;
  readonly title: string;
  /** The role whose steps these are, where the one asked for has none of its own. */
  readonly nearest?: RoleTitle;
  /** The number of the step on which the reader stands. */
  readonly from: number;
  readonly start: Month;
  /** The month of taking office: where the last step begins, unless the reader stands on it already. */
  readonly by: Month;
  readonly steps: readonly PlannedStep[];
  /** The step that the plan leads to. Its milestones come after taking office and have no dates. */
  readonly goal?: { readonly number: number; readonly grade: string; readonly position: string };
  /** How much there is to do, and for how many months, the first and the last counted. */
  readonly pace: { readonly months: number; readonly open: number; readonly done: number };
  readonly warnings: readonly PlanWarning[];
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

export interface PlannedStep {
  readonly number: number;
  readonly id: string;
  readonly grade: string;
  readonly start: Month;
  readonly end: Month;
  /** Whether its end is where the reader has fixed it. */
  readonly fixed?: true;
  readonly milestones: readonly PlannedMilestone[];
  /** Who vouches for the milestones. */
  readonly source: Source;
}

export interface PlannedMilestone {
  readonly id: string;
  readonly text: string;
  /** When it is to be reached; for one that is, when it was. */
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
  /** A date is fixed before that of something which comes earlier on the path. */
  | {
      readonly kind: 'out-of-order';
      readonly id: string;
      readonly month: Month;
      readonly after: { readonly id: string; readonly month: Month };
    };

export interface PlanRequest {
  /** The number of the step on which the reader stands. */
  readonly from: number;
  readonly now: Month;
  /** Not before `now`. */
  readonly by: Month;
  /** By the ids of milestones and steps; others are of no concern. */
  readonly fixed: Readonly<Record<string, Month>>;
  /** The milestones that have been reached, by id. */
  readonly reached: ReadonlyMap<string, { readonly month: Month; readonly evidence: string }>;
}

/** The milestones that a person has ticked, each with the month in which they did. */
export function reachedMilestones({ ticks }: Profile): PlanRequest['reached'] {
  return new Map(
    [...ticks].map(([id, { at, evidence }]) => [id, { month: monthOf(new Date(at)), evidence }]),
  );
}

/** The number of the step from which a person's plan goes on: the one they saved, or a later one that they have reached since. */
export function planStart(pack: LocalPack, role: LocalRole, profile: Profile): number | undefined {
  const saved = profile.plans.get(role.id)?.from;
  const standing = currentStepNumber(pack, role, profile);
  const known = stepsOf(pack, role)
    .map(({ number }) => number)
    .filter((number) => number === saved || number === standing);
  return known.at(-1);
}

/** The plan that a person has saved, laid out from `now` on; undefined where there is none, or its time is over. */
export function savedPlan(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  now: Month,
): PlanView | undefined {
  const plan = profile.plans.get(role.id);
  const from = planStart(pack, role, profile);
  if (!plan || from === undefined || plan.by < now) return undefined;
  return planPath(pack, role, { ...plan, from, now, reached: reachedMilestones(profile) });
}

/** A step that gets fewer months than this is told of. */
const QUARTER = 3;

/** Posts change hands in April and October, as in most Japanese companies: a step that nothing fixes ends before one of them. */
const HALF_YEAR = 6;
const APRIL = 3;

/**
 * Lays out the steps that remain, and their open milestones, over the time from now until the month before `by`, in
 * which the last step begins; for a reader who stands on the last step, over that step until `by`. Dates that the
 * reader has fixed stay, wherever they are; the others lie within that time and in the order of the steps.
 */
export function planPath(pack: LocalPack, role: LocalRole, request: PlanRequest): PlanView {
  const { from, now, by, reached } = request;
  const remaining = plannedSteps(pack, role, from);
  const last = stepsOf(pack, role).at(-1);
  const goal = last && !remaining.includes(last) ? last : undefined;
  const nearest = pack.roles.find(({ id }) => id === remaining[0]?.role && id !== role.id);
  const months = Math.max(1, monthNumber(by) - monthNumber(now) + (goal ? 0 : 1));
  const { steps, lengths } = layOut(remaining, months, request);
  const open = remaining.map(
    ({ guidance }) => guidance.milestones.filter(({ id }) => !reached.has(id)).length,
  );
  const total = open.reduce((sum, each) => sum + each, 0);
  const short = steps.filter((_, i) => (open[i] ?? 0) > 0 && (lengths[i] ?? 0) < QUARTER);
  return {
    schema: 'career.plan/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    title: role.title,
    ...(nearest && { nearest: titleOf(nearest) }),
    from,
    start: now,
    by,
    steps,
    ...(goal && { goal: { number: goal.number, grade: goal.grade, position: goal.position } }),
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
      steps.map(({ source }) => source),
    ),
  };
}

/** Gives steps and milestones their dates. `lengths` has the months that each step gets. */
function layOut(
  remaining: readonly LocalStep[],
  months: number,
  { now, fixed, reached }: PlanRequest,
): { readonly steps: readonly PlannedStep[]; readonly lengths: readonly number[] } {
  const first = monthNumber(now);
  const placeOf = (month: Month): number => monthNumber(month) - first + 1;
  const monthAt = (place: number): Month => monthFromNumber(first + Math.max(place, 1) - 1);
  const stretches = remaining.map(({ id, guidance }): StepLoad => {
    const open = guidance.milestones.filter((each) => !reached.has(each.id));
    const fixedEnd = fixed[id];
    return {
      open: open.length,
      fixedEnd: fixedEnd === undefined ? undefined : placeOf(fixedEnd),
      fixed: open.flatMap((each) => fixed[each.id] ?? []).map(placeOf),
    };
  });
  // Where there is too little time for it, steps end in any month.
  const align = (place: number): number =>
    months < HALF_YEAR * remaining.length
      ? place
      : Math.round((first + place - APRIL) / HALF_YEAR) * HALF_YEAR + APRIL - first;
  const ends = [0, ...endsOf(stretches, months, align)];
  const between = remaining.map((_, i) => ({ before: ends[i] ?? 0, place: ends[i + 1] ?? months }));

  const steps = remaining.map(({ id, number, grade, guidance: { milestones, source } }, i): PlannedStep => {
    const { before, place } = between[i] ?? { before: 0, place: months };
    const { fixed: fixedPlaces = [] } = stretches[i] ?? {};
    const free = milestones.filter((each) => !reached.has(each.id) && fixed[each.id] === undefined);
    const places = placesBetween(before, place, free.length);
    const due = new Map(free.map((each, nth) => [each.id, monthAt(places[nth] ?? place)]));
    // Where a step gets no time of its own, or has begun by a date that is fixed, it begins in the month of the last.
    const begun = place === before || fixedPlaces.some((each) => each <= before);
    const end = fixed[id] ?? monthAt(place);
    return {
      number,
      id,
      grade,
      start: earlier(monthAt(begun ? before : before + 1), end),
      end,
      ...(fixed[id] !== undefined && { fixed: true }),
      milestones: milestones.map(({ id, text }): PlannedMilestone => {
        const each = { id, text };
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
      source,
    };
  });
  return { steps, lengths: between.map(({ before, place }) => place - before) };
}

/** What can be given a date: the steps that remain, also by number and grade, and their open milestones. */
export function datableNames(
  pack: LocalPack,
  role: LocalRole,
  from: number,
  reached: ReadonlyMap<string, unknown>,
): readonly NameEntry[] {
  const steps = plannedSteps(pack, role, from);
  const names = stepNames(pack, role);
  return [
    ...steps.map(({ id, number }) => ({
      id,
      names: names.filter((each) => each.id === String(number)).flatMap((each) => [each.id, ...each.names]),
    })),
    ...steps
      .flatMap(({ guidance }) => guidance.milestones)
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({ id, names: [] })),
  ];
}

/** The steps that a plan gives time to: from where the reader stands to the last but one, or the last where they stand on it. */
function plannedSteps(pack: LocalPack, role: LocalRole, from: number): readonly LocalStep[] {
  const steps = stepsOf(pack, role);
  const remaining = steps.filter(({ number }) => number >= from);
  return remaining.length > 1 ? remaining.slice(0, -1) : remaining;
}

/** What is amiss with the dates that the reader has fixed. Milestones of the same step may stand in any order. */
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

function earlier(a: Month, b: Month): Month {
  return a < b ? a : b;
}
