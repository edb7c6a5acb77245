import { exponential } from './exponential.ts';
import { normalCdf } from './normal.ts';

/**
 * The χ² distribution function: the probability that the sum of `freedom` squared standard normal variables is at
 * most `x`. By the recurrence over the degrees of freedom (Abramowitz & Stegun, "Handbook of Mathematical Functions",
 * 1964, 26.4.8).
 */
export function chiSquaredCdf(x: number, freedom: number): number {
  const odd = freedom % 2 === 1;
  const tail = exponential(-x / 2);
  let below = odd ? 2 * normalCdf(Math.sqrt(x)) - 1 : 1 - tail;
  // (x/2)^(f/2) e^(-x/2) / Γ(f/2 + 1), starting at f = 1 or 2
  let term = odd ? Math.sqrt((2 * x) / Math.PI) * tail : (x / 2) * tail;
  for (let f = odd ? 1 : 2; f < freedom; f += 2) {
    below -= term;
    term *= x / (f + 2);
  }
  return below;
}
