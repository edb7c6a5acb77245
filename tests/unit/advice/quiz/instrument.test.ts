import { describe, expect, test } from 'vitest';
import { profilesFrom } from '../../../../src/advice/quiz/emphasis.ts';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { builtInFor } from '../../content/built-in.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

describe('Profiles', () => {
  test('are what a role asks more or less than the mean of the executives, scaled to length 1.', () => {
    const { executives, alternatives } = profilesFrom(
      [
        [1, 0.5],
        [0.4, -0.3],
      ],
      [[0.7, 0.1 + 5]],
    );
    expect(executives[0]?.[0]).toBeCloseTo(0.6);
    expect(executives[0]?.[1]).toBeCloseTo(0.8);
    expect(executives[1]?.[0]).toBeCloseTo(-0.6);
    // The alternative differs from the executives' mean (0.7, 0.1) in the second trait alone.
    expect(alternatives[0]?.[0]).toBeCloseTo(0);
    expect(alternatives[0]?.[1]).toBeCloseTo(1);
  });

  test('of one executive role alone are its emphasis itself.', () => {
    expect([...(profilesFrom([[0.3, 0.4]], []).executives[0] ?? [])]).toEqual([0.6, 0.8]);
  });

  test('of roles that ask for the same are zero, and never NaN.', () => {
    expect([...(profilesFrom([[0.3], [0.3]], []).executives[0] ?? [])]).toEqual([0]);
  });
});

describe('The instrument', () => {
  test('ranks executives, keeps alternatives apart, and knows the pair.', async () => {
    const { roles, alternatives, pair } = instrumentOf(await tinyPack(), tinyQuiz);
    expect({ roles, alternatives, pair }).toEqual({
      roles: ['cio', 'cto'],
      alternatives: ['specialist'],
      pair: [0, 1],
    });
  });

  test('leaves out an alternative without an emphasis.', async () => {
    const { specialist: _, ...emphasis } = tinyQuiz.emphasis;
    expect(instrumentOf(await tinyPack(), { ...tinyQuiz, emphasis }).alternatives).toEqual([]);
  });

  test('asks in the quick quiz the first item of each key of a trait, and four of the seat.', async () => {
    const pack = await builtInFor('en');
    if (!pack.quiz) throw new Error('the built-in pack has a quiz');
    const { items, traits } = instrumentOf(pack, pack.quiz);
    const quick = items.filter((item) => item.quick);
    expect(quick).toHaveLength(18);
    traits.forEach((_, k) => {
      const keys = quick
        .filter(({ section, scale }) => section === 'fit' && scale === k)
        .map(({ key }) => key);
      expect(keys.toSorted()).toEqual([-1, 1]);
    });
    const seat = quick.filter(({ section }) => section === 'seat').map(({ key }) => key);
    expect(seat.toSorted()).toEqual([-1, -1, 1, 1]);
  });
});
