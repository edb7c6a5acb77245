import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { builtInFor } from '../../content/built-in.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

describe('a quiz made ready for scoring', () => {
  test('It has the pack’s roles, traits and shifts in the pack’s order.', async () => {
    const { roles, traits, shifts } = instrumentOf(await tinyPack(), tinyQuiz);
    expect(roles).toEqual(['cio', 'cto']);
    expect(traits).toEqual(['technology', 'people']);
    expect(shifts).toEqual(['whole', 'decide']);
  });

  test('Fit items come before readiness items, each with the place of what it measures.', async () => {
    const { items } = instrumentOf(await tinyPack(), tinyQuiz);
    expect(items).toEqual([
      { id: 'technology-1', section: 'fit', scale: 0, key: 1 },
      { id: 'technology-2', section: 'fit', scale: 0, key: -1 },
      { id: 'people-1', section: 'fit', scale: 1, key: 1 },
      { id: 'people-2', section: 'fit', scale: 1, key: -1 },
      { id: 'whole-1', section: 'readiness', scale: 0, key: 1 },
      { id: 'whole-2', section: 'readiness', scale: 0, key: -1 },
      { id: 'decide-1', section: 'readiness', scale: 1, key: 1 },
    ]);
  });

  test('Profiles are scaled to length 1.', async () => {
    const [cio = [], cto = []] = instrumentOf(await tinyPack(), tinyQuiz).profiles.map((each) => [...each]);
    expect(cio[0]).toBeCloseTo(0.6, 15);
    expect(cio[1]).toBeCloseTo(0.8, 15);
    expect(cto[0]).toBeCloseTo(0.8, 15);
    expect(cto[1]).toBeCloseTo(-0.6, 15);
  });

  test('A role that has no weights keeps none.', async () => {
    const { profiles } = instrumentOf(await tinyPack(), { ...tinyQuiz, profiles: {} });
    expect(profiles.map((profile) => [...profile])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('Every role of the built-in quiz has a profile of length 1.', async () => {
    const pack = await builtInFor('ja');
    const { profiles } = instrumentOf(pack, pack.quiz ?? tinyQuiz);
    expect(profiles).toHaveLength(6);
    for (const profile of profiles) expect(Math.hypot(...profile)).toBeCloseTo(1, 12);
  });
});
