/** Whether to try everything as often as `npm run test:long` does. */
const LONG = process.env['CAREER_TEST_LONG'] === '1';

/** Returns how often to try something: fewer times in an ordinary run. */
export function times(long: number, ordinary: number): number {
  return LONG ? long : ordinary;
}
