import { expect, test } from 'vitest';
import type { CellToWrite } from '../../../src/tables/sheet.ts';
import { rowHeights } from '../../../src/tables/xlsx-height.ts';

const heightsOf = (...rows: readonly (readonly CellToWrite[])[]) =>
  rowHeights({ name: 'a', orientation: 'portrait', widths: [20, 20], rows });
const long = 'あ'.repeat(30);

test('A row is as high as its highest cell; rows of one line have the default height.', () => {
  const wrapped = { value: long, wrap: true };
  expect(heightsOf(['a'], [long], [{ value: long }], [{ value: 'あ', wrap: true }], [null, 5])).toEqual(
    Array.from({ length: 5 }),
  );
  const [one = 0, two = 0, three = 0, spanned = 0] = heightsOf(
    [wrapped],
    [{ value: `${long}\n${long}`, wrap: true }, 'a'],
    ['a', { value: 'a\nb\nc', wrap: true }],
    [{ ...wrapped, span: 2 }, null],
  );
  expect(two).toBeGreaterThan(1.9 * one);
  expect(three).toBeGreaterThan(50);
  expect(spanned).toBeLessThan(one);
  expect(heightsOf([{ value: 'a', size: 22 }])).toEqual([38]);
});

test('No row is higher than Excel allows.', () => {
  expect(heightsOf([{ value: long.repeat(50), wrap: true }])).toEqual([409]);
});
