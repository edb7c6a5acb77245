import type { LocalPack, LocalQuiz } from '../../../../src/content/localise.ts';

/** What a respondent's answers come to, by id. */
export interface ReferenceResult {
  readonly traits: ReadonlyMap<string, number>;
  readonly fit: ReadonlyMap<string, number>;
  /** Roles, best first. */
  readonly ranking: readonly string[];
  readonly probability: number;
  readonly verdict: 'clear' | 'lean' | 'close';
  /** Points by `item/role`, for the items answered. */
  readonly contributions: ReadonlyMap<string, number>;
  /** 0 to 100; absent where no item of the shift is answered. */
  readonly shifts: ReadonlyMap<string, number>;
  readonly readiness: number | undefined;
}

/**
 * A second reading of the scoring rules, as plain as they can be written: the program's own scoring is compared with
 * it. Maps by id, no preparation, every sum spelt out, Φ by integrating the normal density.
 */
export function referenceScore(
  pack: LocalPack,
  quiz: LocalQuiz,
  answers: ReadonlyMap<string, number>,
): ReferenceResult {
  const roles = pack.roles.map(({ id }) => id);
  const traits = quiz.traits.map(({ id }) => id);
  const weight = (role: string, trait: string): number => {
    const length = Math.sqrt(sum(traits.map((each) => (quiz.profiles[role]?.[each] ?? 0) ** 2)));
    return length === 0 ? 0 : (quiz.profiles[role]?.[trait] ?? 0) / length;
  };
  const answered = quiz.items.flatMap(({ id, trait, key }) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [{ id, trait, x: (key * (answer - 3)) / 2 }];
  });
  const ofTrait = (trait: string): readonly number[] =>
    answered.filter((item) => item.trait === trait).map(({ x }) => x);

  const t = new Map(traits.map((trait) => [trait, mean(ofTrait(trait)) ?? 0]));
  const score = (trait: string): number => t.get(trait) ?? 0;
  const norm = Math.sqrt(sum(traits.map((trait) => score(trait) ** 2)));
  const fitOf = (role: string): number =>
    norm === 0 ? 50 : 50 * (1 + sum(traits.map((trait) => weight(role, trait) * score(trait))) / norm);
  const fit = new Map(roles.map((role) => [role, fitOf(role)]));
  const ranking = [...roles].sort(
    (a, b) => (fit.get(b) ?? 0) - (fit.get(a) ?? 0) || roles.indexOf(a) - roles.indexOf(b),
  );

  const [first = '', second = ''] = ranking;
  const d = (trait: string): number => weight(first, trait) - weight(second, trait);
  const v = (trait: string): number => (ofTrait(trait).length === 0 ? 1 / 3 : 0.25 / ofTrait(trait).length);
  const lead = sum(traits.map((trait) => d(trait) * score(trait)));
  const probability = normal(lead / Math.sqrt(sum(traits.map((trait) => d(trait) ** 2 * v(trait)))));

  const contributions = new Map(
    answered.flatMap(({ id, trait, x }) =>
      roles.map((role): [string, number] => [
        `${id}/${role}`,
        norm === 0 ? 0 : (50 * weight(role, trait) * x) / (ofTrait(trait).length * norm),
      ]),
    ),
  );

  const shifts = new Map(
    pack.mindset.flatMap(({ id }): [string, number][] => {
      const middle = mean(
        quiz.readiness
          .filter(({ shift }) => shift === id)
          .flatMap((item) => {
            const answer = answers.get(item.id);
            return answer === undefined ? [] : [(item.key * (answer - 3)) / 2];
          }),
      );
      return middle === undefined ? [] : [[id, 50 * (1 + middle)]];
    }),
  );

  return {
    traits: t,
    fit,
    ranking,
    probability,
    verdict: probability >= 0.9 ? 'clear' : probability >= 0.7 ? 'lean' : 'close',
    contributions,
    shifts,
    readiness: mean([...shifts.values()]),
  };
}

/** Φ, by Simpson's rule on the density from 0 to `x`. What lies beyond ±9 is less than 1e-18. */
function normal(x: number): number {
  const end = Math.max(-9, Math.min(9, x));
  const parts = 2_000;
  const step = end / parts;
  const density = (at: number): number => Math.exp(-(at ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const inner = Array.from({ length: parts - 1 }, (_, i) => (i % 2 === 0 ? 4 : 2) * density((i + 1) * step));
  return 0.5 + (step / 3) * (density(0) + sum(inner) + density(end));
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
