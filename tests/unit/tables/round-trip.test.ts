import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, csvRow } from '../../../src/tables/csv-write.ts';
import { writeWorkbook } from '../../../src/tables/xlsx-write.ts';
import { times } from '../../times.ts';
import { cellsIn, textsIn } from './read.ts';

const BYTES = new TextEncoder();

/** Any text, more often what spreadsheets take for formulas, delimiters or escapes. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', '')),
  fc.string({ unit: fc.constantFrom('=', '-', "'", '＝', ',', ';', '\t', '"', '\r', '\n', ' ', '0', '社') }),
  fc.constantFrom('0012', '=1+1', "'=1", '_x0041_', '1.0', '@x', '髙橋 ①'),
);
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

test('What is written as CSV reads back the same, in pieces of any size.', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), async (table, size) => {
      fc.pre(table.flat().some((each) => each.trim() !== ''));
      const [heads = [], ...others] = table;
      const csv = BYTES.encode(csvHead(heads) + others.map(csvRow).join(''));
      expect(await textsIn(csv, size)).toEqual(table);
    }),
  );
});

test('No cell of CSV begins like a formula.', () => {
  fc.assert(
    fc.property(text, (any) => {
      const written = csvRow([any]).replace(/^"/, '');
      expect(written).not.toMatch(/^(?:[=+\-@\t＝＋－＠]|\r(?!\n$)|\n)/);
    }),
  );
});

const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc
    .date({
      min: new Date('1900-03-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => new Date(date.toISOString().slice(0, 10))),
);

test('What is written as a workbook reads back the same, and as what it was.', async () => {
  const expected = (cell: string | number | boolean | Date) => {
    if (typeof cell === 'string') return { text: cell, kind: 'text' };
    if (typeof cell === 'number') return { text: String(cell), kind: 'number' };
    if (typeof cell === 'boolean') return { text: String(cell).toUpperCase(), kind: 'boolean' };
    return { text: cell.toISOString().slice(0, 10), kind: 'date' };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }), async (table) => {
      const bytes = await writeWorkbook([{ name: 'a', widths: [], rows: table, orientation: 'portrait' }]);
      const [read = []] = await cellsIn(bytes);
      const whole = (cells: readonly unknown[] = []) => [
        ...cells,
        ...Array(5 - cells.length).fill({ text: '', kind: 'text' }),
      ];
      expect(table.map((_, i) => whole(read[i]))).toEqual(table.map((cells) => whole(cells.map(expected))));
    }),
    { numRuns: times(60, 20) },
  );
});
