import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import { instrumentOf, rankedRoles } from './quiz/instrument.ts';
import { simulate } from './quiz/simulate.ts';

/** Something said of a place in a pack's files; a whole file has no line. */
export interface Remark {
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
  readonly faults: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** Where there is a quiz, and no fault. */
  readonly recovery?: Recovery;
}

/** How well a quiz finds the roles of simulated people. Shares are in [0, 1]. */
export interface Recovery {
  /** How many people were simulated for each role. */
  readonly respondents: number;
  readonly seed: number;
  /** How often each role's people get it first, over all the statements. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly first: number }[];
  /** How often the two roles that are compared by default are in the right order for their people. */
  readonly pair?: {
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly right: number;
  };
}

export interface ContentInitView {
  readonly schema: 'career.content-init/1';
  readonly lang: string;
  readonly directory: string;
  readonly files: readonly { readonly file: string; readonly purpose: string }[];
}

const SEED = 20260401;
/** People to simulate for each role, and for all of them together: a pack of many roles makes do with fewer of each. */
const RESPONDENTS = { most: 500, least: 10, together: 3_000 };

/** The answers with which someone agrees, or disagrees, with everything. */
const EXTREMES: readonly number[] = [1, 5];

/** Puts a quiz to people who are like each of its roles, and to people who give the same answer throughout. */
export function recoveryOf(pack: LocalPack, quiz: LocalQuiz) {
  const names = rankedRoles(pack, quiz).map(({ id, name }) => ({ id, name }));
  const [a, b] = [...new Set(pack.pack.defaults.compare)].flatMap((id) =>
    names.filter((role) => role.id === id),
  );
  const { most, least, together } = RESPONDENTS;
  const respondents = Math.max(least, Math.min(most, Math.floor(together / names.length)));
  const run = { respondents, seed: SEED };
  const { full, straightLiners } = simulate(instrumentOf(pack, quiz), [a?.id ?? '', b?.id ?? ''], run);
  const pair = a && b && { roles: [a, b], right: full.pair };
  const recovery: Recovery = {
    ...run,
    roles: names.map((role, i) => ({ ...role, first: full.first[i]?.share ?? 0 })),
    ...(pair && { pair }),
  };
  return {
    recovery,
    /** By how many points the pair is apart for someone who agrees, or disagrees, with everything. */
    extremes: pair
      ? straightLiners
          .filter(({ answer }) => EXTREMES.includes(answer))
          .map(({ answer, pairGap }) => ({ answer, gap: pairGap, roles: pair.roles }))
      : [],
  };
}
