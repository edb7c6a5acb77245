/** ln 2, split so that products of the first part with whole numbers are exact (as in Sun's fdlibm). */
const LN2 = { high: 0.6931471803691238, low: 1.9082149292705877e-10 };

/** 1, 1/1!, 1/2! …: for arguments up to half of ln 2, more terms would not change the sum. */
const TERMS = Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i += 1) factorial *= i;
  return 1 / factorial;
}).reverse();

/**
 * e^x for a moderate `x`, to about 16 digits. Browsers and versions of Node round `Math.exp` differently. Additions and
 * multiplications are the same everywhere, so a form gives the program's result to the last digit.
 */
export function exponential(x: number): number {
  const doublings = Math.round(x / LN2.high);
  const rest = x - doublings * LN2.high - doublings * LN2.low;
  let power = TERMS.reduce((sum, term) => sum * rest + term, 0);
  for (let i = Math.abs(doublings); i > 0; i -= 1) power *= doublings < 0 ? 0.5 : 2;
  return power;
}
