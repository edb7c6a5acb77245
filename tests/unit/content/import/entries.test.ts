import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../../src/content/import/tables.ts';
import { readIn } from './read-in.ts';

type Rows = readonly (readonly string[])[];

const notes = (kind: string, rows: Rows, options?: Partial<ReadOptions>) =>
  readIn(rows, options).notes.filter((note) => note.kind === kind);
const list = (...rows: Rows): Rows => [['role', 'level', 'category', 'milestone'], ...rows];

describe('a long criterion is noted', () => {
  const at = (...texts: readonly string[]) =>
    notes('long', list(['A', 'L1', '', texts.join('\n\n')])).map(
      (note) => 'characters' in note && note.characters,
    );

  test('from 1,001 characters on', () => {
    expect(at('x'.repeat(1_000))).toEqual([]);
    expect(at('x'.repeat(1_001))).toEqual([1_001]);
  });

  test('by the longest one in a cell', () => {
    expect(at('x'.repeat(600), 'y'.repeat(600))).toEqual([]);
    expect(at('x'.repeat(600), 'y'.repeat(1_200), 'z')).toEqual([1_200]);
  });
});

describe('several lines without separators are noted', () => {
  const broken = 'Reads\nwrites\nand tests';

  test('in a list, at the first of them', () => {
    const rows = list(['A', 'L1', '', 'Plans'], ['A', 'L1', '', broken], ['A', 'L2', '', broken]);
    expect(notes('broken', rows)).toEqual([
      { kind: 'broken', place: { file: 'ladder.csv', row: 3, column: 4 }, times: 2 },
    ]);
  });

  test('in a matrix', () => {
    const rows = [
      ['Level', 'Craft', 'Team'],
      ['L1', 'Plans', broken],
      ['L2', broken, broken],
    ];
    expect(notes('broken', rows)).toMatchObject([{ place: { row: 2, column: 3 }, times: 3 }]);
  });

  test('unless each line is a criterion, or the cell has an id', () => {
    expect(notes('broken', list(['A', 'L1', '', broken]), { byLine: true })).toEqual([]);
    const withId = [
      ['id', 'level', 'milestone'],
      ['m-1', 'L1', broken],
    ];
    expect(notes('broken', withId)).toEqual([]);
    expect(readIn(withId).levels[0]?.criteria).toEqual([broken]);
  });

  test('but not if there are none', () => {
    expect(notes('broken', list(['A', 'L1', '', 'Plans']))).toEqual([]);
  });
});

describe('an empty cell', () => {
  test('below a level means the same level only within a role', () => {
    const { levels, unplaced } = readIn(
      list(
        ['A', 'L1', '', 'a'],
        ['A', '', '', 'b'],
        ['', '', '', 'c'],
        ['B', '', '', 'd'],
        ['', 'L2', '', 'e'],
      ),
    );
    expect(levels).toEqual([
      { at: 'A L1', criteria: ['a', 'b', 'c'] },
      { at: 'B L2', criteria: ['e'] },
    ]);
    expect(unplaced).toMatchObject([{ text: 'd', reason: 'no-level' }]);
  });

  test('below a category is no criterion in a matrix, and is not carried over below an empty cell', () => {
    const rows = [
      ['Level', 'Craft', 'Team'],
      ['L1', 'a', 'b'],
      ['L2', '', 'c'],
    ];
    expect(readIn(rows).levels.at(-1)?.criteria).toEqual(['Team: c']);
    expect(notes('carried', rows)).toEqual([]);
    expect(notes('carried', list(['', 'L1', '', 'a'], ['', 'L1', '', 'b']))).toEqual([]);
  });

  test('is noted at its first occurrence', () => {
    expect(notes('carried', list(['A', 'L1', '', 'a'], ['', 'L1', '', 'b'], ['', 'L2', '', 'c']))).toEqual([
      { kind: 'carried', place: { file: 'ladder.csv', row: 3, column: 1 }, field: 'role', times: 2 },
    ]);
  });
});

describe('a row', () => {
  test('with nothing but a role is a role without levels', () => {
    const rows = [
      ['role', 'role description', 'level', 'milestone'],
      ['A', 'Builds', 'L1', 'a'],
      ['B', 'Tests', '', ''],
    ];
    expect(readIn(rows).ladder.roles.map(({ name, levels }) => [name, levels.length])).toEqual([
      ['A', 1],
      ['B', 0],
    ]);
    expect(readIn(rows).unplaced).toEqual([]);
  });

  test('with only a level’s id is of the level with that id', () => {
    const rows = [
      ['level id', 'milestone'],
      ['l-1', 'a'],
      ['l-2', 'b'],
    ];
    expect(readIn(rows).ladder.roles[0]?.levels.map(({ id, name }) => [id, name])).toEqual([
      ['l-1', 'l-1'],
      ['l-2', 'l-2'],
    ]);
  });

  test('of a matrix is a level even without criteria, and its first cell may describe it in further lines', () => {
    const rows = [
      ['Level', 'Craft', 'Team'],
      ['L4\nTech\nlead', 'a', 'b'],
      ['L5', '', '-'],
    ];
    expect(readIn(rows).ladder.roles[0]?.levels).toMatchObject([
      { name: 'L4', position: 'Tech lead' },
      { name: 'L5', criteria: [] },
    ]);
  });
});

test('A description explains the category, but not a part of it below a heading', () => {
  const rows = [
    ['Skill', 'Description', 'L1', 'L2'],
    ['Testing', 'Finding faults.', '[Tools]\n\nKnows the tools of a tester', 'Writes the tests of a release'],
    ['Design', 'Finding forms.', 'Explains the design of others', 'Designs a feature and its data'],
  ];
  expect(readIn(rows).ladder.categories.map(({ name, detail }) => [name, detail])).toEqual([
    ['Testing', 'Finding faults.'],
    ['Testing / Tools', undefined],
    ['Design', 'Finding forms.'],
  ]);
});
