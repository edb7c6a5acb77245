import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import { dot } from './quiz/fit.ts';
import { instrumentOf } from './quiz/instrument.ts';
import { simulate } from './quiz/simulate/simulate.ts';

/** A fault or warning in a pack's files; one about a whole file has no line. */
export interface Diagnostic {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly kind: string;
  /** The field that it is about. */
  readonly field?: string;
  readonly message: string;
}

export interface ContentCheckView {
  readonly schema: 'career.content-check/1';
  readonly lang: string;
  readonly directory: string;
  readonly faults: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Only if the pack has a quiz and no faults. */
  readonly recovery?: Recovery;
}

/** How well a quiz recovers the roles of simulated respondents. Shares and errors are from 0 to 1. */
export interface Recovery {
  /** The number of simulated respondents of each kind. */
  readonly people: number;
  readonly seed: number;
  /** How often the full quiz ranks a role first for respondents who match its profile. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly first: number }[];
  /** How often the two roles compared by default are ranked correctly for respondents who match one of them. */
  readonly pair?: {
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly right: number;
  };
  /** The worst values over all kinds of respondents. */
  readonly worst: {
    /** The error of the share of retakes that a result states. */
    readonly shareError: number;
    /** How often the first role of a retake is on the shortlist. */
    readonly held: number;
  };
  /** How often random answers name a role without a warning. */
  readonly random: number;
}

export interface ContentInitView {
  readonly schema: 'career.content-init/1';
  readonly lang: string;
  readonly directory: string;
  readonly files: readonly { readonly file: string; readonly purpose: string }[];
}

/** The size and seed of the simulation. */
const RUN = { people: 200, seed: 20260401 };

/** Simulates respondents of all models with a pack's quiz; the built-in quiz is tested with the same models. */
export function recoveryOf(pack: LocalPack, quiz: LocalQuiz): Recovery {
  const instrument = instrumentOf(pack, quiz);
  const { models, prototypes, random } = simulate(instrument, RUN);
  const named = (id = '') => ({ id, name: pack.roles.find((role) => role.id === id)?.name ?? id });
  const { pair } = instrument;
  return {
    ...RUN,
    roles: instrument.roles.map((id, i) => ({ ...named(id), first: prototypes.first[i] ?? 0 })),
    ...(pair && {
      pair: {
        roles: pair.map((role) => named(instrument.roles[role])),
        right: prototypes.pair ?? 0,
      },
    }),
    worst: {
      shareError: Math.max(...models.map(({ shareError }) => shareError)),
      held: Math.min(...models.map(({ held }) => held)),
    },
    random: random.named,
  };
}

/** Cosines of two profiles: above ALIKE the quiz cannot tell the roles apart, below OPPOSITE they are opposites. */
const ALIKE = 0.8;
const OPPOSITE = -0.8;

/** Two roles with nearly the same or nearly opposite trait profiles. */
export interface Likeness {
  readonly kind: 'alike' | 'opposite';
  readonly names: readonly [string, string];
  /** Of the two profiles, from -1 to 1. */
  readonly cosine: number;
}

/**
 * Returns the pairs of roles with similar or opposite profiles; none if the pack has only two, which are always
 * opposites.
 */
export function likenesses(pack: LocalPack, quiz: LocalQuiz): readonly Likeness[] {
  const { roles, profiles } = instrumentOf(pack, quiz);
  if (roles.length <= 2) return [];
  const nameOf = (role: number): string => pack.roles.find(({ id }) => id === roles[role])?.name ?? '';
  return profiles.flatMap((profile, a) =>
    profiles.slice(a + 1).flatMap((other, i): readonly Likeness[] => {
      const cosine = dot(profile, other);
      const names = [nameOf(a), nameOf(a + 1 + i)] as const;
      if (cosine > ALIKE) return [{ kind: 'alike', names, cosine }];
      return cosine < OPPOSITE ? [{ kind: 'opposite', names, cosine }] : [];
    }),
  );
}
