import fc from 'fast-check';
import type { Change, ProfileRecord } from '../../../src/profile/record.ts';
import { changeOf, resultOf } from './records.ts';

const word = fc.constantFrom('a', 'b-1', 'c');
const pack = fc.constantFrom('cio-cto', 'ship');
const settable = fc.option(fc.string({ maxLength: 20 }));

/** An arbitrary change, with few milestones and roles so that changes affect each other. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('set' as const),
      pack,
      name: settable,
      company: settable,
      grade: settable,
      target: settable,
    },
    { requiredKeys: ['kind', 'pack'] },
  ),
  fc
    .record({
      kind: fc.constant('tick' as const),
      pack,
      milestone: word,
      evidence: fc.string({ maxLength: 20 }),
    })
    .map(changeOf),
  fc.record({ kind: fc.constant('untick' as const), pack, milestone: word }),
  fc.record({
    kind: fc.constant('plan' as const),
    pack,
    role: word,
    from: word,
    by: fc.constantFrom('2030-01', '2036-04'),
    fixed: fc.dictionary(word, fc.constantFrom('2029-01', '2029-12')),
  }),
  fc
    .dictionary(word, fc.double({ min: 0, max: 100, noNaN: true }), { minKeys: 1 })
    .chain((fits) => pack.map((id) => ({ ...resultOf(fits), pack: id }))),
);

/** Records as several machines may write them: ids differ, places and times may be equal. */
export const records: fc.Arbitrary<readonly ProfileRecord[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    place: fc.integer({ min: 1, max: 5 }),
    at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
    change,
  }),
  { maxLength: 12, selector: ({ id }) => id },
);
