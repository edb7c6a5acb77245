import { expect, test } from 'vitest';
import { COLUMNS, tableOfPack } from '../../../../src/content/import/pack-table.ts';
import { localise } from '../../../../src/content/localise.ts';
import * as en from '../../../../src/locale/en.ts';
import { packOf } from '../pack-of.ts';
import { tracksPackIn } from '../tracks-pack.ts';

const text = (en: string) => ({ en });

/** The rows of a pack's table without what is empty, one text each: `column: value` for each column. */
function rowsOf(pack: Parameters<typeof tableOfPack>[0]): readonly string[] {
  return tableOfPack(pack, en.ladder).rows.map((row) =>
    row.flatMap((value, i) => (value === '' ? [] : [`${COLUMNS[i]}: ${value}`])).join(', '),
  );
}

test('A table has a header for each column', () => {
  expect(tableOfPack(tracksPackIn('en'), en.ladder).heads).toEqual(
    COLUMNS.map((field) => en.ladder.fields[field]),
  );
});

test('A table has a row for each milestone, level without one, and role without levels', () => {
  const pack = packOf({
    pack: {
      id: 'a',
      title: text('A'),
      languages: ['en'],
      categories: [{ id: 'craft', title: text('Craft'), detail: text('Well') }],
    },
    roles: [
      { id: 'dev', name: text('Developer'), summary: text('Builds') },
      { id: 'test', name: text('Tester'), summary: text('Tests') },
    ],
    steps: [
      {
        ...{ role: 'dev', id: 'l1', grade: text('Junior'), position: text('Clerk'), focus: text('Basics') },
        grades: { en: ['IC1', 'G1'] },
        learn: [{ text: text('SQL') }, { text: text('Go') }],
        milestones: [
          { id: 'm1', text: text('Reads'), category: 'craft', chance: text('Ask') },
          { id: 'm2', text: text('Writes'), category: 'craft', kind: 'behaviour' },
        ],
      },
      { role: 'dev', id: 'l2', number: 7 },
    ],
  });
  const { deliverable, behaviour } = en.ladder.kinds;
  expect(rowsOf(localise(pack, 'en'))).toEqual([
    [
      ...['role: Developer', 'role-detail: Builds', 'level: Junior', 'number: 1', 'names: IC1\nG1'],
      ...['position: Clerk', 'focus: Basics', 'learn: SQL\nGo', 'category: Craft', 'category-detail: Well'],
      ...[`kind: ${deliverable}`, 'milestone: Reads', 'chance: Ask', 'role-id: dev', 'level-id: l1'],
      ...['category-id: craft', 'id: m1'],
    ].join(', '),
    [
      ...['role: Developer', 'level: Junior', 'number: 1', 'category: Craft', `kind: ${behaviour}`],
      ...['milestone: Writes', 'role-id: dev', 'level-id: l1', 'category-id: craft', 'id: m2'],
    ].join(', '),
    ['role: Developer', 'level: 7', 'number: 7', 'role-id: dev', 'level-id: l2'].join(', '),
    ['role: Tester', 'role-detail: Tests', 'role-id: test'].join(', '),
  ]);
});
