import { levelIdOf, placesOf } from './ladder.ts';
import type { Outline } from './outline.ts';
import type { PackWarning } from './warning.ts';

/** Yields the warnings about ladders: missing or identical ladders, levels on no ladder, gaps in numbers. */
export function* ladderWarnings({ roles = [], steps: all, levels = [] }: Outline): Generator<PackWarning> {
  if (!all) return;
  const steps = all.flatMap((step) => step ?? []);
  const ladders = new Map<string, string>();
  for (const [i, role] of roles.entries()) {
    if (role?.id === undefined) continue;
    const { places } = placesOf(role.id, steps);
    if (places.length === 0) {
      const near = steps.some((step) => step.role === role.nearest);
      if (!near && role.tier !== 'alternative')
        yield { file: 'roles', path: [i], reason: { kind: 'no-steps', role: role.id } };
      continue;
    }
    const texts = JSON.stringify(places.map((step) => textsAt(step, steps, levels)));
    const other = ladders.get(texts);
    const first = all.findIndex((step) => step?.role === role.id);
    if (other !== undefined) {
      yield { file: 'steps', path: [first], reason: { kind: 'same-steps', role: role.id, other } };
    }
    ladders.set(texts, other ?? role.id);
  }
  const reached = new Set(steps.map(levelIdOf));
  for (const [i, level] of levels.entries()) {
    if (level?.id === undefined || reached.has(level.id)) continue;
    yield { file: 'levels', path: [i], reason: { kind: 'unreached-level', level: level.id } };
  }
  yield* numberGaps(all, levels);
}

type Steps = NonNullable<Outline['steps']>;
type Levels = NonNullable<Outline['levels']>;

/** The texts of the milestones at a place, or the level's id if it has none. */
function textsAt(
  step: NonNullable<Steps[number]>,
  steps: readonly NonNullable<Steps[number]>[],
  levels: Levels,
): readonly unknown[] {
  const shared =
    levels.find((level) => level?.id === step.level) ?? steps.find(({ id }) => id === step.level);
  const own = step.milestones ?? [];
  const milestones = step.level === undefined ? own : [...(shared?.milestones ?? []), ...own];
  return milestones.length > 0 ? milestones.map((milestone) => milestone?.text) : [levelIdOf(step)];
}

/** A number that does not follow the one before it. */
function* numberGaps(steps: Steps, levels: Levels): Generator<PackWarning> {
  const last = new Map<string, number>();
  for (const [i, step] of steps.entries()) {
    if (step?.role === undefined) continue;
    const { role, level } = step;
    const number = step.number ?? levels.find((each) => each?.id === level)?.number;
    if (number === undefined) continue;
    const before = last.get(role);
    if (before !== undefined && number > before + 1) {
      const reason = { kind: 'number-gap', role, before: String(before), number: String(number) } as const;
      yield { file: 'steps', path: step.number === undefined ? [i] : [i, 'number'], reason };
    }
    last.set(role, number);
  }
}
