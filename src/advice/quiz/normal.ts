/**
 * Φ, the standard normal distribution function: the probability that a standard normal variable is at most `z`.
 * Accurate to about 15 digits. Hart's rational approximation (J. F. Hart et al., "Computer Approximations", 1968,
 * algorithm 5666) with a continued fraction for the tail, as given by G. West, "Better approximations to cumulative
 * normal functions", Wilmott Magazine, 2005.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  const tail = x > 37 ? 0 : Math.exp((-x * x) / 2) * (x < 7.07106781186547 ? ratio(x) : fraction(x));
  return z > 0 ? 1 - tail : tail;
}

function ratio(x: number): number {
  return horner(NUMERATOR, x) / horner(DENOMINATOR, x);
}

function fraction(x: number): number {
  return 1 / (2.506628274631 * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
}

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
