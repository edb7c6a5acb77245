import { type LadderStep, nearestTo, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { APRIL, type Month, monthFromNumber, monthNumber, monthOf } from './month.ts';
import type { NameEntry } from './names.ts';
import { type Place, placeAt, placeOf, stepNames } from './place.ts';
import type { PlannedMilestone, PlannedStep, PlanView, PlanWarning } from './plan-view.ts';
import type { Profile } from './profile.ts';
import { titleOf } from './roles.ts';
import { endsOf, offsetsBetween, type StepLoad } from './schedule.ts';
import { notesOn } from './sources.ts';

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

type Milestone = LadderStep['milestones'][number];

/** Returns the milestones that are ticked in a profile, each with the month and the evidence. */
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

/**
 * Distributes the remaining steps and their open milestones over the months from `now` until the month before `by`, when
 * the last step begins. For a reader on the last step, that step lasts until `by`. Fixed dates are kept, even outside
 * that time; all other dates lie within it, in the order of the steps.
 */
export function planPath(pack: LocalPack, role: LocalRole, request: PlanRequest): PlanView {
  const { from, now, by } = request;
  const remaining = plannedSteps(pack, role, from);
  const last = stepsOf(pack, role).at(-1);
  const goal = last && !remaining.includes(last) ? last : undefined;
  const nearest = nearestTo(pack, role);
  const months = Math.max(1, monthNumber(by) - monthNumber(now) + (goal ? 0 : 1));
  const laidOut = layOut(remaining, months, request);
  const steps = laidOut.map(({ step }) => step);
  const milestones = steps.flatMap((step) => step.milestones);
  const open = milestones.filter(({ done }) => !done).length;
  const short = laidOut.filter(
    ({ step, length }) => length < SHORTEST_STEP && step.milestones.some(({ done }) => !done),
  );
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
    pace: { months, open, done: milestones.length - open },
    warnings: [
      ...(months < open ? [{ kind: 'too-little-time', months, milestones: open } as const] : []),
      ...(short.length > 0
        ? [{ kind: 'short-steps', steps: short.map(({ step }) => step.number) } as const]
        : []),
      ...dateWarnings(steps, now, by),
    ],
    ...(pack.pack.promotion !== undefined && { promotion: pack.pack.promotion }),
    notes: notesOn(
      pack,
      milestones.map(({ source }) => source),
    ),
  };
}

/** Returns the steps with dates, each with its length in months. */
function layOut(
  remaining: readonly LadderStep[],
  months: number,
  { now, fixed, reached }: PlanRequest,
): readonly { readonly step: PlannedStep; readonly length: number }[] {
  const first = monthNumber(now);
  const offsetOf = (month: Month): number => monthNumber(month) - first + 1;
  const monthAt = (offset: number): Month => monthFromNumber(first + Math.max(offset, 1) - 1);
  const loads = remaining.map((step): StepLoad => {
    const open = openIn(step, reached).filter(isDeliverable);
    const fixedEnd = fixed[step.id];
    return {
      // Behaviours have no dates but take time. So does a step without milestones.
      open: open.length || (isOver(step, reached) ? 0 : 1),
      fixedEnd: fixedEnd === undefined ? undefined : offsetOf(fixedEnd),
      fixed: open.flatMap(({ id }) => fixed[id] ?? []).map(offsetOf),
    };
  });
  // If there is too little time for half-years, steps can end in any month.
  const align = (offset: number): number =>
    months < HALF_YEAR * remaining.length
      ? offset
      : Math.round((first + offset - APRIL) / HALF_YEAR) * HALF_YEAR + APRIL - first;
  const ends = endsOf(loads, months, align);

  return remaining.map((step, i) => {
    const { id, number, grade, milestones } = step;
    const [from, to] = [ends[i - 1] ?? 0, ends[i] ?? months];
    const deliverables = milestones.filter(isDeliverable);
    const free = deliverables.filter((each) => !reached.has(each.id) && fixed[each.id] === undefined);
    const offsets = offsetsBetween(from, to, free.length);
    const due = new Map(free.map((each, nth) => [each.id, monthAt(offsets[nth] ?? to)]));
    // A step without time of its own, or with an earlier fixed date, begins in the last month of the previous step.
    const begun = to === from || loads[i]?.fixed.some((offset) => offset <= from);
    const end = fixed[id] ?? monthAt(to);
    const planned: PlannedStep = {
      number,
      id,
      ...(grade !== undefined && { grade }),
      start: earlier(monthAt(begun ? from : from + 1), end),
      end,
      ...(fixed[id] !== undefined && { fixed: true }),
      milestones: deliverables.map(({ id, text, source }): PlannedMilestone => {
        const milestone = { id, text, source };
        const tick = reached.get(id);
        if (tick) {
          const { month, evidence } = tick;
          return { ...milestone, due: earlier(month, now), done: true, ...(evidence !== '' && { evidence }) };
        }
        const set = fixed[id];
        if (set !== undefined) return { ...milestone, due: set, done: false, fixed: true };
        return { ...milestone, due: due.get(id) ?? end, done: false };
      }),
      behaviours: openIn(step, reached).filter(({ kind }) => kind === 'behaviour').length,
      ...(fixed[id] === undefined && isOver(step, reached) && { over: true }),
    };
    return { step: planned, length: to - from };
  });
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
      .flatMap((step) => openIn(step, reached).filter(isDeliverable))
      .map(({ id }) => ({ id, names: [] })),
  ];
}

/**
 * Returns the steps that get time in a plan: from the current one to the last but one, or the last if it is current.
 */
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
      .sort((a, b) => monthNumber(a.month) - monthNumber(b.month))
      .at(-1);
    return [
      ...(month > by ? [{ kind: 'after-end', id, month } as const] : []),
      ...(month < start ? [{ kind: 'before-start', id, month } as const] : []),
      ...(after
        ? [{ kind: 'out-of-order', id, month, after: { id: after.id, month: after.month } } as const]
        : []),
    ];
  });
}

/** Whether a milestone can have a date. */
function isDeliverable({ kind }: Milestone): boolean {
  return kind === 'deliverable';
}

function openIn({ milestones }: LadderStep, reached: ReadonlyMap<string, unknown>): readonly Milestone[] {
  return milestones.filter(({ id }) => !reached.has(id));
}

/** Whether every milestone of a step is reached. */
function isOver(step: LadderStep, reached: ReadonlyMap<string, unknown>): boolean {
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
