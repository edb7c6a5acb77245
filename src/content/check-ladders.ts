import { levelIdOf, placesOf } from './ladder.ts';
import type { Outline } from './outline.ts';
import type { PackFault } from './pack-fault.ts';

type Step = NonNullable<NonNullable<Outline['steps']>[number]>;

/** Yields the faults in the order of levels: what stands on no ladder, twice on one, or on two different ones. */
export function* checkLadders({ roles = [], steps: all, levels = [] }: Outline): Generator<PackFault> {
  if (!all) return;
  const at = new Map(all.flatMap((step, i) => (step ? [[step, i] as const] : [])));
  const steps = [...at.keys()];
  const fault = (step: Step, field: string, reason: PackFault['reason']): PackFault => ({
    file: 'steps',
    path: field === '' ? [at.get(step) ?? 0] : [at.get(step) ?? 0, field],
    reason,
  });

  for (const step of steps) {
    const { id, level } = step;
    if (id === undefined && level === undefined) {
      yield fault(step, '', { kind: 'missing-field', field: 'id' });
    } else if (id !== undefined && level !== undefined) {
      yield fault(step, 'id', { kind: 'id-and-level', value: level });
    }
  }
  let circled = false;
  for (const role of new Set(steps.flatMap((step) => step.role ?? []))) {
    const own = steps.filter((step) => step.role === role);
    for (const step of own.slice(1)) {
      if (step.after !== undefined) yield fault(step, 'after', { kind: 'late-branch', role });
    }
    yield* numbersIn(own, fault);
    const [first] = own;
    const after = first?.after;
    if (!first || after === undefined) continue;
    const { circle } = placesOf(role, steps);
    if (circle !== undefined) {
      // The other roles of a circle have the same error.
      if (!circled) yield fault(first, 'after', { kind: 'circle', role });
      circled = true;
      continue;
    }
    const stems = steps.filter((step) => step.role !== role && levelIdOf(step) === after);
    const ways = new Set(stems.map((stem) => stemOf(stem, steps)));
    const known = levels.some((level) => level?.id === after) || steps.some(({ id }) => id === after);
    if (ways.size === 0 && known) yield fault(first, 'after', { kind: 'branch-from-nowhere', value: after });
    if (ways.size > 1) {
      const from = [...new Set(stems.map((stem) => stem.role ?? ''))].join(', ');
      yield fault(first, 'after', { kind: 'many-stems', value: after, roles: from });
    }
  }
  for (const role of roles) {
    if (role?.id === undefined) continue;
    const seen = new Set<string>();
    for (const step of placesOf(role.id, steps).places) {
      const id = levelIdOf(step);
      if (id === undefined) continue;
      if (seen.has(id) && step.role === role.id && step.level !== undefined) {
        yield fault(step, 'level', { kind: 'level-twice', role: role.id, value: id });
      }
      seen.add(id);
    }
  }
}

/** The levels of a step's role up to it, as a text to compare. */
function stemOf(stem: Step, steps: readonly Step[]): string {
  const { places } = placesOf(stem.role ?? '', steps);
  return JSON.stringify(places.slice(0, places.indexOf(stem) + 1).map(levelIdOf));
}

/** The numbers of a role's own steps rise. */
function* numbersIn(
  own: readonly Step[],
  fault: (step: Step, field: string, reason: PackFault['reason']) => PackFault,
): Generator<PackFault> {
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
