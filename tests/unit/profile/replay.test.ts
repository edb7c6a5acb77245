import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, NO_PROFILE } from '../../../src/advice/profile.ts';
import { inOrder } from '../../../src/profile/record.ts';
import { profileFrom as profileIn } from '../../../src/profile/replay.ts';
import { records } from './changes.ts';
import { BUILT_IN, EVERYTHING, recordsOf, resultOf } from './records.ts';

const profileFrom = (all: Parameters<typeof profileIn>[0]) => profileIn(all, BUILT_IN);

describe('the profile that records give', () => {
  test('an empty profile without records', () => {
    expect(profileFrom([])).toEqual(NO_PROFILE);
    expect(isEmpty(profileFrom([]))).toBe(true);
  });

  test('one of each kind', () => {
    const profile = profileFrom(EVERYTHING);
    expect(profile).toMatchObject({ name: '佐藤', company: 'manufacturing', grade: 'cio-2', target: 'cio' });
    expect(profile.results.map(({ at, outcome }) => [at.slice(0, 10), outcome.top])).toEqual([
      ['2026-04-15', null],
      ['2026-07-15', 'cio'],
    ]);
    expect([...profile.ticks]).toEqual([
      [
        'cio-1-ringi',
        { at: '2026-05-15T10:00:00.000Z', level: 'cio-1', evidence: '在庫システム更改の稟議書' },
      ],
      ['cio-2-delegation', { at: '2026-06-15T10:00:00.000Z', level: 'cio-2', evidence: '' }],
    ]);
    expect([...profile.plans]).toEqual([
      ['cio', { from: 'cio-2', by: '2036-04', fixed: { 'cio-2-large-project': '2028-03' } }],
    ]);
  });

  test('the last that was set of each field; null takes it away', () => {
    const profile = profileFrom(
      recordsOf(
        { kind: 'set', name: 'Aya', grade: '1' },
        { kind: 'set', grade: '2', target: 'cto' },
        { kind: 'set', name: null },
      ),
    );
    expect(profile).toEqual({ ...NO_PROFILE, grade: '2', target: 'cto' });
    expect(profile).not.toHaveProperty('name');
  });

  test('the latest quiz’s context counts unless a field is set, and again once it is removed', () => {
    const quiz = { ...resultOf({ cio: 60 }), context: { grade: '1', company: 'saas' } };
    const set = { kind: 'set', grade: '3' } as const;
    const taken = { kind: 'set', grade: null } as const;
    expect(profileFrom(recordsOf(quiz))).toMatchObject({ grade: '1', company: 'saas' });
    expect(profileFrom(recordsOf(set, quiz))).toMatchObject({ grade: '3', company: 'saas' });
    expect(profileFrom(recordsOf(set, quiz, taken))).toMatchObject({ grade: '1' });
  });

  test('ticking and unticking a milestone leaves nothing', () => {
    const tick = { kind: 'tick', milestone: 'a', evidence: 'x' } as const;
    const undo = { kind: 'untick', milestone: 'a' } as const;
    expect(profileFrom(recordsOf(tick, undo))).toEqual(NO_PROFILE);
    expect(isEmpty(profileFrom(recordsOf(tick, undo)))).toBe(true);
    expect([...profileFrom(recordsOf(tick, undo, tick)).ticks.keys()]).toEqual(['a']);
    expect(profileFrom(recordsOf(undo))).toEqual(NO_PROFILE);
  });

  test('of what is stored with another pack, only the name counts for this one', () => {
    const profile = profileFrom(
      recordsOf(
        { kind: 'set', pack: 'ship', name: 'Aya', grade: 'captain-1', target: 'captain', company: 'ferry' },
        { kind: 'tick', pack: 'ship', milestone: 'captain-1-knots', evidence: 'x' },
        { ...resultOf({ captain: 60 }), pack: 'ship' },
        { kind: 'plan', pack: 'ship', role: 'captain', from: 'captain-1', by: '2030-01', fixed: {} },
        { kind: 'untick', pack: 'reliability', milestone: 'captain-1-knots' },
        { kind: 'set', pack: 'reliability', name: 'Aya Sato' },
      ),
    );
    expect(profile).toEqual({
      ...NO_PROFILE,
      name: 'Aya Sato',
      others: new Map([
        ['ship', 4],
        ['reliability', 1],
      ]),
    });
  });

  test('a milestone of the same id in two packs is ticked in one', () => {
    const tick = { kind: 'tick', milestone: 'a', evidence: '' } as const;
    const all = recordsOf(tick, { ...tick, pack: 'ship' }, { kind: 'untick', milestone: 'a' });
    expect([...profileIn(all, BUILT_IN).ticks.keys()]).toEqual([]);
    expect([...profileIn(all, 'ship').ticks.keys()]).toEqual(['a']);
  });
});

describe('for any records', () => {
  test('the order in which their files are read makes no difference', () => {
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(inOrder(all));
          const [one, other] = [profileFrom(inOrder(all)), profileFrom(inOrder(shuffled))];
          expect(other).toEqual(one);
          expect([...other.ticks]).toEqual([...one.ticks]);
        },
      ),
    );
  });

  test('unticking every milestone leaves none ticked and changes nothing else', () => {
    fc.assert(
      fc.property(records, (all) => {
        const before = profileFrom(inOrder(all));
        const undone = [...before.ticks.keys()].map((milestone, i) => ({
          id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
          place: 6 + i,
          at: '2026-01-03T00:00:00.000Z',
          change: { kind: 'untick', pack: BUILT_IN, milestone } as const,
        }));
        expect(profileFrom(inOrder([...undone, ...all]))).toEqual({ ...before, ticks: new Map() });
      }),
    );
  });
});
