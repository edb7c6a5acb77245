import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../../../src/advice/quiz/normal.ts';

/** Φ to all the digits of a double. */
const KNOWN: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [2.5, 0.9937903346742238],
  [3, 0.9986501019683699],
  [6, 0.9999999990134123],
  [7, 0.9999999999987201],
  [7.2, 0.9999999999996989],
  [8, 0.9999999999999993],
];

/** Φ(-z), which is too small for 1e-12 to say anything. */
const TAILS: readonly (readonly [number, number])[] = [
  [-3, 0.0013498980316300946],
  [-6, 9.86587645037698e-10],
  [-7, 1.279812543885835e-12],
  [-7.2, 3.0106279811174375e-13],
  [-8, 6.220960574271784e-16],
];

describe('known values', () => {
  test.each(KNOWN)('Φ(%d) and Φ of its negative are right to 1e-12.', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-12);
    expect(Math.abs(normalCdf(-z) - (1 - expected))).toBeLessThan(1e-12);
  });

  test.each(TAILS)('Φ(%d) is right to eight digits, small as it is.', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-8);
  });

  test('At the ends it is 0 and 1, and what is no number stays none.', () => {
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});

describe('laws', () => {
  const z = fc.double({ min: -40, max: 40, noNaN: true });

  test('It is symmetric: Φ(-z) = 1 - Φ(z).', () => {
    fc.assert(
      fc.property(z, (at) => {
        expect(Math.abs(normalCdf(-at) + normalCdf(at) - 1)).toBeLessThan(1e-15);
      }),
    );
  });

  test('It never falls, also where one approximation takes over from the other.', () => {
    fc.assert(
      fc.property(z, fc.double({ min: 1e-6, max: 10, noNaN: true }), (at, step) => {
        expect(normalCdf(at + step)).toBeGreaterThanOrEqual(normalCdf(at));
      }),
      { numRuns: 1_000 },
    );
    for (let at = -7.2; at < -7; at += 0.001) expect(normalCdf(at + 0.001)).toBeGreaterThan(normalCdf(at));
  });

  test('It is a probability.', () => {
    fc.assert(
      fc.property(z, (at) => {
        expect(normalCdf(at)).toBeGreaterThanOrEqual(0);
        expect(normalCdf(at)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
