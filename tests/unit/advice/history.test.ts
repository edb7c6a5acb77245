import { describe, expect, test } from 'vitest';
import { describeHistory } from '../../../src/advice/history.ts';
import type { Change } from '../../../src/profile/record.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const historyOf = (...changes: readonly Change[]) => describeHistory(pack, profileOf(...changes));

describe('the history', () => {
  test('has the roles that are in the pack and in any result, in the pack’s order', () => {
    const { roles } = historyOf(resultOf({ pilot: 50, bosun: 60 }), resultOf({ captain: 40 }));
    expect(roles.map(({ id }) => id)).toEqual(['captain', 'pilot']);
  });

  test('has every result, numbered from the oldest, with how much was answered', () => {
    const outcome = { readiness: 40, outcome: 'flat', top: null, shortlist: [] } as const;
    const view = historyOf(resultOf({ captain: 50 }), resultOf({ captain: 60, pilot: 10 }, outcome));
    expect(view).toMatchObject({ schema: 'career.profile-history/1', lang: 'en' });
    expect(view.results).toEqual([
      {
        ...{ id: expect.any(String), number: 1, at: '2026-03-15T10:00:00.000Z', answered: 2 },
        ...{ fits: { captain: 50 }, outcome: 'clear', top: 'captain', shortlist: ['captain'], readiness: 50 },
      },
      {
        ...{ id: expect.any(String), number: 2, at: '2026-04-15T10:00:00.000Z', answered: 2 },
        ...{ fits: { captain: 60, pilot: 10 }, ...outcome },
      },
    ]);
    expect(view.results[0]?.id).not.toBe(view.results[1]?.id);
  });

  test('has no change before the second result', () => {
    expect(historyOf(resultOf({ captain: 50 }))).not.toHaveProperty('change');
    expect(historyOf()).toMatchObject({ roles: [], results: [] });
  });

  test('changes are those of the last result since the one before it, for the roles that both have', () => {
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
