import { describe, expect, test } from 'vitest';
import { faultIn, readIn } from './read-in.ts';

type Rows = readonly (readonly string[])[];

const kindOf = (rows: Rows) => {
  const fault = faultIn(rows);
  return 'kind' in fault ? fault.kind : undefined;
};
const left = (rows: Rows) => readIn(rows).unplaced.map(({ text, reason }) => `${text} ${reason}`);
const criteria = (rows: Rows) =>
  readIn(rows).levels.flatMap(({ at, criteria }) => criteria.map((each) => `${at} > ${each}`));
const names = (rows: Rows) => readIn(rows).ladder.categories.map(({ name }) => name);

describe('what is not a matrix', () => {
  test.each([
    ['heads alone', [['L1', 'L2']], 'no-table'],
    ['one column', [['L1'], ['a']], 'one-column'],
    [
      'several rows, each with one cell',
      [
        ['L1', ''],
        ['', 'a'],
      ],
      'one-column',
    ],
    [
      'marks that repeat',
      [
        ['', 'A', 'B'],
        ['Red', '○', '○'],
        ['Green', '◎', '○'],
      ],
      'no-level-head',
    ],
    [
      'rows of the same name',
      [
        ['', 'A', 'B'],
        ['Red', 'Reads', 'Writes'],
        ['Red', 'Plans', 'Hires'],
      ],
      'no-level-head',
    ],
  ])('%s', (_, rows, kind) => {
    expect(kindOf(rows)).toBe(kind);
  });

  test.each([
    [
      'texts of three letters',
      [
        ['', 'A', 'B'],
        ['Red', 'abc', 'abc'],
        ['Green', 'abc', 'abd'],
      ],
    ],
    [
      'marks that differ',
      [
        ['', 'A', 'B'],
        ['Red', 'a', 'b'],
        ['Green', 'c', 'd'],
      ],
    ],
    [
      'one long text among marks',
      [
        ['', 'A', 'B'],
        ['Red', '○', '○'],
        ['Green', '○', 'Reads logs'],
      ],
    ],
  ])('but %s may be criteria', (_, rows) => {
    expect(kindOf(rows)).toBeUndefined();
    expect(readIn(rows).notes).toContainEqual(expect.objectContaining({ kind: 'orientation' }));
  });
});

describe('where the levels are', () => {
  const shape = (rows: Rows) => {
    const read = readIn(rows);
    return [read.shape, read.notes.some(({ kind }) => kind === 'orientation') ? 'guessed' : 'known'];
  };

  test.each([
    [
      'half of the names in rows',
      [
        ['', 'Craft', 'Team'],
        ['L1', 'a', 'b'],
        ['Boss', 'c', 'd'],
      ],
      ['levels-down', 'known'],
    ],
    [
      'a third of them',
      [
        ['', 'Craft', 'Team'],
        ['L1', 'a', 'b'],
        ['Boss', 'c', 'd'],
        ['Cook', 'e', 'f'],
      ],
      ['levels-down', 'guessed'],
    ],
    [
      'a head for levels',
      [
        ['Level', 'Craft', 'Team'],
        ['Boss', 'a', 'b'],
        ['Cook', 'c', 'd'],
      ],
      ['levels-down', 'known'],
    ],
    [
      'a head for grades',
      [
        ['Grade', 'Craft', 'Team'],
        ['Boss', 'a', 'b'],
        ['Cook', 'c', 'd'],
      ],
      ['levels-down', 'known'],
    ],
    [
      'a head for categories',
      [
        ['Category', 'Boss', 'Cook'],
        ['Craft', 'a', 'b'],
        ['Team', 'c', 'd'],
      ],
      ['levels-across', 'guessed'],
    ],
    [
      'names in rows and columns',
      [
        ['', 'L1', 'L2'],
        ['Team lead', 'a', 'b'],
        ['Craft', 'c', 'd'],
      ],
      ['levels-across', 'known'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(shape(rows)).toEqual(expected);
  });

  test('a row of groups above the headers is not part of them', () => {
    const rows = [
      ['', 'A', '', '', ''],
      ['Level', 'Testing', 'Design', 'Review', 'Hiring'],
      ['L1', 'a', 'b', 'c', 'd'],
    ];
    expect(names(rows)).toEqual(['Testing', 'Design', 'Review', 'Hiring']);
    expect(left(rows)).toEqual(['A above-table']);
  });

  test('a title above the table is not a header', () => {
    const rows = [
      ['Ladder', '2026', '', '', '', ''],
      ['Level', 'Testing', 'Design', 'Review', 'Hiring', 'Scope'],
      ['L1', 'a', 'b', 'c', 'd', 'e'],
    ];
    expect(names(rows)).toEqual(['Testing', 'Design', 'Review', 'Hiring', 'Scope']);
    expect(left(rows)).toEqual(['Ladder above-table', '2026 above-table']);
  });
});

describe('beside the criteria', () => {
  test('short texts before the levels are left out', () => {
    const rows = [
      ['No', 'Level', 'Craft', 'Team'],
      ['1', 'L1', 'Writes tests', 'Asks'],
      ['2', 'L2', 'Plans tests', 'Answers'],
    ];
    expect(left(rows)).toEqual(['No unknown-head']);
    expect(names(rows)).toEqual(['Craft', 'Team']);
  });

  test('remarks are left out, in rows and in columns', () => {
    const down = [
      ['Level', 'Craft', 'Notes'],
      ['L1', 'Writes tests', 'Since 2025'],
    ];
    expect(left(down)).toEqual(['Notes for-remarks']);
    const across = [
      ['', 'L1', 'L2'],
      ['Craft', 'Writes tests', 'Plans tests'],
      ['Notes', 'Since 2025', ''],
    ];
    expect(left(across)).toEqual(['Notes for-remarks']);
  });

  test('several columns together explain a category', () => {
    const rows = [
      ['Skill', 'Description', 'Guidance notes', 'L1', 'L2'],
      [
        'Testing',
        'Finding faults.',
        'Ask the team.',
        'Writes tests for a change',
        'Plans the tests of a release',
      ],
      ['Design', '', 'Draw it.', 'Explains the design of others', 'Designs a whole feature'],
    ];
    expect(readIn(rows).ladder.categories).toMatchObject([
      { name: 'Testing', detail: 'Finding faults.\nAsk the team.' },
      { name: 'Design', detail: 'Draw it.' },
    ]);
  });

  test('roles in two columns have both names', () => {
    const rows = [
      ['Job family', 'Role', 'Level', 'Craft', 'Team'],
      ['IT', 'Developer', 'L1', 'Writes tests', 'Asks'],
      ['', 'Tester', 'L1', 'Runs tests', 'Tells'],
    ];
    expect(criteria(rows)).toEqual([
      'IT / Developer L1 > Craft: Writes tests',
      'IT / Developer L1 > Team: Asks',
      'IT / Tester L1 > Craft: Runs tests',
      'IT / Tester L1 > Team: Tells',
    ]);
  });

  test('a role in a column of its own has an explanation', () => {
    const rows = [
      ['Role', 'Skill', 'Description', 'L1', 'L2'],
      [
        'Developer',
        'Testing',
        'Finding faults.',
        'Writes tests for a change',
        'Plans the tests of a release',
      ],
      ['Designer', 'Drawing', 'Showing ideas.', 'Draws a form for a change', 'Draws the forms of a release'],
    ];
    expect(criteria(rows).map((each) => each.split(':')[0])).toEqual([
      'Developer L1 > Testing',
      'Developer L2 > Testing',
      'Designer L1 > Drawing',
      'Designer L2 > Drawing',
    ]);
    expect(readIn(rows).ladder.roles.map(({ detail }) => detail)).toEqual([
      'Finding faults.',
      'Showing ideas.',
    ]);
  });

  test('long texts without a header are criteria, short ones name the levels', () => {
    const rows = (text: string): Rows => [
      ['Level', '', 'Craft'],
      ['L1', text, 'Writes tests'],
      ['L2', '', 'Plans tests'],
    ];
    const position = (text: string) => readIn(rows(text)).ladder.roles[0]?.levels[0]?.position;
    expect(position('x'.repeat(30))).toBe('x'.repeat(30));
    expect(position('x'.repeat(31))).toBeUndefined();
  });
});
