import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_PLACE } from '../../../src/profile/limits.ts';
import { inOrder, placedAfter } from '../../../src/profile/record.ts';
import { records } from './changes.ts';
import { EVERYTHING, recordsOf } from './records.ts';

const [stored, far] = [
  EVERYTHING.slice(0, 3),
  recordsOf({ kind: 'untick', milestone: 'a' }, { kind: 'untick', milestone: 'b' }).map((record, i) => ({
    ...record,
    id: `10000000-0000-4000-8000-00000000000${i}`,
    place: LAST_PLACE,
    at: '9999-12-31T00:00:00.000Z',
  })),
];

describe('records from elsewhere', () => {
  test('keep their places if none is missing', () => {
    expect(placedAfter([], EVERYTHING)).toEqual(EVERYTHING);
    expect(placedAfter(EVERYTHING.slice(0, 2), EVERYTHING.slice(2))).toEqual(EVERYTHING.slice(2));
  });

  test('with the last place of all come right after the others, so that later changes still count', () => {
    expect(placedAfter(stored, far).map(({ place }) => place)).toEqual([4, 4]);
    expect(placedAfter([], far).map(({ place }) => place)).toEqual([1, 1]);
  });

  test('stay in their order, each far one in the next place', () => {
    fc.assert(
      fc.property(records, records, (here, given) => {
        const ids = new Set(here.map(({ id }) => id));
        const added = given.filter(({ id }) => !ids.has(id));
        const placed = placedAfter(here, added);
        const order = (all: typeof here) => inOrder(all).map(({ id }) => id);
        expect(placed).toEqual(inOrder(added));
        const away = added.map((record) => ({ ...record, place: record.place * 1e9 }));
        const nearer = placedAfter(here, away);
        expect(order(nearer)).toEqual(order(away));
        const last = Math.max(0, ...here.map(({ place }) => place));
        for (const { place } of nearer) expect(place).toBeLessThanOrEqual(last + added.length);
      }),
    );
  });
});
