import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLadders } from '../../../../src/content/import/import.ts';
import { draftOfPack } from '../../../../src/content/import/pack-entries.ts';
import { ImportError } from '../../../../src/content/import/remark.ts';
import type { Source } from '../../../../src/content/import/tables.ts';
import { type Loaded, loadPack } from '../../../../src/content/load.ts';
import { readPackTexts } from '../../../../src/content/read-file.ts';
import { times } from '../../../times.ts';
import { PLAIN, sourceOf } from './sheet-of.ts';

const head = fc.constantFrom(
  '',
  'role',
  'レベル',
  'grade',
  'カテゴリ',
  'kind',
  '基準',
  'milestone',
  'level id',
  'ID',
  'L1',
  'IC4',
  '主任',
  'x',
);
const cell = fc.oneof(
  { weight: 3, arbitrary: head },
  fc.constantFrom(
    '・a\n・b',
    '[x]\n\ny',
    'M3',
    '3',
    '行動',
    '- a\n\nb: c',
    '"',
    "'",
    '# x',
    '*',
    '&a',
    '!!js x',
    '\u0000',
    '\ud800',
    '-',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 6 }), { maxLength: 8 });
/** Half of the tables have the headers that a list needs. */
const grid = fc.oneof(
  rows,
  fc
    .tuple(
      fc.shuffledSubarray(['role', 'level', 'category', 'milestone', 'kind', 'id'], { minLength: 4 }),
      rows,
    )
    .map(([heads, below]) => [heads, ...below]),
);
const options = fc.record({
  rows: fc.constantFrom(undefined, 'levels', 'categories'),
  byLine: fc.boolean(),
  highestFirst: fc.boolean(),
  kind: fc.constantFrom(undefined, 'deliverable', 'behaviour'),
} as const);

const load = async (files: ReadonlyMap<string, string>): Promise<Loaded> =>
  loadPack(
    '/nowhere',
    new Map([...readPackTexts('/nowhere'), ...[...files].map(([name, text]) => [name, { text }] as const)]),
  );

/** What is imported, or `undefined` if the tables are refused with an import error. */
function imported(sources: readonly [Source, Source?], given: Parameters<typeof importLadders>[1]) {
  try {
    return importLadders(sources, given);
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

test('any table becomes a valid pack, or is refused; imported again, it keeps all ids', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(grid, fc.option(grid), options, async (first, second, given) => {
      const sources =
        second === null
          ? ([sourceOf(first)] as const)
          : ([sourceOf(first, 'ja'), sourceOf(second, 'en')] as const);
      const all = { ...PLAIN, ...given };
      const made = imported(sources, all);
      if (!made || made.values.steps.length === 0) return;
      count += 1;
      const loaded = await load(made.files);
      expect(loaded).not.toHaveProperty('faults');
      if ('faults' in loaded) return;
      const again = importLadders(sources, all, { files: made.files, draft: draftOfPack(loaded.pack) });
      expect(again.values).toEqual(made.values);
      expect([...again.files]).toEqual([...made.files]);
    }),
    { numRuns: times(4_000, 200) },
  );
  expect(count).toBeGreaterThan(10);
});
