import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earlierResponses,
  isEmpty,
  latestResult,
  NO_PROFILE,
  ownFit,
  type Profile,
} from '../../../src/advice/profile.ts';
import { assess } from '../../../src/advice/quiz/assess.ts';
import { outcomeOf } from '../../../src/advice/stored-outcome.ts';
import { builtInFor } from '../content/built-in.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const withFits = (...all: readonly Readonly<Record<string, number>>[]): Profile =>
  profileOf(...all.map((fits) => resultOf(fits)));

describe('the own fit', () => {
  test('is that of the latest quiz, with its rank among that quiz’s roles and its date', () => {
    const profile = withFits({ cio: 10, cto: 90 }, { cio: 60, cto: 40, cpo: 50 });
    expect(ownFit(profile, 'cpo')).toEqual({ fit: 50, rank: 2, of: 3, at: '2026-04-15T10:00:00.000Z' });
  });

  test('roles with the same fit have the same rank, and the next comes after all of them', () => {
    const profile = withFits({ a: 50, b: 70, c: 50, d: 20 });
    expect(['a', 'b', 'c', 'd'].map((role) => ownFit(profile, role)?.rank)).toEqual([2, 1, 2, 4]);
  });

  test('is undefined without a quiz, and for a role that the latest quiz lacks', () => {
    expect(ownFit(NO_PROFILE, 'cio')).toBeUndefined();
    expect(ownFit(withFits({ cio: 60 }, { cto: 60 }), 'cio')).toBeUndefined();
    expect(ownFit(withFits({ cio: 60 }), 'constructor')).toBeUndefined();
  });

  test('for any fits, some role is first, and a better fit is a better rank', () => {
    const fits = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.double({ min: 0, max: 100, noNaN: true }),
      {
        minKeys: 1,
      },
    );
    fc.assert(
      fc.property(fits, (given) => {
        const profile = withFits(given);
        const own = Object.keys(given).flatMap((role) => ownFit(profile, role) ?? []);
        expect(own).toHaveLength(Object.keys(given).length);
        expect(Math.min(...own.map(({ rank }) => rank))).toBe(1);
        for (const one of own) {
          expect(one.of).toBe(own.length);
          for (const other of own) expect(one.rank < other.rank).toBe(one.fit > other.fit);
        }
      }),
    );
  });
});

test('a result that names no role gives no fit', () => {
  const flat = profileOf(resultOf({ cio: 60 }, { outcome: 'flat', top: null, shortlist: [] }));
  expect(ownFit(flat, 'cio')).toBeUndefined();
});

test('earlier answers are kept with their dates, oldest first', () => {
  const { results } = withFits({ cio: 10 }, { cio: 20 });
  const answers = new Map([
    ['technology-1', 4],
    ['evidence-2', 2],
  ]);
  expect(earlierResponses(results)).toEqual([
    { at: '2026-03-15T10:00:00.000Z', answers },
    { at: '2026-04-15T10:00:00.000Z', answers },
  ]);
});

describe('a profile', () => {
  test.each<[string, Partial<Profile>, boolean]>([
    ['without anything', {}, true],
    ['with a name', { name: 'Aya' }, false],
    ['with a grade', { grade: 'captain-1' }, false],
    [
      'with a tick',
      { ticks: new Map([['a', { at: '2026-01-01T00:00:00Z', level: 'b', evidence: '' }]]) },
      false,
    ],
    ['with a plan', { plans: new Map([['cio', { from: 'cio-1', by: '2036-04', fixed: {} }]]) }, false],
    ['with a result', { results: withFits({ cio: 50 }).results }, false],
  ])('%s: empty is %3$s', (_, differing, empty) => {
    expect(isEmpty({ ...NO_PROFILE, ...differing })).toBe(empty);
  });

  test('with equal numbers of two kinds is not empty', () => {
    const ticks = new Map([['a', { at: '2026-01-01T00:00:00Z', level: 'b', evidence: '' }]]);
    const plans = new Map([['cio', { from: 'cio-1', by: '2036-04', fixed: {} }]]);
    expect(isEmpty({ ...NO_PROFILE, ticks, plans })).toBe(false);
    expect(isEmpty({ ...withFits({ cio: 50 }), ticks })).toBe(false);
  });

  test('has the latest result last', () => {
    expect(latestResult(NO_PROFILE)).toBeUndefined();
    expect(latestResult(withFits({ a: 1 }, { a: 2 }))?.outcome.fits).toEqual({ a: 2 });
  });
});

test('the stored outcome refers to the pack by id', async () => {
  const pack = await builtInFor('ja');
  const { quiz } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const answers = new Map(quiz.items.map(({ id, key }) => [id, 3 + key]));
  const result = assess(pack, quiz, { answers });
  const outcome = outcomeOf(result);
  expect(outcome).toMatchObject({
    outcome: result.outcome,
    top: result.top,
    shortlist: result.shortlist,
    seat: result.seat.verdict,
    readiness: result.readiness.score,
    shares: Object.fromEntries(result.roles.map(({ id, share }) => [id, share])),
    pair: { a: 'cio', b: 'cto', probability: result.pair?.probability, verdict: result.pair?.verdict },
  });
  expect(outcomeOf({ ...result, pair: null }).pair).toBeNull();
  expect(outcome.pair).not.toHaveProperty('flip');
  expect(Object.keys(outcome.fits).sort()).toEqual(result.roles.map(({ id }) => id).sort());
  expect(Object.keys(outcome.shifts).sort()).toEqual(pack.mindset.map(({ id }) => id).sort());
  expect(JSON.stringify(outcome)).toMatch(/^[ -~]*$/);
});
