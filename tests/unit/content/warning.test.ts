import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/content/outline.ts';
import type { PackValues } from '../../../src/content/schema.ts';
import { describeWarning, type WarningReason, warningsOf } from '../../../src/content/warning.ts';
import * as en from '../../../src/locale/en.ts';
import * as ja from '../../../src/locale/ja.ts';

/** The warnings about files, one a line: path, kind and subject. */
function said(files: PackValues): readonly string[] {
  return warningsOf(outlineOf(files)).map(({ file, path, reason: { kind, ...about } }) =>
    [[file, ...path].join('.'), kind, ...Object.values(about)].join(' '),
  );
}

describe('titles', () => {
  const wide = (columns: number) => ({ ja: '長'.repeat(columns / 2), en: 'x'.repeat(columns) });

  test('are as wide as the table of a comparison has room for', () => {
    const titles = (duty: number, other: number) => ({
      roles: [{ duties: [{}, { title: wide(duty) }], success: { title: wide(other) } }],
      joys: [{ title: wide(other) }],
      trials: [{ title: wide(other) }],
    });
    expect(said(titles(32, 34))).toEqual([]);
    expect(said(titles(34, 36))).toEqual(
      [
        ['roles.0.duties.1.title', '34 32'],
        ['roles.0.success.title', '36 34'],
        ['joys.0.title', '36 34'],
        ['trials.0.title', '36 34'],
      ].flatMap(([at, columns]) =>
        ['ja', 'en'].map((language) => `${at}.${language} too-long title ${columns}`),
      ),
    );
  });

  test('that are missing have no width', () => {
    const holes = [null, {}, { title: {} }];
    expect(said({ roles: [null, { duties: holes, success: {} }], joys: holes, trials: holes })).toEqual([]);
  });
});

describe('a role without joys or trials', () => {
  const roles = [{ id: 'a' }, null, {}, { id: 'b', tier: 'primary' }, { id: 'c', tier: 'alternative' }];

  test('is named with what it lacks and others have, unless it is an alternative', () => {
    expect(said({ roles, joys: [null, { role: 'a' }], trials: [{ role: 'x' }] })).toEqual([
      'roles.0 bare-role a trials',
      'roles.3 bare-role b joys,trials',
    ]);
  });

  test('is not reported if no role has any', () => {
    expect(said({ roles, joys: [], trials: [] })).toEqual([]);
    expect(said({ roles })).toEqual([]);
  });
});

describe('a quiz', () => {
  const traits = (count: number) => ({ quiz: { traits: Array.from({ length: count }, () => ({})) } });

  test.each([
    [6, ['quiz.traits trait-count 6']],
    [7, []],
    [10, []],
    [11, ['quiz.traits trait-count 11']],
  ])('with %i traits', (count, warnings) => {
    expect(said(traits(count))).toEqual(warnings);
  });

  test('asks about the seat, if it can be read', () => {
    const items = [null, { section: 'fit' }];
    expect(said({ quiz: { items, emphasis: {} } })).toEqual(['quiz.items no-seat']);
    expect(said({ quiz: { items: [...items, { section: 'seat' }], emphasis: {} } })).toEqual([]);
    expect(said({ quiz: { items } })).toEqual([]);
    expect(said({ quiz: { emphasis: {} } })).toEqual([]);
    expect(said({})).toEqual([]);
  });

  test('says for each emphasis what it rests on', () => {
    const emphasis = {
      captain: { daring: { about: 'joy/x' }, care: { ref: 'book' } },
      cook: { daring: {}, care: { value: 1 }, luck: null, calm: { ref: 'book' } },
      pilot: null,
    };
    expect(said({ quiz: { items: [{ section: 'seat' }], emphasis } })).toEqual([
      'quiz.emphasis.cook no-evidence cook daring,care',
    ]);
  });
});

/** A warning of every kind. */
const REASONS: Readonly<Record<WarningReason['kind'], WarningReason>> = {
  'too-long': { kind: 'too-long', field: 'title', columns: '40', most: '34' },
  'bare-role': { kind: 'bare-role', role: 'cio', without: ['joys', 'trials'] },
  'no-steps': { kind: 'no-steps', role: 'cio' },
  'same-steps': { kind: 'same-steps', role: 'cio', other: 'cto' },
  'unreached-level': { kind: 'unreached-level', level: 'senior' },
  'number-gap': { kind: 'number-gap', role: 'cio', before: '3', number: '5' },
  'trait-count': { kind: 'trait-count', traits: '6' },
  'no-seat': { kind: 'no-seat' },
  'no-evidence': { kind: 'no-evidence', role: 'cio', traits: ['daring', 'care'] },
  alike: { kind: 'alike', roles: 'cio, cto', cosine: '0.98' },
  opposite: { kind: 'opposite', roles: 'cio, cto', cosine: '-0.98' },
};

test.each([
  ['English', en],
  ['Japanese', ja],
])('In %s, every warning has a sentence of its own with all that is known', (_, messages) => {
  const sentences = Object.values(REASONS).map((reason) => describeWarning(reason, messages));
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const [i, { kind: _kind, ...about }] of Object.values(REASONS).entries()) {
    const { without: _without, field: _field, ...known }: Readonly<Record<string, unknown>> = about;
    for (const detail of Object.values(known).flat()) expect(sentences[i]).toContain(detail);
  }
});
