import { exponential } from './exponential.ts';

/**
 * Φ, the standard normal distribution function: the probability that a standard normal variable is at most `z`.
 * Accurate to about 15 digits. Hart's rational approximation (J. F. Hart et al., "Computer Approximations", 1968,
 * algorithm 5666) with a continued fraction for the tail, as given by G. West, "Better approximations to cumulative
 * normal functions", Wilmott Magazine, 2005.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  const tail = x > 37 ? 0 : exponential((-x * x) / 2) * (x < 7.07106781186547 ? ratio(x) : fraction(x));
  return z > 0 ? 1 - tail : tail;
}

function ratio(x: number): number {
  return horner(NUMERATOR, x) / horner(DENOMINATOR, x);
}

function fraction(x: number): number {
  return 1 / (2.506628274631 * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
}

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/**
 * Φ⁻¹, the standard normal quantile for a probability in (0, 1), to about 16 digits. Algorithm AS 241 (PPND16):
 * M. J. Wichura, "The percentage points of the normal distribution", Applied Statistics 37 (1988), 477–484.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * quotient(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const z = r <= 5 ? quotient(MIDDLE, r - 1.6) : quotient(TAIL, r - 5);
  return q < 0 ? -z : z;
}

/** Numerator and denominator of a rational function, highest power first. */
type Rational = readonly [readonly number[], readonly number[]];

function quotient([numerator, denominator]: Rational, x: number): number {
  return horner(numerator, x) / horner(denominator, x);
}

const CENTRE: Rational = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const MIDDLE: Rational = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496837,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995344, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const TAIL: Rational = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501104,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];
