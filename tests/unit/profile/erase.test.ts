import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eraseStore } from '../../../src/profile/erase.ts';
import { newHome } from './new-home.ts';

const ID = '00000000-0000-4000-8000-000000000abc';

/** A data folder with these files in it. */
function homeWith(...names: readonly string[]): string {
  const home = newHome();
  for (const path of names.map((name) => join(home, name))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'x');
  }
  return home;
}

const left = (home: string): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).toSorted();

describe('erasing', () => {
  test('a store that does not exist removes nothing', () => {
    expect(eraseStore(newHome())).toBe(false);
  });

  test.each([
    ['records', [`records/${ID}.json`]],
    ['a draft', ['draft-cio-cto.json']],
    ['damaged and half-written files', [`records/${ID}.json.damaged-1`, `draft-ship.json.${ID}.tmp`]],
    ['what an earlier attempt has left', [`erased-${ID}/${ID}.json`]],
  ])('removes %s, and the folder', (_, names) => {
    const home = homeWith(...names);
    expect(eraseStore(home)).toBe(true);
    expect(existsSync(home)).toBe(false);
  });

  test('leaves other files where they were', () => {
    const others = [
      'notes.txt',
      'records/my.json',
      'records/x/y.txt',
      'old-draft-a.json',
      `erased-${ID}.txt`,
    ];
    const home = homeWith(...others, `records/${ID}.json`, 'draft-ship.json');
    expect(eraseStore(home)).toBe(true);
    expect(left(home)).toEqual([...others, 'records', 'records/x'].toSorted());
    expect(eraseStore(home)).toBe(false);
    expect(left(home)).toEqual([...others, 'records', 'records/x'].toSorted());
  });

  test('leaves folders that only look like its own', () => {
    const home = homeWith(`erased-mine/${ID}.json`, `not-erased-${ID}/${ID}.json`);
    expect(eraseStore(home)).toBe(false);
    expect(left(home)).toHaveLength(4);
  });

  test('removes an empty folder of records, and says that there was nothing', () => {
    const home = homeWith();
    mkdirSync(join(home, 'records'), { recursive: true });
    expect(eraseStore(home)).toBe(false);
    expect(existsSync(home)).toBe(false);
  });

  test('empties a folder of records that is elsewhere, and leaves the link to it', () => {
    const home = newHome();
    const elsewhere = homeWith(`${ID}.json`, 'mine.txt');
    mkdirSync(home);
    symlinkSync(elsewhere, join(home, 'records'));
    expect(eraseStore(home)).toBe(true);
    expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
    expect(readdirSync(home)).toEqual(['records']);
  });
});
