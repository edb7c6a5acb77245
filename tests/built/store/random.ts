import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A number from 0 up to, but not including, a bound. */
  below(bound: number): number;
  /** A whole number from 0 up to, but not including, a bound. */
  whole(bound: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Reproducible random numbers: the seed is printed, and `SEED` sets it. */
export function chance(what: string): Random {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  console.info(`${what}: SEED=${seed}`);
  const generator = xoroshiro128plus(seed);
  const below = (bound: number): number => uniformFloat64(generator) * bound;
  const whole = (bound: number): number => Math.floor(below(bound));
  return { below, whole, pick: (items) => items[whole(items.length)] ?? items[0] };
}
