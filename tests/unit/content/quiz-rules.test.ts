import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/content/outline.ts';
import { checkQuiz } from '../../../src/content/quiz-rules.ts';
import type { PackValues } from '../../../src/content/schema.ts';

/** What is wrong with a quiz, one fault a line. */
function found(files: PackValues): readonly string[] {
  return checkQuiz(outlineOf(files)).map(({ file, path, reason: { kind, ...about } }) =>
    [[file, ...path].join('.'), kind, ...Object.values(about)].join(' '),
  );
}

const items = (trait: string, ...keys: readonly number[]) => keys.map((key) => ({ trait, key }));

describe('a trait', () => {
  const traits = [null, {}, { id: 'daring' }];

  test.each([
    ['three items, one reversed', items('daring', 1, 1, -1), []],
    ['two items, one reversed', items('daring', 1, -1), ['quiz.traits.2 few-items daring 2']],
    ['three items, none reversed', items('daring', 1, 1, 1), ['quiz.traits.2 none-reversed daring']],
    [
      'items of another trait only',
      [null, ...items('care', -1, -1, -1)],
      ['quiz.traits.2 few-items daring 0'],
    ],
    [
      'one item',
      items('daring', 1),
      ['quiz.traits.2 few-items daring 1', 'quiz.traits.2 none-reversed daring'],
    ],
  ])('with %s', (_, items, faults) => {
    expect(found({ quiz: { traits, items } })).toEqual(faults);
  });
});

describe('a shift', () => {
  const mindset = [null, {}, { id: 'near-to-far' }];

  test('has two items', () => {
    const item = { shift: 'near-to-far' };
    expect(found({ mindset, quiz: { items: [item, item] } })).toEqual([]);
    expect(found({ mindset, quiz: { items: [null, item, { shift: 'up' }] } })).toEqual([
      'quiz.items few-readiness near-to-far 1',
    ]);
  });
});

test('Items that cannot be read are not reported as missing.', () => {
  const mindset = [{ id: 'near-to-far' }];
  expect(found({ mindset, quiz: { traits: [{ id: 'daring' }] } })).toEqual([]);
  expect(found({ mindset })).toEqual([]);
  expect(found({ quiz: { items: [] } })).toEqual([]);
});
