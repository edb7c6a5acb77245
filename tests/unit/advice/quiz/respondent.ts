import fc from 'fast-check';
import type { LocalQuiz } from '../../../../src/content/localise.ts';

/** Somebody's answers to a quiz, by item id, in the order in which they were given; some items are left out. */
export function respondent({ items, readiness }: LocalQuiz): fc.Arbitrary<ReadonlyMap<string, number>> {
  const ids = [...items, ...readiness].map(({ id }) => id);
  return fc
    .shuffledSubarray(ids)
    .chain((answered) =>
      fc
        .array(fc.integer({ min: 1, max: 5 }), { minLength: answered.length, maxLength: answered.length })
        .map((values) => new Map(answered.map((id, i) => [id, values[i] ?? 3]))),
    );
}
