import { describe, expect, test } from 'vitest';
import { criteriaColumn, dependsOn } from '../../../../src/content/import/criteria-column.ts';
import type { Field } from '../../../../src/content/import/fields.ts';
import { gridIn } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

describe('a column of criteria without a known header', () => {
  /** The header of the column that is found; the first column has the levels. */
  const found = (
    heads: readonly string[],
    rows: Rows,
    others: readonly (readonly [Field, number])[] = [],
  ) => {
    const [first = [], ...rest] = gridIn([heads, ...rows]);
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
    const [heads = [], ...rest] = gridIn([['What'], ['Reads'], ['Writes']]);
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
  const depends = (...rows: Rows) => dependsOn(gridIn(rows), 2, [0, 1]);
  expect(depends(['a', 'b', 'x'], ['a', 'b', ''], ['a', 'b', 'x'], ['a', 'c', 'y'])).toBe(true);
  expect(depends(['a', 'b', 'x'], ['a', 'b', 'y'])).toBe(false);
  expect(depends(['ab', 'c', 'x'], ['a', 'bc', 'y'])).toBe(true);
});
