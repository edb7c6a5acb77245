import { describe, expect, test } from 'vitest';
import { describeHistory } from '../../../src/advice/history.ts';
import type { Change } from '../../../src/profile/record.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const historyOf = (...changes: readonly Change[]) => describeHistory(pack, profileOf(...changes));

describe('the history', () => {
  test('has the roles that any result knows and the pack too, in the pack’s order', () => {
    const { roles } = historyOf(resultOf({ pilot: 50, bosun: 60 }), resultOf({ captain: 40 }));
    expect(roles.map(({ id }) => id)).toEqual(['captain', 'pilot']);
  });

  test('changes are those of the last result since the one before it, for the roles that both know', () => {
    const { change } = historyOf(
      resultOf({ captain: 10, pilot: 10 }),
      resultOf({ captain: 50, cook: 20 }, { readiness: 40, outcome: 'flat' }),
      resultOf({ captain: 61.5, pilot: 30 }, { readiness: 35, outcome: 'leaning' }),
    );
    expect(change).toEqual({
      since: '2026-04-15T10:00:00.000Z',
      fits: { captain: 11.5 },
      readiness: -5,
      outcome: { before: 'flat', after: 'leaning' },
    });
  });

  test('omits readiness that was not measured twice, and an unchanged outcome', () => {
    const unmeasured = resultOf({ captain: 50 }, { readiness: null });
    const measured = resultOf({ captain: 50 });
    for (const change of [
      historyOf(unmeasured, measured).change,
      historyOf(measured, unmeasured).change,
      historyOf(unmeasured, unmeasured).change,
    ]) {
      expect(change).toEqual({ since: '2026-03-15T10:00:00.000Z', fits: { captain: 0 } });
    }
  });
});
