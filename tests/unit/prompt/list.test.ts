import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesWithin } from '../../../src/prompt/list.ts';

const words = { above: (n: number) => `${n} above`, below: (n: number) => `${n} below` };
const five = ['a', 'b', 'c', 'd', 'e'].map((line) => [line]);

test('A list that fits is shown in full.', () => {
  expect(linesWithin(five, 0, 5, words)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  [0, ['a', 'b', '3 below']],
  [2, ['2 above', 'c', 'd', '1 below']],
  [4, ['3 above', 'd', 'e']],
])(
  'If only four lines fit, those around entry %d are shown, and how many more there are.',
  (pointed, lines) => {
    expect(linesWithin(five, pointed, 4, words)).toEqual(lines);
  },
);

test('The entry pointed at is always shown in full, and the list fits its room if the entry does.', () => {
  const entry = fc.array(fc.constant('x'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.integer({ min: 6, max: 30 }),
      (entries, n, room) => {
        const pointed = n % entries.length;
        const marked = entries.map((lines, i) => (i === pointed ? lines.map(() => 'HERE') : lines));
        const shown = linesWithin(marked, pointed, room, words);
        expect(shown.filter((line) => line === 'HERE')).toEqual(marked[pointed]);
        expect(shown.length).toBeLessThanOrEqual(room);
        const hidden = shown.flatMap((line) => /^(\d+) (?:above|below)$/.exec(line)?.[1] ?? []).map(Number);
        const lines = shown.filter((line) => !/above|below/.test(line)).length;
        expect(hidden.reduce((sum, count) => sum + count, 0) === 0).toBe(lines === entries.flat().length);
      },
    ),
  );
});
