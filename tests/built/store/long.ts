/** Whether this is `npm run test:long`. */
const LONG = process.env['CAREER_TEST_LONG'] === '1';

/** Returns the number of repetitions; fewer in a normal run. */
export function times(long: number, ordinary: number): number {
  return LONG ? long : ordinary;
}
