import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../../src/advice/quiz/estimate.ts';
import { isMarked, outcomeFor, shortlistOf, warningsFor } from '../../../../src/advice/quiz/outcome.ts';

/** Two traits at 1, of four answers each, which is far from the middle. */
const MARKED: Estimate = {
  traits: Float64Array.of(1, 1),
  counts: Uint16Array.of(4, 4),
  ...{ answered: 8, measured: 2, wobble: 0.25, within: 0, freedom: 6 },
  means: Float64Array.of(1, 1),
  variances: Float64Array.of(0.1, 0.1),
};

describe('The outcome', () => {
  test.each([
    [1, 'clear'],
    [0.8, 'clear'],
    [0.799, 'leaning'],
    [0.55, 'leaning'],
    [0.549, 'shortlist'],
  ])('if one role leads %d of the retakes: %s.', (largest, outcome) => {
    expect(outcomeFor(MARKED, [], largest)).toBe(outcome);
  });

  test('is a first impression below four answers a trait.', () => {
    expect(outcomeFor({ ...MARKED, answered: 7 }, [], 1)).toBe('impression');
  });

  test('is flat if the traits are near the middle, however sure the order is.', () => {
    expect(outcomeFor({ ...MARKED, traits: Float64Array.of(0.1, 0.1) }, [], 1)).toBe('flat');
  });

  test('is missing with too few answers, or all the same; contradictions alone do not change it.', () => {
    expect(outcomeFor(MARKED, ['too-few'], 1)).toBe('insufficient');
    expect(outcomeFor(MARKED, ['straight-lining'], 1)).toBe('insufficient');
    expect(outcomeFor(MARKED, ['inconsistent'], 1)).toBe('clear');
  });

  test('is marked from the 95 % point of χ² on.', () => {
    // Two degrees of freedom: 5.9915. The statistic is 8·t²/0.25.
    const marked = (t: number) => isMarked({ ...MARKED, traits: Float64Array.of(t, t) });
    expect([0.43, 0.435].map(marked)).toEqual([false, true]);
    expect(isMarked({ ...MARKED, measured: 0 })).toBe(false);
  });
});

describe('The warnings', () => {
  const same = (answers: number, of = answers): Uint8Array =>
    Uint8Array.from({ length: of }, (_, i) => (i < answers ? 4 : 0));

  test('name ten answers that are all the same, with gaps or without.', () => {
    expect(warningsFor(same(10), MARKED)).toEqual(['straight-lining']);
    expect(warningsFor(same(9), MARKED)).toEqual([]);
    expect(warningsFor(same(9, 12), MARKED)).toEqual([]);
    expect(warningsFor(Uint8Array.of(0, ...same(10), 0), MARKED)).toEqual(['straight-lining']);
    expect(warningsFor(Uint8Array.of(...same(10), 3), MARKED)).toEqual([]);
  });

  test('name answers that differ within traits by more than half, on 14 degrees of freedom or more.', () => {
    const warned = (within: number, freedom: number) =>
      warningsFor(same(0, 3), { ...MARKED, within, freedom }).includes('inconsistent');
    expect(warned(0.51, 14)).toBe(true);
    expect(warned(0.5, 14)).toBe(false);
    expect(warned(0.51, 13)).toBe(false);
  });

  test('name answers to fewer than half of the traits, or fewer than the traits.', () => {
    const warned = (traits: number, measured: number, answered: number) =>
      warningsFor(same(0, 3), { ...MARKED, traits: new Float64Array(traits), measured, answered }).includes(
        'too-few',
      );
    expect(warned(4, 2, 4)).toBe(false);
    expect(warned(4, 1, 4)).toBe(true);
    expect(warned(5, 2, 5)).toBe(true);
    expect(warned(4, 2, 3)).toBe(true);
  });
});

test.each([
  [
    [0.5, 0.3, 0.2],
    [0, 1],
  ],
  [
    [0.2, 0.3, 0.5],
    [2, 1],
  ],
  [[0.1, 0.8, 0.1], [1]],
  [
    [0.4, 0.3, 0.3],
    [0, 1, 2],
  ],
  [
    [0.25, 0.25, 0.25, 0.25],
    [0, 1, 2, 3],
  ],
  [
    [0.3, 0.3],
    [0, 1],
  ],
  [[], []],
])('The shortlist of the shares %j is %j: the fewest that add up to 0.8.', (shares, roles) => {
  expect(shortlistOf(Float64Array.from(shares))).toEqual(roles);
});
