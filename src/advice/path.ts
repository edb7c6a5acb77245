import type { LocalPack, LocalRole, LocalStep } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { inAllLanguages, type Named } from './names.ts';
import { type RoleTitle, titleOf } from './roles.ts';

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
  /** The role whose steps these are, where the one asked for has none of its own. */
  readonly nearest?: RoleTitle;
  readonly steps: readonly {
    readonly number: number;
    readonly grade: string;
    readonly position: string;
    readonly status?: StepStatus;
    readonly focus: string;
    readonly milestones: readonly { readonly id: string; readonly text: string }[];
    readonly shifts: readonly string[];
    readonly pitfalls: readonly string[];
    /** Who vouches for grade and position, and who for the rest. */
    readonly source: Source;
    readonly guidanceSource: Source;
  }[];
  /** The titles of the shifts and pitfalls that the steps name. */
  readonly shifts: readonly Titled[];
  readonly pitfalls: readonly Titled[];
}

/**
 * The steps to a role, or to the role nearest to it. `from` is the number of the step on which the reader stands.
 */
export function describePath(pack: LocalPack, role: LocalRole, from?: number): PathView {
  const nearest = pack.roles.find(({ id }) => id === nearestLadder(pack, role) && id !== role.id);
  const steps = stepsOf(pack, role);
  const named = <Entry extends Titled>(
    entries: readonly Entry[],
    ids: readonly string[],
  ): readonly Titled[] =>
    entries.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }));
  return {
    schema: 'career.path/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    title: role.title,
    ...(nearest && { nearest: titleOf(nearest) }),
    steps: steps.map(({ number, grade, position, source, guidance }) => ({
      number,
      grade,
      position,
      ...(from !== undefined && { status: statusOf(number, from) }),
      focus: guidance.focus,
      milestones: guidance.milestones,
      shifts: guidance.shifts,
      pitfalls: guidance.pitfalls,
      source,
      guidanceSource: guidance.source,
    })),
    shifts: named(
      pack.mindset,
      steps.flatMap(({ guidance }) => guidance.shifts),
    ),
    pitfalls: named(
      pack.trials,
      steps.flatMap(({ guidance }) => guidance.pitfalls),
    ),
  };
}

/** The steps that lead to a role, or nearest to it, from the first. */
export function stepsOf(pack: LocalPack, role: LocalRole): readonly LocalStep[] {
  const ladder = nearestLadder(pack, role);
  return pack.steps.filter((step) => step.role === ladder).sort((a, b) => a.number - b.number);
}

/** What each of a role's steps may be called: its number, grades and positions; the id is the step's number. */
export function stepNames(pack: LocalPack, role: LocalRole): readonly Named[] {
  const { steps } = pack.original;
  return stepsOf(pack, role).map(({ id, number, grade: label }) => ({
    id: String(number),
    label: `${number} (${label})`,
    names: steps
      .filter((step) => step.id === id)
      .flatMap(({ grade, position, grades }) => [
        id,
        ...inAllLanguages(grade, position),
        ...inAllLanguages(grades).flat(),
      ]),
  }));
}

function nearestLadder(pack: LocalPack, role: LocalRole): string {
  return pack.steps.some((step) => step.role === role.id) ? role.id : (role.nearest ?? role.id);
}

function statusOf(number: number, from: number): StepStatus {
  if (number === from) return 'current';
  return number < from ? 'passed' : 'ahead';
}
