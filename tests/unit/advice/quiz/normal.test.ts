import { describe, expect, test } from 'vitest';
import { chiSquaredCdf } from '../../../../src/advice/quiz/chi-squared.ts';
import { normalCdf, normalQuantile } from '../../../../src/advice/quiz/normal.ts';
import { phi } from './reference.ts';

describe('The normal distribution', () => {
  test('agrees with Simpson’s rule to 1e-12.', () => {
    for (let z = -6; z <= 6; z += 0.05) expect(Math.abs(normalCdf(z) - phi(z))).toBeLessThan(1e-12);
  });

  test.each([
    [0.5, 0],
    [0.975, 1.9599639845400543],
    [0.25, -0.6744897501960817],
    [1e-10, -6.361340902404056],
    [0.999999, 4.753424308822899],
  ])('has the quantile for %d that tables give.', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9);
  });

  test('has a quantile that undoes it, from the centre to the tails.', () => {
    for (let p = 0.0005; p < 1; p += 0.0005) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
  });
});

describe('The χ² distribution', () => {
  test.each([
    [1, 3.841458820694124],
    [2, 5.991464547107979],
    [3, 7.814727903251179],
    [7, 14.067140449340169],
    [10, 18.307038053275146],
  ])('with %i degrees of freedom has the 95 %% point that tables give.', (freedom, point) => {
    expect(chiSquaredCdf(point, freedom)).toBeCloseTo(0.95, 9);
  });

  test('begins at zero.', () => {
    expect(chiSquaredCdf(0, 7)).toBe(0);
  });
});
