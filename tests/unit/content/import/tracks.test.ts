import { describe, expect, test } from 'vitest';
import type { LadderLevel, LadderRole } from '../../../../src/content/import/ladder.ts';
import type { Remarks } from '../../../../src/content/import/remark.ts';
import { withTracks } from '../../../../src/content/import/tracks.ts';

const place = { file: 'a.csv', row: 1, column: 1 };
const level = (name: string, number?: number): LadderLevel => ({
  ...{ name, place, names: [], learn: [], criteria: [] },
  ...(number !== undefined && { number }),
});

/** The roles with their levels, and the notes. */
function read(levels: readonly LadderLevel[], more: Partial<LadderRole> = {}) {
  const remarks: Remarks = { unplaced: [], notes: [] };
  const { roles } = withTracks({ roles: [{ name: 'A', place, levels, ...more }], categories: [] }, remarks);
  return {
    roles: roles.map((role) => [role.name, ...role.levels.map(({ name }) => name)].join(' ')),
    ladders: roles,
    ...remarks,
  };
}
const named = (...names: readonly string[]) => read(names.map((name) => level(name)));

describe('a role', () => {
  test('of levels with the same numbers and other codes has a track for each code', () => {
    const { roles, notes } = named('IC1', 'M1', 'IC2');
    expect(roles).toEqual(['A (IC) IC1 IC2', 'A (M) M1']);
    expect(notes).toEqual([{ kind: 'tracks', role: 'A', tracks: ['IC', 'M'] }]);
  });

  test.each([
    ['one code', ['IC1', 'IC2']],
    ['other numbers for each', ['IC1', 'M2']],
    ['a level without a code', ['IC1', 'M1', '2']],
    ['a level without a number', ['IC1', 'M1', 'Lead']],
    ['one code and a number twice', ['IC1 a', 'IC1 b']],
  ])('stays one with %s', (_, names) => {
    expect(named(...names).roles).toEqual([['A', ...names].join(' ')]);
  });

  test('with ids or numbers from the table stays one', () => {
    const levels = ['IC1', 'M1'].map((name) => level(name));
    expect(read(levels, { id: 'a' }).roles).toEqual(['A IC1 M1']);
    expect(read([level('IC1', 1), level('M1')]).roles).toEqual(['A IC1 M1']);
  });

  test('that branches has what its tracks have in common, and what is in one of them', () => {
    expect(named('Junior', 'Lead (tech)', 'Lead (people)', 'Head (people)', 'Board (all)').roles).toEqual([
      'A (tech) Junior Lead (tech) Board (all)',
      'A (people) Junior Lead (people) Head (people) Board (all)',
    ]);
  });

  test.each([
    ['a variant alone', ['Junior', 'Lead (tech)']],
    ['a level without one', ['Lead', 'Lead (tech)', 'Head (people)']],
    ['five of them', ['a', 'b', 'c', 'd', 'e'].map((each) => `Lead (${each})`)],
  ])('does not branch with %s', (_, names) => {
    expect(named(...names).roles).toHaveLength(1);
  });

  test('may have four tracks', () => {
    expect(named(...['a', 'b', 'c', 'd'].map((each) => `Lead (${each})`)).roles).toHaveLength(4);
  });
});

describe('levels', () => {
  test('are in the order of their numbers, and that is noted', () => {
    const { roles, notes, ladders } = named('L3', 'L1', 'L2');
    expect(roles).toEqual(['A L1 L2 L3']);
    expect(ladders[0]?.levels.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(notes).toEqual([{ kind: 'sorted', role: 'A' }]);
    expect(named('L1', 'L2').notes).toEqual([]);
  });

  test('have the numbers that the table gives', () => {
    expect(read([level('L1', 7), level('L2', 5)]).roles).toEqual(['A L2 L1']);
  });

  test.each([
    ['no number', [level('L2', 2), level('Lead')]],
    ['the same number', [level('L2', 2), level('L2 b', 2), level('L1', 1)]],
  ])('stay in their order if some have %s', (_, levels) => {
    const { ladders, notes } = read(levels, { id: 'a' });
    expect(ladders[0]?.levels).toEqual(levels.map(({ number: _, ...rest }) => rest));
    expect(notes).toEqual([]);
  });
});
