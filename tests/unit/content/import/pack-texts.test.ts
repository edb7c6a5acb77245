import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Files, packTexts } from '../../../../src/content/import/pack-texts.ts';
import type { PackValues } from '../../../../src/content/import/pack-values.ts';

const en = (text: string) => ({ en: text });
const NONE: PackValues = { categories: [], roles: [], levels: [], steps: [] };

/** The values in the files of a pack; null if there is no such file. */
function written(
  values: Partial<PackValues>,
  existing: Readonly<Record<string, string>> = {},
  kind: 'deliverable' | 'behaviour' = 'deliverable',
) {
  const frame = { id: 'a', title: en('A'), languages: ['en'] as const, kind };
  const files: Files = packTexts({ ...NONE, ...values }, frame, new Map(Object.entries(existing)));
  const read = (name: string) => parse(files.get(name) ?? '');
  return {
    names: [...files.keys()],
    ...{ pack: read('pack.yaml'), roles: read('roles.yaml') },
    ...{ levels: read('levels.yaml'), steps: read('steps.yaml') },
  };
}

describe('a new pack', () => {
  test('has the files of its ladders, and no empty lists except those that it needs', () => {
    expect(written({})).toEqual({
      names: ['pack.yaml', 'roles.yaml', 'steps.yaml'],
      pack: { id: 'a', title: { en: 'A' }, languages: ['en'] },
      roles: [],
      levels: null,
      steps: [],
    });
  });

  test('has its categories, roles and levels', () => {
    const values = {
      categories: [{ id: 'craft', title: en('Craft') }],
      roles: [{ id: 'dev', name: en('Developer') }],
      levels: [{ id: 'l1', grade: en('L1') }],
      steps: [{ role: 'dev', level: 'l1', position: undefined }],
    };
    expect(written(values)).toEqual({
      names: ['pack.yaml', 'roles.yaml', 'levels.yaml', 'steps.yaml'],
      pack: { id: 'a', title: en('A'), languages: ['en'], categories: values.categories },
      ...{ roles: values.roles, levels: values.levels, steps: [{ role: 'dev', level: 'l1' }] },
    });
  });

  test('states the kind that its milestones have by default', () => {
    const milestones = (['behaviour', 'deliverable', undefined] as const).map((kind, i) => ({
      ...{ id: `m${i}`, text: en('x'), kind },
    }));
    const kinds = (kind: 'deliverable' | 'behaviour') => {
      const { pack, steps } = written({ steps: [{ role: 'dev', id: 's', milestones }] }, {}, kind);
      return [pack.defaults?.kind, ...steps[0].milestones.map((each: { kind?: string }) => each.kind)];
    };
    expect(kinds('behaviour')).toEqual(['behaviour', undefined, 'deliverable', undefined]);
    expect(kinds('deliverable')).toEqual([undefined, 'behaviour', undefined, undefined]);
  });
});

describe('a renewed pack', () => {
  test('keeps its own frame, and what is said about its categories, in its order', () => {
    const pack = [
      'id: mine',
      'categories:',
      '  - { id: team, title: { en: Team }, detail: { en: Together } }',
      '  - { id: gone, title: { en: Gone } }',
      '  - { id: craft, title: { en: Old }, detail: { en: Well } }',
    ].join('\n');
    const categories = ['new', 'craft', 'newer', 'newest', 'team', 'last'].map((id) => ({
      id,
      title: en(id),
    }));
    const found = written({ categories }, { 'pack.yaml': pack }).pack;
    expect(found.id).toBe('mine');
    expect(found.categories.map(({ id }: { id: string }) => id)).toEqual([
      ...['new', 'team', 'last', 'craft', 'newer', 'newest'],
    ]);
    expect(found.categories).toContainEqual({ id: 'craft', title: en('craft'), detail: en('Well') });
  });

  test('keeps its categories if the table has none', () => {
    const pack = 'id: mine\ncategories: [{ id: team }]';
    expect(written({}, { 'pack.yaml': pack }).pack.categories).toEqual([{ id: 'team' }]);
  });

  test('keeps its roles and what they say, and adds new ones', () => {
    const roles =
      '- { id: dev, name: { en: Old }, mission: { en: Builds } }\n- { id: test, name: { en: Tester } }';
    const found = written(
      {
        roles: [
          { id: 'new', name: en('New') },
          { id: 'dev', name: en('Developer') },
        ],
      },
      { 'roles.yaml': roles },
    );
    expect(found.roles).toEqual([
      { id: 'dev', name: en('Developer'), mission: en('Builds') },
      { id: 'test', name: en('Tester') },
      { id: 'new', name: en('New') },
    ]);
  });

  test('keeps an empty file of levels', () => {
    expect(written({}, { 'levels.yaml': '- id: l1' })).toMatchObject({ levels: [] });
  });

  const step = { role: 'dev', id: 's1', grade: en('S1') };

  test('keeps what the table says nothing about, and only of the same step', () => {
    const steps = [
      '- { role: dev, id: s1, focus: { en: Basics }, grade: { en: Old }, milestones: [] }',
      '- { role: test, id: s1, focus: { en: Other } }',
      '- { role: dev, id: s2, focus: { en: Depth } }',
    ].join('\n');
    const found = (...values: PackValues['steps']) =>
      written({ steps: values }, { 'steps.yaml': steps }).steps;
    expect(found(step)).toEqual([{ ...step, focus: en('Basics') }]);
    expect(found({ role: 'test', id: 's3' })).toEqual([{ role: 'test', id: 's3' }]);
    // The table has a focus for some step, so it decides the focus of all.
    expect(found(step, { role: 'dev', id: 's2', focus: en('New') })).toEqual([
      step,
      { role: 'dev', id: 's2', focus: en('New') },
    ]);
  });

  test('keeps where the ladder of a role branches off, at its first step', () => {
    const steps = ['s1', 's2'].map((id) => `- { role: dev, id: ${id}, after: x }`).join('\n');
    const found = written({ steps: [step, { role: 'dev', id: 's2' }] }, { 'steps.yaml': steps }).steps;
    expect(found).toEqual([
      { ...step, after: 'x' },
      { role: 'dev', id: 's2' },
    ]);
  });

  test('keeps what is said of a level, also of one that only a step has had', () => {
    const existing = {
      'levels.yaml': '- { id: l1, focus: { en: One } }',
      'steps.yaml': '- { role: dev, id: l2, focus: { en: Two } }\n- { role: dev, level: l1, pitfalls: [x] }',
    };
    const found = written(
      {
        levels: [{ id: 'l1' }, { id: 'l2' }],
        steps: [
          { role: 'dev', level: 'l1' },
          { role: 'dev', level: 'l2' },
        ],
      },
      existing,
    );
    expect(found).toMatchObject({
      levels: [
        { id: 'l1', focus: en('One') },
        { id: 'l2', focus: en('Two') },
      ],
    });
    expect(found.steps).toEqual([
      { role: 'dev', level: 'l1', pitfalls: ['x'] },
      { role: 'dev', level: 'l2' },
    ]);
  });

  test('keeps what is said of a milestone, wherever that is now', () => {
    const existing = {
      'levels.yaml': '- { id: l1, milestones: [{ id: m1, chance: { en: Ask } }] }',
      'steps.yaml': '- { role: dev, id: s1, milestones: [{ id: m2, ref: book, kind: behaviour }, null] }',
    };
    const milestones = ['m2', 'm1', 'm3'].map((id) => ({ id, text: en(id) }));
    expect(written({ steps: [{ ...step, milestones }] }, existing).steps[0].milestones).toEqual([
      { id: 'm2', text: en('m2'), ref: 'book', kind: 'behaviour' },
      { id: 'm1', text: en('m1'), chance: en('Ask') },
      { id: 'm3', text: en('m3') },
    ]);
  });

  test('reads files that hold something else as empty', () => {
    const files = { 'pack.yaml': '[x]', 'roles.yaml': 'x: y', 'steps.yaml': 'x', 'levels.yaml': '[null]' };
    expect(written({ steps: [step] }, files)).toMatchObject({ pack: { id: 'a' }, roles: [], steps: [step] });
  });
});
