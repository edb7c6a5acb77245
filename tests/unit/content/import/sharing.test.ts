import { describe, expect, test } from 'vitest';
import { withBranches } from '../../../../src/content/import/branches.ts';
import type { Draft, DraftLevel } from '../../../../src/content/import/draft.ts';
import { packValues } from '../../../../src/content/import/pack-values.ts';

const level = (en: string, texts: readonly string[] = [], more: Partial<DraftLevel> = {}): DraftLevel => ({
  ...{ name: { en }, names: {}, learn: [], criteria: texts.map((text) => ({ text: { en: text } })) },
  ...more,
});
const draft = (...roles: readonly (readonly DraftLevel[])[]): Draft => ({
  ...{ languages: ['en'], categories: [] },
  roles: roles.map((levels, i) => ({ name: { en: 'ABC'[i] ?? '' }, levels })),
});
const steps = (...roles: readonly (readonly DraftLevel[])[]) =>
  packValues(draft(...roles)).steps.map(({ id, level }) => id ?? `= ${level}`);

describe('a level that roles have in common', () => {
  test('has a quarter of the most criteria in common', () => {
    const [one, other] = [
      ['a', 'b', 'c', 'd'],
      ['a', 'w', 'x', 'y'],
    ];
    expect(steps([level('L', one)], [level('L', other)])).toEqual(['= l', '= l']);
    expect(steps([level('L', one)], [level('L', [...(other ?? []), 'z'])])).toEqual(['a-l', 'b-l']);
  });

  test('has one name, or one id whatever its criteria', () => {
    expect(steps([level('L', ['a'])], [level('M', ['a'])])).toEqual(['a-l', 'b-m']);
    const same = { id: 'deck' };
    expect(steps([level('L', ['a'], same)], [level('M', ['b'], same)])).toEqual(['= deck', '= deck']);
  });

  test('states once what is the same, and for each role what is its own', () => {
    const { levels, steps } = packValues(
      draft(
        [level('L', ['a', 'b'], { position: { en: 'Clerk' }, focus: { en: 'Basics' } })],
        [level('L', ['b', 'c'], { position: { en: 'Clerk' }, focus: { en: 'Depth' } })],
      ),
    );
    expect(levels).toMatchObject([
      {
        id: 'l',
        grade: { en: 'L' },
        position: { en: 'Clerk' },
        focus: { en: 'Basics' },
        milestones: [{ text: { en: 'b' } }],
      },
    ]);
    expect(steps).toEqual([
      { role: 'a', level: 'l', milestones: [expect.objectContaining({ text: { en: 'a' } })] },
      {
        role: 'b',
        level: 'l',
        focus: { en: 'Depth' },
        milestones: [expect.objectContaining({ text: { en: 'c' } })],
      },
    ]);
  });

  test('has the same criteria in the same category', () => {
    const inside = (category?: number) => level('L', [], { criteria: [{ text: { en: 'a' }, category }] });
    expect(steps([inside(0)], [inside(0)])).toEqual(['= l', '= l']);
    expect(steps([inside(0)], [inside(1)])).toEqual(['a-l', 'b-l']);
    expect(steps([inside(0)], [inside()])).toEqual(['a-l', 'b-l']);
  });

  test('has no name of its own if roles call it differently', () => {
    const called = (name: string) => level(name, ['a'], { rank: '4' });
    const { levels, steps } = packValues(draft([called('Lead')], [called('Expert')]));
    expect(levels).toMatchObject([{ id: 'level-4' }]);
    expect(levels[0]).not.toHaveProperty('grade');
    expect(steps.map(({ grade }) => grade?.en)).toEqual(['Lead', 'Expert']);
  });
});

describe('values', () => {
  test('have a different id for each entry', () => {
    const values = packValues({
      ...draft([level('L', ['a', 'a!'])], [level('M')]),
      categories: [
        { title: { en: 'Craft' }, detail: { en: 'Well' } },
        { title: { en: 'Craft' } },
        { id: 'x', title: {} },
      ],
    });
    expect(values.categories).toEqual([
      { id: 'craft', title: { en: 'Craft' }, detail: { en: 'Well' } },
      { id: expect.stringMatching(/^craft-[0-9a-f]{4}$/), title: { en: 'Craft' } },
      { id: 'x', title: {} },
    ]);
    expect(values.roles).toEqual([
      { id: 'a', name: { en: 'A' } },
      { id: 'b', name: { en: 'B' } },
    ]);
    const [first, second] = values.steps[0]?.milestones ?? [];
    expect(first?.id).toMatch(/^a-l-[0-9a-f]{4}$/);
    expect(second?.id).toMatch(/^a-l-[0-9a-f]{8}$/);
  });

  test('have only the fields that a level fills', () => {
    const all = {
      position: { en: 'Clerk' },
      focus: { en: 'Basics' },
      names: { en: ['IC1'] },
      learn: [{ en: 'SQL' }],
    };
    const { steps } = packValues(
      draft([level('L', [], all), level('２'), level('M', [], { names: { en: [] } })]),
    );
    expect(steps).toEqual([
      {
        ...{ role: 'a', id: 'a-l', grade: { en: 'L' }, grades: { en: ['IC1'] }, milestones: [] },
        ...{ position: { en: 'Clerk' }, focus: { en: 'Basics' }, learn: [{ text: { en: 'SQL' } }] },
      },
      { role: 'a', id: 'a-level-2', milestones: [] },
      { role: 'a', id: 'a-m', grade: { en: 'M' }, milestones: [] },
    ]);
  });

  test('number levels unless they count from 1 on', () => {
    const numbers = (...list: readonly (number | undefined)[]) =>
      packValues(draft(list.map((number, i) => level(`L${i}`, [], { number })))).steps.map(
        ({ number }) => number,
      );
    expect(numbers(1, undefined, 3)).toEqual([undefined, undefined, undefined]);
    expect(numbers(2, 3)).toEqual([2, 3]);
    expect(numbers(1, 3)).toEqual([1, 3]);
  });
});

describe('a ladder that begins higher', () => {
  const ladder = (...numbers: readonly number[]) =>
    numbers.map((number) => level(`L${number}`, [], { number }));
  const branches = (...roles: readonly (readonly DraftLevel[])[]) =>
    withBranches(draft(...roles)).roles.map(({ after }) => after);

  test('branches off the only one that begins at 1, at the level below', () => {
    expect(branches(ladder(3, 4), ladder(1, 2, 3), ladder(2), ladder(5))).toEqual([
      { role: 1, level: 1 },
      undefined,
      { role: 1, level: 0 },
      undefined,
    ]);
    expect(branches(ladder(3), ladder(1, 2), ladder(1))).toEqual([undefined, undefined, undefined]);
    expect(branches(ladder(3), ladder(2, 3))).toEqual([undefined, undefined]);
    expect(branches([], ladder(1))).toEqual([undefined, undefined]);
  });

  test('states where it begins, if its levels have ids', () => {
    expect(branches(ladder(1, 2), [level('L3', [], { number: 3, id: 'x' })])).toEqual([undefined, undefined]);
  });

  test('has the id of the level below', () => {
    const values = packValues(withBranches(draft(ladder(1, 2), ladder(3, 4))));
    expect(values.steps.map(({ after }) => after)).toEqual([undefined, undefined, 'a-l2', undefined]);
  });
});
