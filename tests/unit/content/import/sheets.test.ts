import { describe, expect, test } from 'vitest';
import { ImportError, type Remarks } from '../../../../src/content/import/remark.ts';
import { nameOf, type ReadOptions, readSource, type Source } from '../../../../src/content/import/tables.ts';
import { faultIn, readIn } from './read-in.ts';
import { PLAIN, sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

/** What is read from the sheets of a workbook. */
function readBook(
  sheets: readonly (readonly [name: string | undefined, rows: Rows])[],
  options: Partial<ReadOptions> = {},
  language?: Source['language'],
) {
  const remarks: Remarks = { unplaced: [], notes: [] };
  const file = 'our-ladder.xlsx';
  const source = { file, language, sheets: sheets.map(([name, rows]) => sheetOf(rows, file, name)) };
  const { ladder, ...read } = readSource(source, { ...PLAIN, ...options }, remarks);
  return { ...read, roles: ladder.roles.map(({ name }) => name), ladder, ...remarks };
}

const list = (...texts: readonly string[]): Rows => [
  ['level', 'milestone'],
  ...texts.map((text) => ['L1', text]),
];
const MATRIX: Rows = [
  ['', 'L1', 'L2'],
  ['Craft', 'Writes tests', 'Plans tests'],
];

describe('the language of a table', () => {
  test.each([
    [['読む', 'Reads'], 'ja'],
    [['読む', 'Reads', 'Writes'], 'en'],
    [['Reads'], 'en'],
  ])('with %j is %s, and noted', (texts, language) => {
    const read = readIn(list(...texts));
    expect(read.language).toBe(language);
    expect(read.notes).toContainEqual({ kind: 'language', file: 'ladder.csv', language });
  });

  test('is not noted if it is given', () => {
    const { language, notes } = readBook([['A', list('Reads')]], {}, 'ja');
    expect([language, notes]).toEqual(['ja', []]);
  });

  const looks = (...texts: readonly string[]) =>
    readIn(list(...texts)).notes.flatMap((note) =>
      note.kind === 'looks-like' ? [[note.language, note.times, note.place.row]] : [],
    );

  test('is questioned if single texts are in another', () => {
    expect(looks('Reads', '読む', 'Writes', 'Tests', '書く')).toEqual([['ja', 2, 3]]);
    expect(looks('読む', '書く', 'Reads many old books')).toEqual([['en', 1, 4]]);
    expect(looks('読む', '書く', 'Reads books')).toEqual([]);
    expect(looks('読む', '書く', 'Reads many old 本')).toEqual([]);
    expect(looks('Reads', 'Writes')).toEqual([]);
  });
});

describe('a sheet', () => {
  test.each([
    ['Sheet1', 'Our ladder'],
    ['sheet 12', 'Our ladder'],
    ['シート3', 'Our ladder'],
    ['ワークシート', 'Our ladder'],
    [undefined, 'Our ladder'],
    ['Sheet music', 'Sheet music'],
    ['My sheet1', 'My sheet1'],
    ['Developer', 'Developer'],
  ])('called %j is about %s', (name, role) => {
    expect(readBook([[name, MATRIX]]).roles).toEqual([role]);
  });

  test('is about the role that is given', () => {
    expect(readBook([['A', MATRIX]], { role: 'Tester' }).roles).toEqual(['Tester']);
  });

  test('named like a level is one only beside others, and if it has no levels itself', () => {
    const plain: Rows = [
      ['Category', 'Expectation'],
      ['Craft', 'Writes tests'],
    ];
    const read = (...sheets: readonly [string, Rows][]) =>
      readBook(sheets).ladder.roles.map(({ name, levels }) => [name, ...levels.map((level) => level.name)]);
    expect(read(['L1', plain], ['L2', plain])).toEqual([['Our ladder', 'L1', 'L2']]);
    expect(read(['L1', plain], ['L2', list('Plans')])).toEqual([
      ['Our ladder', 'L1'],
      ['L2', 'L1'],
    ]);
    expect(() => read(['L1', plain])).toThrow(ImportError);
  });

  test('without anything to read is an error only if there is no other', () => {
    const note: Rows = [['How to read this']];
    const { roles, unplaced } = readBook([
      ['Notes', note],
      ['A', MATRIX],
    ]);
    expect(roles).toEqual(['A']);
    expect(unplaced).toMatchObject([
      { text: 'Notes', reason: 'no-table', place: { sheet: 'Notes', row: 1 } },
    ]);
    expect(() => readBook([['Notes', note]])).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ kind: 'one-column' }) }),
    );
    expect(
      readBook([
        ['Empty', []],
        ['A', MATRIX],
      ]),
    ).toMatchObject({ roles: ['A'], unplaced: [] });
  });

  test('is noted with others as a possible part of one ladder, unless their role is given', () => {
    const team: Rows = [
      ['', 'L1', 'L2'],
      ['Team', 'Asks', 'Answers'],
    ];
    const kinds = (options?: Partial<ReadOptions>) =>
      readBook(
        [
          ['A', MATRIX],
          ['B', team],
        ],
        options,
      ).notes.map(({ kind }) => kind);
    expect(kinds()).toContain('sheets');
    expect(kinds({ role: 'Tester' })).not.toContain('sheets');
  });

  test('has its shape', () => {
    expect(
      readBook([
        ['A', MATRIX],
        ['B', list('Reads')],
      ]).shapes,
    ).toMatchObject([
      { kind: 'levels-across', place: { sheet: 'A' } },
      { kind: 'list', place: { sheet: 'B' } },
    ]);
  });
});

test('Marks of Markdown stay in a table with ids', () => {
  const rows = (head: string): Rows => [
    [head, 'level', 'milestone'],
    ['m-1', 'L1', 'Writes **tests**'],
  ];
  expect(readIn(rows('id')).levels[0]?.criteria).toEqual(['Writes **tests**']);
  expect(readIn(rows('category')).levels[0]?.criteria).toEqual(['m-1: Writes tests']);
});

test('A mapped header that is missing is reported with the headers of the table', () => {
  expect(
    faultIn(
      [
        ['level', '', 'text'],
        ['L1', '', 'a'],
      ],
      { map: new Map([['Stufe', 'level']]) },
    ),
  ).toEqual({
    ...{ kind: 'unknown-head', head: 'Stufe', heads: ['level', 'text'] },
  });
});

test('A table without criteria is not a ladder', () => {
  expect(
    faultIn([
      ['level', 'milestone'],
      ['L1', '-'],
    ]),
  ).toEqual({ kind: 'no-criteria', file: 'ladder.csv' });
});

test.each([
  ['a__b--c.csv', 'A b c'],
  ['---.csv', '---'],
  ['-lead-.csv', 'Lead'],
  ['en-gb.csv', 'En gb'],
  ['dev.jp.csv', 'Dev'],
  ['golden.csv', 'Golden'],
])('%s is about %s', (file, name) => {
  expect(nameOf(file)).toBe(name);
});
