import { levelIdOf, placesOf } from './ladder.ts';
import type { Outline } from './outline.ts';
import type { PackFault } from './pack-fault.ts';

/** A step with its place in `steps.yaml`. */
type Step = NonNullable<NonNullable<Outline['steps']>[number]> & { readonly at: number };

/** Yields the faults in ladders: steps without a level, wrong branches, numbers out of order, repeated levels. */
export function* checkLadders({ roles = [], steps: all = [], levels = [] }: Outline): Generator<PackFault> {
  const steps = all.flatMap((step, at) => (step ? [{ ...step, at }] : []));
  for (const { id, level, at } of steps) {
    if (id === undefined && level === undefined) {
      yield { file: 'steps', path: [at], reason: { kind: 'missing-field', field: 'id' } };
    } else if (id !== undefined && level !== undefined) {
      yield fault({ at }, 'id', { kind: 'id-and-level', value: level });
    }
  }
  let cycleReported = false;
  for (const role of new Set(steps.flatMap((step) => step.role ?? []))) {
    const own = steps.filter((step) => step.role === role);
    const [first, ...later] = own;
    for (const step of later) {
      if (step.after !== undefined) yield fault(step, 'after', { kind: 'late-branch', role });
    }
    yield* numbersIn(own);
    if (first?.after === undefined) continue;
    if (placesOf(role, steps).circle === undefined) {
      yield* stemsOf(first, first.after, steps, levels);
    } else {
      // The other roles in the cycle have the same error.
      if (!cycleReported) yield fault(first, 'after', { kind: 'circle', role });
      cycleReported = true;
    }
  }
  for (const role of roles) if (role?.id !== undefined) yield* repeatedLevels(role.id, steps);
}

function fault({ at }: Pick<Step, 'at'>, field: string, reason: PackFault['reason']): PackFault {
  return { file: 'steps', path: [at, field], reason };
}

/** A branch must start from a ladder. It may start from several only if they are the same up to the branch. */
function* stemsOf(
  first: Step,
  after: string,
  steps: readonly Step[],
  levels: NonNullable<Outline['levels']>,
): Generator<PackFault> {
  const stems = steps.filter((step) => step.role !== first.role && levelIdOf(step) === after);
  const ways = new Set(stems.map((stem) => wayTo(stem, steps)));
  const known = levels.some((level) => level?.id === after) || steps.some(({ id }) => id === after);
  if (ways.size === 0 && known) yield fault(first, 'after', { kind: 'branch-from-nowhere', value: after });
  if (ways.size > 1) {
    const roles = [...new Set(stems.map((stem) => stem.role ?? ''))].join(', ');
    yield fault(first, 'after', { kind: 'many-stems', value: after, roles });
  }
}

/** A role's own steps must not repeat a level that is already on its ladder. */
function* repeatedLevels(role: string, steps: readonly Step[]): Generator<PackFault> {
  const seen = new Set<string>();
  for (const step of placesOf(role, steps).places) {
    const id = levelIdOf(step);
    if (id === undefined) continue;
    if (seen.has(id) && step.role === role && step.level !== undefined) {
      yield fault(step, 'level', { kind: 'level-twice', role, value: id });
    }
    seen.add(id);
  }
}

/** The levels of a step's role up to that step, as a comparable text. */
function wayTo(stem: Step, steps: readonly Step[]): string {
  const { places } = placesOf(stem.role ?? '', steps);
  return JSON.stringify(places.slice(0, places.indexOf(stem) + 1).map(levelIdOf));
}

/** The numbers of a role's own steps must increase. */
function* numbersIn(own: readonly Step[]): Generator<PackFault> {
  let highest: number | undefined;
  for (const step of own) {
    const { number } = step;
    if (number === undefined) continue;
    if (highest !== undefined && number <= highest) {
      yield fault(step, 'number', { kind: 'number-order', value: String(number), before: String(highest) });
    }
    highest = number;
  }
}
