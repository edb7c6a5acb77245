import { expect, test } from 'vitest';
import { widthOf } from '../../../src/output/terminal/width.ts';
import { keyLines, nameOf } from '../../../src/prompt/keys.ts';

test('The description of a key that fits a line is not broken.', () => {
  expect(keyLines('1–5 答える · s 飛ばす · Ctrl-C やめる', 24, widthOf)).toEqual([
    '1–5 答える · s 飛ばす',
    'Ctrl-C やめる',
  ]);
  expect(keyLines('Space tick or untick', 10, widthOf)).toEqual(['Space tick', 'or untick']);
});

test.each([
  [{ name: 'b', ctrl: false }, 'b'],
  [{ sequence: '３', ctrl: false }, '3'],
  [{ sequence: 'Ｒ', ctrl: false }, 'r'],
  [{ sequence: '　', ctrl: false }, 'space'],
  [{ name: 's', ctrl: true }, ''],
])('%j is the key %j', (key, name) => {
  expect(nameOf(key)).toBe(name);
});
