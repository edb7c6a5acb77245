import { describe, expect, test } from 'vitest';
import { criteriaColumn, dependsOn } from '../../../../src/content/import/criteria-column.ts';
import type { Field } from '../../../../src/content/import/fields.ts';
import { gridOf } from '../../../../src/content/import/grid.ts';
import { joined } from '../../../../src/content/import/joined.ts';
import { columnsOf } from '../../../../src/content/import/shape.ts';
import { stackedIn } from '../../../../src/content/import/stacked.ts';
import { sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

const grid = (rows: Rows) => gridOf(sheetOf(rows));

describe('columns that form one name', () => {
  const names = (heads: readonly string[], columns: readonly number[], ...rows: Rows) => {
    const [first = [], ...rest] = grid([heads, ...rows]);
    return joined(first, rest, columns).map((row) => row.map(({ text }) => text).join(' | '));
  };

  test('are joined in the last of them; an empty cell repeats the one above', () => {
    expect(
      names(
        ['Area', 'Skill', 'Text'],
        [0, 1],
        ['Craft', 'Tests', 'a'],
        ['', 'Design', 'b'],
        ['Team', '', 'c'],
      ),
    ).toEqual(['Craft | Craft / Tests | a', ' | Craft / Design | b', 'Team | Team | c']);
  });

  test('are empty if a row is empty, and continue below it', () => {
    expect(
      names(['Area', 'Skill', 'Text'], [0, 1], ['Craft', 'Tests', 'a'], ['', '', 'b'], ['', 'Design', 'c']),
    ).toEqual(['Craft | Craft / Tests | a', ' |  | b', ' | Craft / Design | c']);
  });

  test('name a repeated text once, and a code in parentheses', () => {
    expect(names(['Area', 'Skill'], [0, 1], ['Craft', 'Craft'])).toEqual(['Craft | Craft']);
    expect(names(['Skill', 'Code'], [0, 1], ['Testing', 'TEST'], ['', 'AUDT'])).toEqual([
      'Testing | Testing (TEST)',
      ' | Testing (AUDT)',
    ]);
  });

  test('are left as they are if there is only one', () => {
    expect(names(['Area', 'Skill'], [1], ['Craft', ''], ['', 'Tests'])).toEqual(['Craft | ', ' | Tests']);
    expect(names(['Area', 'Skill'], [], ['Craft', 'Tests'])).toEqual(['Craft | Tests']);
  });
});

describe('a table ends where headers name other levels', () => {
  const sizes = (rows: Rows) => stackedIn(grid(rows)).map((part) => part.length);

  test.each<[string, Rows, readonly number[]]>([
    [
      'after an empty cell',
      [
        ['', 'L1', 'L2'],
        ['a', 'b', 'c'],
        ['', 'M1', 'M2'],
        ['a', 'b', 'c'],
      ],
      [2, 2],
    ],
    [
      'after a head for categories',
      [
        ['Skill', 'L1', 'L2'],
        ['a', 'b', 'c'],
        ['Topic', 'L1', 'L3'],
      ],
      [2, 1],
    ],
    [
      'twice',
      [
        ['', 'L1', 'L2'],
        ['', 'M1', 'M2'],
        ['', 'L1', 'L2'],
      ],
      [1, 1, 1],
    ],
    [
      'fewer ones',
      [
        ['', 'L1', 'L2', 'L3'],
        ['a', 'b', 'c', 'd'],
        ['', 'L1', 'L2', ''],
      ],
      [2, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(sizes(rows)).toEqual(expected);
  });

  test.each<[string, Rows]>([
    [
      'the same heads',
      [
        ['', 'L1', 'L2'],
        ['a', 'b', 'c'],
        ['', 'L1', 'L2'],
      ],
    ],
    [
      'a row with a name',
      [
        ['', 'L1', 'L2'],
        ['Craft', 'M1', 'M2'],
      ],
    ],
    [
      'one level',
      [
        ['', 'L1', 'L2'],
        ['', 'M1', ''],
      ],
    ],
    [
      'a level twice',
      [
        ['', 'L1', 'L2'],
        ['', 'M1', 'M1'],
      ],
    ],
    [
      'numbers alone',
      [
        ['', 'L1', 'L2'],
        ['', '10', '2'],
      ],
    ],
    [
      'something else',
      [
        ['', 'L1', 'L2'],
        ['', 'M1', 'Writes tests'],
      ],
    ],
  ])('but not at %s', (_, rows) => {
    expect(sizes(rows)).toEqual([rows.length]);
  });
});

describe('a column of criteria without a known header', () => {
  /** The header of the column that is found; the first column has the levels. */
  const found = (
    heads: readonly string[],
    rows: Rows,
    others: readonly (readonly [Field, number])[] = [],
  ) => {
    const [first = [], ...rest] = grid([heads, ...rows]);
    const columns = new Map<Field, number>([['level', 0], ...others]);
    const category = others.flatMap(([field, column]) => (field === 'category' ? [column] : []));
    return first[criteriaColumn(first, rest, columns, { role: [], category }) ?? -1]?.text;
  };
  const rows = [
    ['L1', 'Craft', 'Writes tests', 'x'],
    ['L1', 'Craft', 'Reads logs', 'x'],
    ['L2', 'Craft', 'Designs', 'x'],
  ];

  test('has the most different texts, or the longest of those', () => {
    expect(found(['Level', 'Pillar', 'What', 'Mark'], rows)).toBe('What');
    expect(
      found(
        ['Level', 'Short', 'Long'],
        [
          ['L1', 'a', 'Writes'],
          ['L1', 'b', 'Reads'],
          ['L2', 'c', 'Plans'],
        ],
      ),
    ).toBe('Long');
  });

  test('has a header that is not known for anything else and is not a description', () => {
    const heads = ['Level', 'Pillar', 'Summary', ''];
    expect(found(heads, rows)).toBeUndefined();
    expect(found(['Level', 'Pillar', 'What', 'Mark'], rows, [['kind', 2]])).toBeUndefined();
    expect(found(['Level', 'Pillar', 'What', 'Mark'], rows, [['category', 2]])).toBeUndefined();
    expect(found(['Level', 'Pillar', 'What', 'Mark'], rows, [['category', 1]])).toBe('What');
  });

  test('is beside levels that take several rows', () => {
    expect(
      found(
        ['Level', 'What'],
        [
          ['L1', 'Reads'],
          ['L2', 'Writes'],
        ],
      ),
    ).toBeUndefined();
    expect(
      found(
        ['Level', 'What'],
        [
          ['L1', 'Reads'],
          ['', 'Plans'],
          ['', 'Writes'],
        ],
      ),
    ).toBeUndefined();
    const [heads = [], ...rest] = grid([['What'], ['Reads'], ['Writes']]);
    expect(criteriaColumn(heads, rest, new Map(), { role: [], category: [] })).toBeUndefined();
  });

  test('is not beside levels with headings between them', () => {
    const parts = [
      ['Engineering', ''],
      ['L1', 'Reads'],
      ['L1', 'Writes'],
    ];
    expect(found(['Level', 'What'], parts)).toBeUndefined();
    expect(found(['Level', 'What'], [...parts.slice(1), ['Changed in May', '']])).toBe('What');
    expect(found(['Level', 'What'], [['L3', ''], ...parts.slice(1)])).toBe('What');
  });

  test('is not one of several with whole sentences, which are categories', () => {
    const sentence = (length: number) => ['a', 'b', 'c'].map((letter) => letter.repeat(length));
    const table = (one: number, other: number) =>
      sentence(one).map((text, i) => [['L1', 'L1', 'L2'][i] ?? '', text, sentence(other)[i] ?? '']);
    expect(found(['Level', 'One', 'Other'], table(25, 25))).toBeUndefined();
    expect(found(['Level', 'One', 'Other'], table(25, 24))).toBe('One');
  });
});

test('A column depends on others if its texts are the same wherever theirs are', () => {
  const depends = (...rows: Rows) => dependsOn(grid(rows), 2, [0, 1]);
  expect(depends(['a', 'b', 'x'], ['a', 'b', ''], ['a', 'b', 'x'], ['a', 'c', 'y'])).toBe(true);
  expect(depends(['a', 'b', 'x'], ['a', 'b', 'y'])).toBe(false);
  expect(depends(['ab', 'c', 'x'], ['a', 'bc', 'y'])).toBe(true);
});

describe('the columns of fields', () => {
  const found = (
    heads: readonly string[],
    fields: readonly Field[],
    map: ReadonlyMap<string, Field> = new Map(),
  ) => Object.fromEntries(columnsOf(grid([heads])[0] ?? [], map, fields, { title: 'grade' }));

  test('are those with their headers', () => {
    expect(found(['', 'Level', 'Was', 'Role', 'Title'], ['level', 'grade', 'category'])).toEqual({
      level: 1,
      grade: 4,
    });
  });

  test('are those that are mapped, whatever others are called', () => {
    const map = new Map([['was', 'category']] as const);
    expect(found(['Category', 'Was'], ['category'], map)).toEqual({ category: 1 });
    expect(found(['Was', 'Category'], ['category'], map)).toEqual({ category: 0 });
  });

  test('may be several for some fields, of which the last counts', () => {
    expect(found(['Category', 'Skill'], ['category'])).toEqual({ category: 1 });
    expect(found(['Role description', '役割の説明'], ['role-detail'])).toEqual({ 'role-detail': 1 });
    expect(found(['Skill description', '観点の説明'], ['category-detail'])).toEqual({ 'category-detail': 1 });
    expect(found(['Focus', 'Summary'], ['focus'])).toEqual({ focus: 1 });
    expect(() => found(['Level', 'Stage', 'レベル'], ['level'])).toThrow('head-twice');
    expect(() => found(['Behaviour', 'Text'], ['milestone'])).toThrow('head-twice');
  });

  test('do not confuse a description of criteria with the criteria', () => {
    expect(found(['Behaviour', 'Description'], ['milestone'])).toEqual({ milestone: 0 });
    expect(found(['Description', 'Behaviour'], ['milestone'])).toEqual({ milestone: 1 });
  });

  test('take the level from the first of two grades if there is no other', () => {
    expect(found(['等級', '等級名'], ['level', 'grade'])).toEqual({ level: 0, grade: 1 });
    expect(() => found(['Level', '等級', '等級名'], ['level', 'grade'])).toThrow('head-twice');
  });
});
