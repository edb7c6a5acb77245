import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../src/content/import/fields.ts';
import { columnsOf } from '../../../../src/content/import/shape.ts';
import { gridIn } from './sheet-of.ts';

describe('the columns of fields', () => {
  const found = (
    heads: readonly string[],
    fields: readonly Field[],
    map: ReadonlyMap<string, Field> = new Map(),
  ) => Object.fromEntries(columnsOf(gridIn([heads])[0] ?? [], map, fields, { title: 'grade' }));

  test('are those with their headers', () => {
    expect(found(['', 'Level', 'Was', 'Role', 'Title'], ['level', 'grade', 'category'])).toEqual({
      level: 1,
      grade: 4,
    });
  });

  test('are those that are mapped, whatever others are called', () => {
    const map = new Map([['was', 'category']] as const);
    expect(found(['Category', 'Was'], ['category'], map)).toEqual({ category: 1 });
    expect(found(['Was', 'Category'], ['category'], map)).toEqual({ category: 0 });
  });

  test('may be several for some fields, of which the last counts', () => {
    expect(found(['Category', 'Skill'], ['category'])).toEqual({ category: 1 });
    expect(found(['Role description', '役割の説明'], ['role-detail'])).toEqual({ 'role-detail': 1 });
    expect(found(['Skill description', '観点の説明'], ['category-detail'])).toEqual({ 'category-detail': 1 });
    expect(found(['Focus', 'Summary'], ['focus'])).toEqual({ focus: 1 });
    expect(() => found(['Level', 'Stage', 'レベル'], ['level'])).toThrow('head-twice');
    expect(() => found(['Behaviour', 'Text'], ['milestone'])).toThrow('head-twice');
  });

  test('do not confuse a description of criteria with the criteria', () => {
    expect(found(['Behaviour', 'Description'], ['milestone'])).toEqual({ milestone: 0 });
    expect(found(['Description', 'Behaviour'], ['milestone'])).toEqual({ milestone: 1 });
  });

  test('take the level from the first of two grades if there is no other', () => {
    expect(found(['等級', '等級名'], ['level', 'grade'])).toEqual({ level: 0, grade: 1 });
    expect(() => found(['Level', '等級', '等級名'], ['level', 'grade'])).toThrow('head-twice');
  });
});
