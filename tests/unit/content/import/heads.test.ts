import { describe, expect, test } from 'vitest';
import {
  announcesDeliverables,
  explains,
  fieldOf,
  isForCodes,
  isForRemarks,
  kindOf,
} from '../../../../src/content/import/heads.ts';

const PLAIN = new Map();

describe('a header', () => {
  test.each([
    ['Job_Family', 'role'],
    ['ＬＥＶＥＬ', 'level'],
    ['Level*', 'level'],
    ['評価項目（必須）', 'category'],
    ['Key behaviors', 'milestone'],
    ['期待される行動', 'milestone'],
    ['Role name', 'role'],
    ['Skill description', 'category-detail'],
    ['Role definition', 'role-detail'],
    ['等級の定義', 'focus'],
    ['行動の説明', 'milestone'],
    ['Position', 'position'],
    ['Position description', undefined],
    ['Wer', undefined],
    ['', undefined],
  ])('%j means %j', (head, field) => {
    expect(fieldOf(head, PLAIN)).toBe(field);
  });

  test('that is mapped means what it is mapped to', () => {
    const map = new Map([
      ['wer', 'role'],
      ['level', 'category'],
    ] as const);
    expect(['W e r', 'Level', 'Role'].map((head) => fieldOf(head, map))).toEqual([
      'role',
      'category',
      'role',
    ]);
  });

  test.each([
    [
      'may explain something',
      explains,
      ['Description', 'Short definition', 'Guidance notes', '目的', '等級の説明'],
      ['Describing', 'My purpose'],
    ],
    [
      'may be for remarks',
      isForRemarks,
      ['Notes', 'remark', '備考', '注', '注記'],
      ['Note taking', 'My notes', '注意'],
    ],
    ['may be for codes', isForCodes, ['Code', 'No.', '#', '番号'], ['Coding', 'Source code']],
    [
      'may announce what is reached once',
      announcesDeliverables,
      ['Milestones', '目標'],
      ['Milestone text', 'Key milestones', 'Behaviours'],
    ],
  ])('%s', (_, isSo, heads, others) => {
    expect(heads.filter((head) => !isSo(head))).toEqual([]);
    expect(others.filter(isSo)).toEqual([]);
  });
});

test.each([
  ['Deliverable', 'deliverable'],
  ['成果物', 'deliverable'],
  ['behavior', 'behaviour'],
  ['行動', 'behaviour'],
  ['constructor', undefined],
])('the kind %j is %j', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});
