import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTables } from '../../../src/tables/open.ts';
import { rawWorkbook } from '../../workbook.ts';
import { cellsIn, inPieces, textsIn } from './read.ts';

const sheetOf = (rows: string) =>
  rawWorkbook([{ name: 'a', rows: [] }], {
    'xl/worksheets/sheet0.xml': `<x:worksheet xmlns:x="main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
  });

test.each([
  ['a number with its digits', '', '<v>1.0</v>', { text: '1.0', kind: 'number' }],
  ['text with leading zeros', 't="inlineStr"', '<is><t>0012</t></is>', { text: '0012', kind: 'text' }],
  [
    'text in runs, without its reading',
    't="inlineStr"',
    '<is><r><t>社</t></r><r><t>員</t></r><rPh><t>しゃ</t></rPh></is>',
    { text: '社員', kind: 'text' },
  ],
  ["a formula's result", '', '<f>1+2</f><v>3</v>', { text: '3', kind: 'number' }],
  ["a formula's text", 't="str"', '<f>A1</f><v>a&amp;b</v>', { text: 'a&b', kind: 'text' }],
  ['a formula without its result', '', '<f>1+2</f>', { text: '', kind: 'uncalculated' }],
  ['a formula whose result was never written', '', '<f>1+2</f><v/>', { text: '', kind: 'uncalculated' }],
  ['a number shown with leading zeros', 's="3"', '<v>42</v>', { text: '00042', kind: 'number' }],
  ['a fraction in the same format', 's="3"', '<v>4.2</v>', { text: '4.2', kind: 'number' }],
  ['an error', 't="e"', '<f>1/0</f><v>#DIV/0!</v>', { text: '#DIV/0!', kind: 'error' }],
  ['true', 't="b"', '<v>1</v>', { text: 'TRUE', kind: 'boolean' }],
  ['a date', 's="1"', '<v>46113</v>', { text: '2026-04-01', kind: 'date' }],
  ['a date with a time', 's="1"', '<v>46113.75</v>', { text: '2026-04-01T18:00:00', kind: 'date' }],
  ['a time', 's="1"', '<v>0.5</v>', { text: '12:00:00', kind: 'date' }],
  ['a number whose format only quotes a day', 's="2"', '<v>5</v>', { text: '5', kind: 'number' }],
  ['nothing', '', '', { text: '', kind: 'text' }],
])('A cell has %s.', async (_, attributes, content, cell) => {
  const [rows = []] = await cellsIn(rawWorkbook([{ name: 'a', rows: [[{ attributes, content }, 'end']] }]));
  expect(rows[0]?.[0]).toEqual(cell);
});

test('Rows and cells that are left out are empty, and keep their numbers.', async () => {
  const bytes = sheetOf(
    '<x:row r="2"><x:c r="C2"><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row>',
  );
  expect(await textsIn(bytes)).toEqual([[], ['', '', '1'], ['2']]);
});

test('Sheets come in order, and say whether they are hidden.', async () => {
  const bytes = rawWorkbook([
    { name: '表紙', rows: [] },
    { name: 'b', state: 'hidden', rows: [] },
    { name: 'c', state: 'veryHidden', rows: [] },
  ]);
  const file = await openTables(inPieces(bytes));
  if (file.kind !== 'xlsx') throw new Error(file.kind);
  expect(file.tables.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['表紙', false],
    ['b', true],
    ['c', true],
  ]);
});

test('Parts may be named from the top, or with dots.', async () => {
  for (const target of [
    '/xl/worksheets/sheet0.xml',
    './worksheets/sheet0.xml',
    '../xl/worksheets/sheet0.xml',
  ]) {
    const relation = `<Relationship Id="r0" Type="x/worksheet" Target="${target}"/>`;
    const bytes = rawWorkbook([{ name: 'a', rows: [['found']] }], {
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>`,
    });
    expect(await textsIn(bytes)).toEqual([['found']]);
  }
});

const compound = (rest: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(rest, 'utf16le')]);
const broken = Buffer.from(rawWorkbook([{ name: 'a', rows: [['x'.repeat(500)]] }]));

test.each([
  ['a workbook of Excel 97', compound('Workbook'), { kind: 'old-workbook' }],
  ['one with a password', compound('EncryptedPackage'), { kind: 'password' }],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), { kind: 'other-archive' }],
  ['an archive that is cut off', broken.subarray(0, -100), { kind: 'damaged' }],
  ['a sheet that is no XML', sheetOf('<x:row r="1"'), { kind: 'damaged' }],
  ['a row that no spreadsheet has', sheetOf('<x:row r="900000000"/>'), { kind: 'damaged' }],
  ['rows that go back', sheetOf('<x:row r="2"/><x:row r="1"/>'), { kind: 'damaged' }],
  ['a tag without an end', sheetOf(`<x:row a="${'x'.repeat(3 * 2 ** 20)}`), { kind: 'damaged' }],
  [
    'more cells than are read',
    sheetOf('<x:row><x:c r="XFD1"><x:v>1</x:v></x:c></x:row>'.repeat(2_000)),
    { kind: 'too-large', most: '20M cells' },
  ],
])('%s is refused.', async (_, bytes, fault) => {
  await expect(cellsIn(bytes, 64 * 1024)).rejects.toMatchObject({ fault });
});
