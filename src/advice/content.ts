import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import { dot } from './quiz/fit.ts';
import { instrumentOf } from './quiz/instrument.ts';
import { simulate } from './quiz/simulate/simulate.ts';

/** Something said of a place in a pack's files; a whole file has no line. */
export interface Diagnostic {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly kind: string;
  readonly message: string;
}

export interface ContentCheckView {
  readonly schema: 'career.content-check/1';
  readonly lang: string;
  readonly directory: string;
  readonly faults: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Where there is a quiz, and no fault. */
  readonly recovery?: Recovery;
}

/** How well a quiz finds the roles of simulated people, and keeps its word. Shares and errors are in [0, 1]. */
export interface Recovery {
  /** How many people of each kind were simulated. */
  readonly people: number;
  readonly seed: number;
  /** How often people who are like each role's profile get it first, over all the statements. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly first: number }[];
  /** How often the two roles that are compared by default are in the right order for their people. */
  readonly pair?: {
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly right: number;
  };
  /** What came out worst over all kinds of people. */
  readonly worst: {
    /** How far off the share of retakes is that a result announces. */
    readonly shareError: number;
    /** How often a shortlist holds the first role of a retake. */
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

const RUN = { people: 200, seed: 20260401 };

/** Puts a quiz to people of all the models by which the built-in one is judged. */
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

/** Two roles' profiles with a cosine beyond these are too alike to be told apart, or each other's opposite. */
const ALIKE = 0.8;
const OPPOSITE = -0.8;

/** Two roles that a quiz cannot tell apart, or tells apart by making one the opposite of the other. */
export interface Likeness {
  readonly kind: 'alike' | 'opposite';
  readonly names: readonly [string, string];
  /** Of the profiles. */
  readonly cosine: number;
}

/** Returns the pairs of roles whose profiles are alike or opposite, which two roles always are. */
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
