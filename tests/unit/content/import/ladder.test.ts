import { describe, expect, test } from 'vitest';
import type { Entry, Values } from '../../../../src/content/import/entries.ts';
import { type LadderOptions, ladderOf } from '../../../../src/content/import/ladder.ts';
import type { Remarks } from '../../../../src/content/import/remark.ts';

/** The ladder of entries in rows 1, 2, 3 and so on, and what could not be placed, one a line. */
function read(
  rows: readonly (Values & { readonly texts?: readonly string[] })[],
  options: Partial<LadderOptions> = {},
) {
  const entries = rows.map(
    ({ texts = [], ...values }, i): Entry => ({
      place: { file: 'a.csv', row: i + 1, column: 1 },
      values,
      criteria: texts,
    }),
  );
  const remarks: Remarks = { unplaced: [], notes: [] };
  const ladder = ladderOf(entries, { role: 'Ladder', ...options }, remarks);
  const unplaced = remarks.unplaced.map(({ place, text, reason }) => `${place.row} ${text} ${reason}`);
  return { ...ladder, unplaced, levels: ladder.roles[0]?.levels ?? [] };
}

describe('roles', () => {
  test('are told apart by their ids, else by their names', () => {
    const { roles } = read([
      { 'role-id': 'a', role: 'Developer', level: '1' },
      { 'role-id': 'b', role: 'Developer', level: '1' },
      { role: 'Tester', level: '1' },
      { level: '1' },
      { 'role-id': 'a', role: 'Programmer', level: '2' },
    ]);
    expect(roles.map(({ id, name, levels }) => [id, name, levels.length])).toEqual([
      ['a', 'Developer', 2],
      ['b', 'Developer', 1],
      [undefined, 'Tester', 1],
      [undefined, 'Ladder', 1],
    ]);
  });

  test('are in the order of the table, if that is known', () => {
    const rows = ['B', 'A', 'C'].map((role) => ({ role, level: '1' }));
    const names = (roles?: readonly string[]) =>
      read(rows, roles && { order: { roles, categories: [] } }).roles.map(({ name }) => name);
    expect(names()).toEqual(['B', 'A', 'C']);
    expect(names(['A', 'B', 'C'])).toEqual(['A', 'B', 'C']);
  });

  test('may have no level', () => {
    expect(read([{ role: 'Developer' }]).roles).toMatchObject([{ name: 'Developer', levels: [] }]);
  });

  test('have one explanation; others are listed once each', () => {
    const { roles, unplaced } = read([
      { level: '1' },
      ...['Writes', 'Tests', 'Writes', 'Tests', 'Hires'].map((detail) => ({
        level: '1',
        'role-detail': detail,
      })),
    ]);
    expect(roles[0]?.detail).toBe('Writes');
    expect(unplaced).toEqual(['3 Tests other-value', '6 Hires other-value']);
  });
});

describe('categories', () => {
  const order = (...categories: readonly string[]) => ({ order: { roles: [], categories } });
  const names = (categories: readonly string[], options?: Partial<LadderOptions>) =>
    read(
      categories.map((category) => ({ level: '1', category })),
      options,
    ).categories.map(({ name }) => name);

  test('are in the order in which they occur, or in that of the table', () => {
    expect(names(['Team', 'Craft', 'Team'])).toEqual(['Team', 'Craft']);
    expect(names(['Team', 'Craft', 'Scope'], order('Craft', 'None', 'Scope', 'Team'))).toEqual([
      ...['Craft', 'Scope', 'Team'],
    ]);
  });

  test('that are parts of another follow it together', () => {
    expect(names(['Craft / Tests', 'Team', 'Craft / Design / Data', 'Craft', 'Craft / Design'])).toEqual([
      ...['Craft', 'Craft / Tests', 'Craft / Design', 'Craft / Design / Data', 'Team'],
    ]);
  });

  test('have an id and an explanation', () => {
    const row = { level: '1', category: 'Craft' };
    expect(
      read([
        { ...row, 'category-id': 'craft' },
        { ...row, 'category-detail': 'Doing it well' },
      ]),
    ).toMatchObject({
      categories: [{ name: 'Craft', id: 'craft', detail: 'Doing it well' }],
    });
    expect(read([{ level: '1' }]).categories).toEqual([]);
  });
});

describe('levels', () => {
  test('are told apart by their ids, else by their names', () => {
    const { levels } = read([
      { level: 'Lead', 'level-id': 'a' },
      { level: 'Lead', 'level-id': 'b' },
      { 'level-id': 'c' },
      { level: 'Lead', 'level-id': 'a' },
      { level: 'Lead' },
    ]);
    expect(levels.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Lead'],
      ['b', 'Lead'],
      ['c', 'c'],
      [undefined, 'Lead'],
    ]);
  });

  test('may be listed highest first', () => {
    const rows = [{ level: 'Head' }, { level: 'Lead' }];
    expect(read(rows, { highestFirst: true }).levels.map(({ name }) => name)).toEqual(['Lead', 'Head']);
    expect(read(rows).levels.map(({ name }) => name)).toEqual(['Head', 'Lead']);
  });

  test.each<[Values, object]>([
    [
      { level: '12', grade: 'Lead' },
      { name: 'Lead', rank: '12', number: 12, position: undefined },
    ],
    [
      { level: '４', grade: 'Lead' },
      { name: 'Lead', rank: '4', number: 4 },
    ],
    [{ level: '4' }, { name: '4', rank: undefined, number: 4, position: undefined }],
    [
      { level: 'L4', grade: 'Lead' },
      { name: 'L4', rank: undefined, number: undefined, position: 'Lead' },
    ],
    [
      { level: 'Lead', grade: 'Lead' },
      { name: 'Lead', position: undefined },
    ],
    [
      { level: '4', grade: 'Lead', position: 'Manager' },
      { name: 'Lead', position: 'Manager' },
    ],
    [{ level: 'L4', number: '５' }, { number: 5 }],
    [{ level: '4', number: '5' }, { number: 5 }],
    [{ level: 'L4', number: 'five' }, { number: undefined }],
    [{ level: 'L4', number: '4.5' }, { number: undefined }],
  ])('%j has %j', (values, level) => {
    const [found] = read([values]).levels;
    expect(found).toEqual({ ...found, ...level });
  });

  test('have a name and a thing to learn on each line', () => {
    expect(read([{ level: '1', names: 'IC1\n\n G1 ', learn: 'SQL' }]).levels).toMatchObject([
      { names: ['IC1', 'G1'], learn: ['SQL'] },
    ]);
    expect(read([{ level: '1' }]).levels).toMatchObject([{ names: [], learn: [], criteria: [] }]);
  });
});

describe('criteria', () => {
  test('that a level has twice are listed, unless their category or id differs', () => {
    const { levels, unplaced } = read([
      { level: '1', texts: ['Reads', 'Writes', 'Reads'] },
      { level: '1', category: 'Craft', texts: ['Reads'] },
      { level: '1', id: 'm-1', texts: ['Reads'] },
      { level: '1', category: 'Craft', texts: ['Reads'] },
      { level: '2', texts: ['Reads'] },
    ]);
    expect(levels.map(({ criteria }) => criteria.length)).toEqual([4, 1]);
    expect(unplaced).toEqual(['1 Reads repeated', '4 Reads repeated']);
  });

  test('have a kind, if the word for it is known', () => {
    const { levels, unplaced } = read([
      { level: '1', kind: '成果物', chance: 'Ask', texts: ['a'] },
      { level: '1', kind: 'Habit', texts: ['b'] },
      { level: '1', texts: ['c'] },
    ]);
    expect(levels[0]?.criteria.map(({ kind, chance }) => [kind, chance])).toEqual([
      ['deliverable', 'Ask'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(unplaced).toEqual(['2 Habit unknown-kind']);
  });
});
