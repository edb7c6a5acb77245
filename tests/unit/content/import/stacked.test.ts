import { describe, expect, test } from 'vitest';
import { stackedIn } from '../../../../src/content/import/stacked.ts';
import { gridIn } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

describe('a table ends where headers name other levels', () => {
  const sizes = (rows: Rows) => stackedIn(gridIn(rows)).map((part) => part.length);

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
