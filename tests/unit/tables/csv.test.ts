import { expect, test } from 'vitest';
import { openTables } from '../../../src/tables/open.ts';
import { cellName } from '../../../src/tables/table.ts';
import { inPieces, textsIn } from './read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TABLE = [
  ['社員番号', '部署'],
  ['0012', '①髙橋'],
];
/** 社員番号,部署 / 0012,①髙橋 in CP932. */
const CP932 = Buffer.from('8ed088f594d48d862c9594 8f900a303031322c874 0fbfc8bb4'.replaceAll(' ', ''), 'hex');

test.each([
  ['UTF-8', utf8('社員番号,部署\n0012,①髙橋')],
  ['UTF-8 with its mark', utf8('\ufeff社員番号,部署\n0012,①髙橋')],
  ['UTF-16LE', Buffer.from('\ufeff社員番号,部署\n0012,①髙橋', 'utf16le')],
  ['UTF-16BE', Buffer.from('\ufeff社員番号,部署\n0012,①髙橋', 'utf16le').swap16()],
  ['CP932', CP932],
])('%s is recognised, in pieces of any size.', async (name, bytes) => {
  for (const size of [1, 2, 3, 7, 1000]) expect(await textsIn(bytes, size)).toEqual(TABLE);
  const file = await openTables(inPieces(bytes));
  if (file.kind !== 'csv') throw new Error(file.kind);
  for await (const _ of file.table.rows());
  expect(name.startsWith(file.encoding())).toBe(true);
});

test('UTF-16 without a byte-order mark is recognised if the text begins in ASCII.', async () => {
  const bytes = Buffer.from('id,部署\n12,①髙橋', 'utf16le');
  for (const each of [bytes, Buffer.from(bytes).swap16()]) {
    expect(await textsIn(each, 7)).toEqual([
      ['id', '部署'],
      ['12', '①髙橋'],
    ]);
  }
});

test('CP932 is recognised if the text begins in ASCII.', async () => {
  const bytes = Buffer.concat([utf8('id,name\n'.repeat(3)), CP932.subarray(0, 8)]);
  expect((await textsIn(bytes, 10)).at(-1)).toEqual(['社員番号']);
});

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['Answers\n\na;b\n1;2', [['Answers'], [''], ['a', 'b'], ['1', '2']]],
  [
    '="0042",b\n="7",2',
    [
      ['0042', 'b'],
      ['7', '2'],
    ],
  ],
  [
    'a\tb, c\n1\t2',
    [
      ['a', 'b, c'],
      ['1', '2'],
    ],
  ],
  [
    'a;b, c;d\n1;2;3',
    [
      ['a', 'b, c', 'd'],
      ['1', '2', '3'],
    ],
  ],
  [
    '"a;b;c",d\n1,2',
    [
      ['a;b;c', 'd'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\n3,4\r5,6',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ],
  ],
  ['a,b\n\n1\n1,2,3', [['a', 'b'], [''], ['1'], ['1', '2', '3']]],
  [
    'a,b\n5" disk,"say ""yes"""',
    [
      ['a', 'b'],
      ['5" disk', 'say "yes"'],
    ],
  ],
  ['only', [['only']]],
])('%j is read as %j.', async (text, rows) => {
  expect(await textsIn(utf8(text))).toEqual(rows);
});

test.each([
  ['', { kind: 'empty' }],
  [' \r\n\n', { kind: 'empty' }],
  ['a,b\n1,\0', { kind: 'binary', row: 2 }],
  ['a,b\n"1,2\n3,4\n', { kind: 'open-quote', row: 2 }],
  [`a\n"${'x'.repeat(2 ** 21)}`, { kind: 'long-row', row: 2, most: '1 MiB' }],
])('%.40j is refused, with its place.', async (text, fault) => {
  await expect(textsIn(utf8(text), 64 * 1024)).rejects.toMatchObject({ fault });
});

test('Bytes that are in no encoding are refused with their row.', async () => {
  const bytes = Buffer.concat([utf8('あ,b\n'.repeat(300)), utf8('good, '), Buffer.from([0xff]), utf8('\n')]);
  for (const size of [64, 1000, 10_000]) {
    await expect(textsIn(bytes, size)).rejects.toMatchObject({ fault: { kind: 'encoding', row: 301 } });
  }
});

test.each([
  [1, 1, 'A1'],
  [4, 6, 'F4'],
  [10, 26, 'Z10'],
  [2, 27, 'AA2'],
  [1_048_576, 16_384, 'XFD1048576'],
])('Row %i, column %i is %s.', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});
