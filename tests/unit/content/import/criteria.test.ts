import { describe, expect, test } from 'vitest';
import { criteriaIn, isOnlyBroken, sectionsIn } from '../../../../src/content/import/criteria.ts';

describe('criteria in a cell', () => {
  test.each([
    ['one', 'Writes tests.', ['Writes tests.']],
    [
      'blank lines',
      'Writes tests.\n\nReads logs.\n \nFixes bugs.',
      ['Writes tests.', 'Reads logs.', 'Fixes bugs.'],
    ],
    [
      'examples on a second line belong to it',
      'Uses tools.\nExamples: editors, linters\n\nReads logs.',
      ['Uses tools.\nExamples: editors, linters', 'Reads logs.'],
    ],
    ['Japanese bullets', '・設計できる\n・直せる', ['設計できる', '直せる']],
    ['hyphens and asterisks', '- one\n* two\n• three', ['one', 'two', 'three']],
    ['numbers', '1. 読む\n2．書く\n(3) 話す\n④教える', ['読む', '書く', '話す', '教える']],
    [
      'numbers that are no bullets',
      '1.5 years of practice\n-5% of cost',
      ['1.5 years of practice\n-5% of cost'],
    ],
    [
      'indented bullets',
      '・設計できる\n　・APIの設計\n　・画面の設計\n・直せる',
      ['設計できる\n・APIの設計\n・画面の設計', '直せる'],
    ],
    [
      'a list after a colon',
      '次のどれかができる：\n・設計\n・実装',
      ['次のどれかができる：\n・設計\n・実装'],
    ],
    ['bold is no bullet', '**Leads** a team', ['**Leads** a team']],
    ['nothing', '', []],
    ['a mark for nothing', '—', []],
    ['words for nothing', 'N/A', []],
    ['no more than that', '該当なし\n\nなしとげる', ['なしとげる']],
  ])('%s', (_, text, criteria) => {
    expect(criteriaIn(text)).toEqual(criteria);
  });

  test('each line, if requested', () => {
    expect(criteriaIn('設計できる\n・直せる\n\n教えられる', true)).toEqual([
      '設計できる',
      '直せる',
      '教えられる',
    ]);
  });

  test('a line in brackets is a heading for what follows', () => {
    expect(sectionsIn('読む\n\n【管理職】\n\n任せる\n\n育てる')).toEqual([
      { criteria: ['読む'] },
      { heading: '管理職', criteria: ['任せる', '育てる'] },
    ]);
    expect(sectionsIn('【必須】読む')).toEqual([{ criteria: ['【必須】読む'] }]);
  });

  test('several lines without bullets or blank lines are noted', () => {
    expect(isOnlyBroken('設計できる\n直せる\n教えられる')).toBe(true);
    expect(isOnlyBroken('設計できる\n例: API')).toBe(false);
    expect(isOnlyBroken('・設計できる\n・直せる\n・教えられる')).toBe(false);
  });
});
