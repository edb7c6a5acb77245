import fc from 'fast-check';
import fastStringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import widthOfDrawn from '../../../src/prompt/width.ts';

const PIECES = [
  'a',
  ' ',
  '社',
  '、',
  'ｶ',
  '❯',
  '█',
  '👩‍💻',
  'が',
  '\u001b[1m',
  '\u001b[38;5;12m',
  '\u001b[?25l',
  '\u001b',
  '[1m',
];

test('what is drawn is as wide as inquirer would find it', () => {
  const drawn = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' })))
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(drawn, (text) => {
      expect(widthOfDrawn(text)).toBe(fastStringWidth(text));
    }),
    { numRuns: 5_000 },
  );
});
