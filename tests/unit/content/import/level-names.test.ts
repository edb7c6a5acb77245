import { describe, expect, test } from 'vitest';
import {
  codeIn,
  levelName,
  looksLikeLevel,
  numberIn,
  variantIn,
} from '../../../../src/content/import/level-names.ts';

describe('a level', () => {
  test.each([
    ...[
      'L3',
      'IC 4',
      'MG1',
      ' Ｌ３ ',
      '3',
      '12',
      'Level 2',
      'Band.3',
      'レベル３',
      '等級2',
      '3等級',
      '2年目',
      'IV',
      '②',
    ],
    ...['L4: Lead', '4等級（課長）', 'Software engineer II', 'エンジニア3', 'Programmer (L2)', 'Lead (EM-3)'],
    ...[
      'Junior',
      'senior engineer',
      'Director',
      'シニア',
      '主任',
      '営業部長',
      'チームリーダー',
      'マネージャー',
    ],
  ])('may be called %s', (name) => {
    expect(looksLikeLevel(name)).toBe(true);
  });

  test.each([
    ...[
      '',
      'Testing',
      '設計',

      '123',
      'L3x',
      'Seniority',
      'The senior',
      '課長の仕事',
      'go (team 3) on',
    ],
    `Senior ${'x'.repeat(54)}`,
  ])('is not called %j', (name) => {
    expect(looksLikeLevel(name)).toBe(false);
  });

  test('has a name of at most sixty characters', () => {
    expect(looksLikeLevel(`Senior ${'x'.repeat(53)}`)).toBe(true);
  });
});

test.each([
  ['L3', 3],
  ['ＩＣ 12 ', 12],
  ['L3 – Senior 2', 3],
  ['3等級', 3],
  ['Programmer (L2)', 2],
  ['Senior 2 of 5', 2],
  ['Somewhere between 2 and 12', undefined],
  ['SE II', 2],
  ['I', 1],
  ['SE X', 10],
  ['Somewhere of 2 or 3 II', undefined],
  ['Senior', undefined],
  ['III Senior', undefined],
])('the number in %j is %j', (name, number) => {
  expect(numberIn(name)).toBe(number);
});

test.each([
  ['IC4', 'IC'],
  ['専門3級', '専門'],
  [' m2', 'm'],
  ['EM-12', 'EM'],
  ['L4 EM - Lead', 'EM'],
  ['L12 - EM', 'EM'],
  ['4 EM', 'EM'],
  ['Director (M5)', 'M'],
  ['Head (EM 12)', 'EM'],
  ['Head (M5) now', ''],
  ['Lead EM4', ''],
  ['Now L4 EM', ''],
  ['Senior', ''],
  ['4', ''],
])('the code in %j is %j', (name, code) => {
  expect(codeIn(name)).toBe(code);
});

test.each([
  ['Senior (technical)', 'Senior', 'technical'],
  ['Senior（people）', 'Senior', 'people'],
  ['Senior - people', 'Senior', 'people'],
  ['Senior  ( technical )', 'Senior', 'technical'],
  ['4等級 専門職', '4等級', '専門職'],
  ['Engineer (senior)', 'Engineer (senior)', undefined],
  ['SE - II', 'SE - II', undefined],
  ['Mid-level', 'Mid-level', undefined],
  ['Senior', 'Senior', undefined],
])('%j is %j, in the track %j', (name, base, variant) => {
  expect(variantIn(name)).toEqual(variant === undefined ? { base } : { base, variant });
});

test.each([
  ['Level 1 description', 'Level 1'],
  ['Senior  definitions', 'Senior'],
  ['Level 2 descriptor', 'Level 2'],
  ['L3 definition', 'L3'],
  ['レベル1の基準', 'レベル1'],
  ['Job description', 'Job description'],
  ['Level 1 description of it', 'Level 1 description of it'],
])('under the header %j is the level %j', (head, name) => {
  expect(levelName(head)).toBe(name);
});
