/** Whether this is `npm run test:long`, which runs the tests that use this file. */
export const LONG = process.env['CAREER_TEST_LONG'] === '1';

/** Returns the number of repetitions; fewer in a normal run. */
export function times(long: number, ordinary: number): number {
  return LONG ? long : ordinary;
}
