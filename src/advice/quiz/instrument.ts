import type { LocalPack, LocalQuiz, LocalRole } from '../../content/localise.ts';

/** The answer scale: not me at all, to very much me. */
export const SCALE = { min: 1, max: 5 } as const;

/** A quiz made ready for scoring: ids replaced by positions, profiles scaled to length 1. */
export interface Instrument {
  readonly roles: readonly string[];
  readonly traits: readonly string[];
  /** For every role, by position, its profile as the pack writes it: a weight in [-1, 1] for each trait. */
  readonly weights: readonly (readonly number[])[];
  /** The same scaled to length 1: ŵ. */
  readonly profiles: readonly Float64Array[];
  readonly items: readonly InstrumentItem[];
  readonly shifts: readonly string[];
}

export interface InstrumentItem {
  readonly id: string;
  /** What the item measures, by its position among the traits or the shifts. */
  readonly section: 'fit' | 'readiness';
  readonly scale: number;
  readonly key: 1 | -1;
}

/** Returns the roles that a quiz ranks, in the pack's order: all but the alternatives for which it has no profile. */
export function rankedRoles(pack: LocalPack, quiz: LocalQuiz): readonly LocalRole[] {
  return pack.roles.filter(({ id, tier }) => tier !== 'alternative' || Object.hasOwn(quiz.profiles, id));
}

/** Prepares a pack's quiz for scoring. Roles keep the pack's order, which decides ties. */
export function instrumentOf(pack: LocalPack, quiz: LocalQuiz): Instrument {
  const roles = rankedRoles(pack, quiz).map(({ id }) => id);
  const traits = quiz.traits.map(({ id }) => id);
  const shifts = pack.mindset.map(({ id }) => id);
  const weights = roles.map((role) => traits.map((trait) => quiz.profiles[role]?.[trait] ?? 0));
  return {
    roles,
    traits,
    shifts,
    weights,
    profiles: weights.map(unit),
    items: [
      ...quiz.items.map(({ id, trait, key }) => ({
        id,
        section: 'fit' as const,
        scale: traits.indexOf(trait),
        key,
      })),
      ...quiz.readiness.map(({ id, shift, key }) => ({
        id,
        section: 'readiness' as const,
        scale: shifts.indexOf(shift),
        key,
      })),
    ],
  };
}

function unit(weights: readonly number[]): Float64Array {
  const length = Math.hypot(...weights);
  return Float64Array.from(weights, (weight) => (length === 0 ? 0 : weight / length));
}
