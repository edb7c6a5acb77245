import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../src/content/import/draft.ts';
import type { Ladder, LadderCriterion, LadderLevel } from '../../../../src/content/import/ladder.ts';
import type { Remarks } from '../../../../src/content/import/remark.ts';

const placeOf = (row: number) => ({ file: 'a.csv', row, column: 1 });
let row = 0;
const criterion = (text: string, more: Partial<LadderCriterion> = {}): LadderCriterion => {
  row += 1;
  return { text, place: placeOf(row), ...more };
};
const level = (name: string, criteria: readonly LadderCriterion[] = [], more: Partial<LadderLevel> = {}) => ({
  ...{ name, criteria, place: placeOf(99), names: [], learn: [] },
  ...more,
});
const ladder = (levels: readonly LadderLevel[], more: Partial<Ladder> = {}): Ladder => ({
  roles: [{ name: 'Role', place: placeOf(98), levels }],
  categories: [],
  ...more,
});

/** The draft of one ladder or two, with what was left out. */
function drafted(en: Ladder, ja?: Ladder) {
  const remarks: Remarks = { unplaced: [], notes: [] };
  const draft = draftOf([{ language: 'en', ladder: en }, ja && { language: 'ja', ladder: ja }], remarks);
  const left = remarks.unplaced.map(({ text, reason }) => `${text} ${reason}`);
  return { ...draft, levels: draft.roles[0]?.levels ?? [], left, notes: remarks.notes };
}

describe('a ladder in one language', () => {
  test('keeps its texts in that language', () => {
    const { languages, levels, left } = drafted(
      ladder([
        level('L1', [criterion('a', { kind: 'deliverable', chance: 'Ask' })], {
          ...{ position: 'Clerk', focus: 'Basics', names: ['IC1'], learn: ['SQL'], number: 3, rank: '3' },
        }),
      ]),
    );
    expect(languages).toEqual(['en']);
    expect(levels).toEqual([
      {
        ...{ name: { en: 'L1' }, position: { en: 'Clerk' }, focus: { en: 'Basics' }, number: 3, rank: '3' },
        ...{ names: { en: ['IC1'] }, learn: [{ en: 'SQL' }] },
        criteria: [{ text: { en: 'a' }, kind: 'deliverable', chance: { en: 'Ask' } }],
      },
    ]);
    expect(left).toEqual([]);
  });
});

describe('two ladders', () => {
  test('describe a level in two languages', () => {
    const { languages, levels } = drafted(
      ladder([level('L1', [], { position: 'Clerk', focus: 'Basics', names: ['IC1'], learn: ['SQL', 'Go'] })]),
      ladder([level('L1', [], { position: '係', id: 'one', learn: ['SQL入門'] })]),
    );
    expect(languages).toEqual(['en', 'ja']);
    expect(levels).toEqual([
      {
        ...{ id: 'one', name: { en: 'L1', ja: 'L1' }, position: { en: 'Clerk', ja: '係' } },
        ...{ names: { en: ['IC1'], ja: [] }, learn: [{ en: 'SQL', ja: 'SQL入門' }], criteria: [] },
      },
    ]);
  });

  test('match levels by name or id, and the others by order', () => {
    const { levels, left } = drafted(
      ladder([level('Junior'), level('Mid', [], { id: 'mid' }), level('L3')]),
      ladder([
        level('L3'),
        level('ジュニア'),
        level('ミドル', [], { id: 'mid' }),
        level('幹部', [criterion('任せる')]),
      ]),
    );
    expect(levels.map(({ name }) => name.ja)).toEqual(['ジュニア', 'ミドル', 'L3']);
    expect(left).toEqual(['任せる no-counterpart']);
  });

  test('leave out what only one has: its criteria, or its name if it has none', () => {
    const both = [level('L1')];
    const more = [...both, level('L2'), level('L3', [criterion('c'), criterion('d')])];
    const left = ['L2 no-counterpart', 'c no-counterpart', 'd no-counterpart'];
    expect(drafted(ladder(more), ladder(both)).left).toEqual(left);
    expect(drafted(ladder(both), ladder(more)).left).toEqual(left);
  });

  test('leave out roles that only one has, with all their levels', () => {
    const role = (name: string) => ({ name, place: placeOf(1), levels: [level('L1', [criterion(name)])] });
    const { roles, left } = drafted(
      ladder([], { roles: [role('A'), role('B')] }),
      ladder([], { roles: [role('B')] }),
    );
    expect(roles.map(({ name }) => name)).toEqual([{ en: 'B', ja: 'B' }]);
    expect(left).toEqual(['A no-counterpart']);
  });

  test('match criteria by category, in the order of the first', () => {
    const inside = (text: string, category: string) => criterion(text, { category });
    const { levels, categories } = drafted(
      ladder(
        [level('L1', [inside('a', 'Craft'), criterion('b'), inside('c', 'Team'), inside('d', 'Craft')])],
        {
          categories: [{ name: 'Craft', detail: 'Well', id: 'craft' }, { name: 'Team' }],
        },
      ),
      ladder([level('L1', [criterion('い'), inside('ろ', '技'), inside('は', '技'), inside('に', '和')])], {
        categories: [
          { name: '技', detail: '巧み' },
          { name: '和', detail: '共に' },
        ],
      }),
    );
    expect(levels[0]?.criteria.map(({ text, category }) => [text.en, text.ja, category])).toEqual([
      ['a', 'ろ', 0],
      ['b', 'い', undefined],
      ['c', 'に', 1],
      ['d', 'は', 0],
    ]);
    expect(categories).toEqual([
      { id: 'craft', title: { en: 'Craft', ja: '技' }, detail: { en: 'Well', ja: '巧み' } },
      { title: { en: 'Team', ja: '和' } },
    ]);
  });

  test('match criteria with the same id wherever they are', () => {
    const pair = (...ids: readonly string[]) => [
      level(
        'L1',
        ids.map((id) => criterion(`${id}!`, { id })),
      ),
    ];
    const { levels, notes } = drafted(ladder(pair('a', 'b')), ladder(pair('b', 'a')));
    expect(levels[0]?.criteria.map(({ id, text }) => [id, text.ja])).toEqual([
      ['a', 'a!'],
      ['b', 'b!'],
    ]);
    expect(notes).toEqual([]);
  });

  test('take a kind from either table, but a chance only from both', () => {
    const { levels } = drafted(
      ladder([level('L1', [criterion('a', { chance: 'Ask' }), criterion('b', { chance: 'Ask' })])]),
      ladder([level('L1', [criterion('い', { kind: 'behaviour' }), criterion('ろ', { chance: '聞く' })])]),
    );
    expect(levels[0]?.criteria.map(({ kind, chance }) => [kind, chance])).toEqual([
      ['behaviour', undefined],
      [undefined, { en: 'Ask', ja: '聞く' }],
    ]);
  });

  test('with different counts of criteria are noted at the first criterion of each', () => {
    const one = [criterion('a')];
    const two = [criterion('い'), criterion('ろ')];
    const at = (criteria: readonly LadderCriterion[]) => criteria[0]?.place;
    expect(drafted(ladder([level('L1', one)]), ladder([level('L1', two)])).notes).toEqual([
      { kind: 'counts', place: at(one), other: at(two), criteria: [1, 2] },
    ]);
    expect(drafted(ladder([level('L1', one)]), ladder([level('L1', one)])).notes).toEqual([]);
    expect(drafted(ladder([level('L1')]), ladder([level('L1', two)])).notes).toEqual([]);
  });
});
