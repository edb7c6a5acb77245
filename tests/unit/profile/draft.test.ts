import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, dropDraft, readDraft, saveDraft } from '../../../src/profile/draft.ts';
import { draftFile } from '../../../src/profile/home.ts';
import { NewerStore } from '../../../src/profile/newer-store.ts';
import { newHome } from './new-home.ts';

const NOW = new Date('2026-11-01T09:30:00Z');
const DRAFT: Draft = {
  schema: 'career.draft/1',
  pack: 'ship',
  length: 'quick',
  asked: ['daring-1', 'care-1'],
  answers: [
    ['daring-1', 5],
    ['care-1', 1],
  ],
};

/** A data folder whose draft for the pack `ship` has this text. */
function homeWith(text: string): string {
  const home = newHome();
  mkdirSync(dirname(draftFile(home, 'ship')), { recursive: true });
  writeFileSync(draftFile(home, 'ship'), text);
  return home;
}

describe('an unfinished quiz', () => {
  test('is none in an empty folder', () => {
    expect(readDraft(newHome(), 'ship', NOW)).toEqual({});
  });

  test('is read as it was saved, for its own pack', () => {
    const home = newHome();
    saveDraft(home, DRAFT);
    expect(readDraft(home, 'ship', NOW)).toEqual({ draft: DRAFT });
    expect(readDraft(home, 'cio-cto', NOW)).toEqual({});
  });

  test('is gone once it is dropped, which may happen twice', () => {
    const home = newHome();
    saveDraft(home, DRAFT);
    saveDraft(home, { ...DRAFT, pack: 'other' });
    dropDraft(home, 'ship');
    dropDraft(home, 'ship');
    expect(readDraft(home, 'ship', NOW)).toEqual({});
    expect(readDraft(home, 'other', NOW)).toMatchObject({ draft: { pack: 'other' } });
  });

  test.each([
    ['no JSON', 'half'],
    ['another schema', JSON.stringify({ ...DRAFT, schema: 'career.draft/1.2' })],
    ['a schema that only ends like its own', JSON.stringify({ ...DRAFT, schema: 'my.career.draft/2' })],
    ['an answer below the scale', JSON.stringify({ ...DRAFT, answers: [['care-1', 0]] })],
    ['an answer above the scale', JSON.stringify({ ...DRAFT, answers: [['care-1', 6]] })],
    ['half an answer', JSON.stringify({ ...DRAFT, answers: [['care-1', 1.5]] })],
    ['another length', JSON.stringify({ ...DRAFT, length: 'long' })],
  ])('with %s is damaged: it is kept under a name with the date', (_, text) => {
    const home = homeWith(text);
    const { draft, damaged = '' } = readDraft(home, 'ship', NOW);
    expect(draft).toBeUndefined();
    expect(damaged).toContain(`${draftFile(home, 'ship')}.damaged-2026-11-01T093000.000Z-`);
    expect(readFileSync(damaged, 'utf8')).toBe(text);
    expect(readDraft(home, 'ship', NOW)).toEqual({});
  });

  test.each(['career.draft/2', 'career.draft/10'])('of a later version, %s, is left alone', (schema) => {
    const home = homeWith(JSON.stringify({ schema }));
    expect(() => readDraft(home, 'ship', NOW)).toThrow(NewerStore);
    expect(existsSync(draftFile(home, 'ship'))).toBe(true);
  });

  test('has a file that can be named, however long the pack’s id is', () => {
    const home = newHome();
    saveDraft(home, { ...DRAFT, pack: 'x'.repeat(500) });
    expect(readdirSync(home)).toEqual([`draft-${'x'.repeat(100)}.json`]);
  });
});
