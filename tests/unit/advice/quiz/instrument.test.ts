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

  test('has no pair if the pack compares a single role, or one that is not an executive.', async () => {
    const pack = await tinyPack();
    const pairOf = (...compare: readonly string[]) => {
      const defaults = { ...pack.pack.defaults, compare };
      return instrumentOf({ ...pack, pack: { ...pack.pack, defaults } }, tinyQuiz);
    };
    expect(pairOf('cto', 'cio').pair).toEqual([1, 0]);
    for (const compare of [['cio'], ['cio', 'specialist'], ['specialist', 'cio'], []])
      expect(pairOf(...compare)).not.toHaveProperty('pair');
  });

  test('has each section’s items with their positions and scales; roles ask 0 of what they do not name.', async () => {
    const { sections, items } = instrumentOf(await tinyPack(), { ...tinyQuiz, emphasis: {} });
    expect(sections.fit.map(({ position, scale }) => [position, scale])).toEqual([
      ...[
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 1],
        [4, 1],
      ],
    ]);
    expect(sections.seat).toEqual([
      { position: 5, scale: 0, key: 1 },
      { position: 6, scale: 0, key: -1 },
    ]);
    expect(sections.readiness.map(({ position, scale }) => [position, scale])).toEqual([
      [7, 0],
      [8, 0],
      [9, 1],
    ]);
    expect(items[1]).toEqual({ id: 'technology-2', section: 'fit', scale: 0, key: -1, quick: true });
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
