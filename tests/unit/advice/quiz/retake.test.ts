import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../../../src/advice/quiz/assess.ts';
import type { LocalPack } from '../../../../src/content/localise.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

let pack: LocalPack;
beforeAll(async () => {
  pack = await tinyPack();
});

const FIT = ['technology-1', 'technology-2', 'technology-3', 'people-1', 'people-2'] as const;
const answers = (...given: readonly number[]): ReadonlyMap<string, number> =>
  new Map(given.map((answer, i) => [FIT[i] ?? '', answer]));
const retake = (now: ReadonlyMap<string, number>, ...earlier: readonly ReadonlyMap<string, number>[]) =>
  assess(pack, tinyQuiz, {
    answers: now,
    earlier: earlier.map((each, i) => ({ at: `2026-0${i + 1}-01T00:00:00.000Z`, answers: each })),
  }).retake;

describe('A retake', () => {
  test('names the traits that moved by more than the wobble.', () => {
    // Without any wobble of its own, σ² is 2.5/13. Technology, of three items, moves by 2: 2/√(2σ²/3) is 5.6.
    // People, of two, moves by 0.5: 0.5/√σ² is 1.1, and the limit Φ⁻¹(1 − 0.05/4) is 2.24.
    expect(retake(answers(1, 5, 1, 4, 3), answers(5, 1, 5, 3, 3))).toEqual({
      since: '2026-01-01T00:00:00.000Z',
      top: 'cio',
      moved: [{ id: 'technology', label: 'Technology', before: 1, after: -1 }],
    });
  });

  test('is compared with the last quiz with different answers.', () => {
    const now = answers(1, 5, 1, 4, 3);
    expect(retake(now, answers(5, 1, 5, 3, 3), answers(1, 5))?.since).toBe('2026-01-01T00:00:00.000Z');
    expect(retake(now, answers(1, 5))).toBeUndefined();
    expect(retake(now)).toBeUndefined();
  });

  test('asks for more the more traits are compared.', () => {
    // Technology moves by 0.83. σ² is 2.5/12, and 2.67/12 after it, so that √(σ²/3 + σ²/3) is 0.379:
    // 0.83 is 2.2 of it, above Φ⁻¹(1 − 0.05/2) of one trait, below Φ⁻¹(1 − 0.05/4) of two.
    const before = answers(3, 3, 3, 4);
    expect(retake(answers(5, 1, 4), before)?.moved.map(({ id }) => id)).toEqual(['technology']);
    expect(retake(answers(5, 1, 4, 4), before)?.moved).toEqual([]);
  });

  test('leaves out traits that either quiz has no answer to.', () => {
    const { moved } = retake(answers(1, 5, 1), answers(5, 1, 5, 1, 5)) ?? {};
    expect(moved?.map(({ id }) => id)).toEqual(['technology']);
  });
});
