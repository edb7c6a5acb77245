import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, foldersIn, readOwnFile, setAside } from '../../../src/profile/files.ts';

const NOW = new Date('2026-11-01T09:30:00Z');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'career-files-'));

describe('a file of the program’s own', () => {
  test('is read as text', () => {
    const path = join(newFolder(), 'a.json');
    writeFileSync(path, '{"name":"佐藤"}');
    expect(readOwnFile(path)).toEqual({ text: '{"name":"佐藤"}' });
  });

  test('is missing, also where its folder is a file', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(readOwnFile(join(folder, 'a.json'))).toBe('missing');
    expect(readOwnFile(join(folder, 'file', 'a.json'))).toBe('missing');
  });

  test('is foreign if it is a folder, a link or larger than any import', () => {
    const folder = newFolder();
    const [file, link, large] = ['a', 'link', 'large'].map((name) => join(folder, name));
    if (!file || !link || !large) throw new Error('three paths');
    writeFileSync(file, 'x');
    symlinkSync(file, link);
    writeFileSync(large, '');
    truncateSync(large, 32 * 1024 * 1024 + 1);
    for (const path of [folder, link, large]) expect(readOwnFile(path)).toBe('foreign');
  });

  test('that cannot be looked at is an error', () => {
    const link = join(newFolder(), 'loop');
    symlinkSync(link, link);
    expect(() => readOwnFile(join(link, 'a.json'))).toThrow('ELOOP');
  });
});

describe('a damaged file', () => {
  test('gets a name of its own with the date', () => {
    const folder = newFolder();
    const paths = ['one', 'other'].map((text) => {
      writeFileSync(join(folder, 'a.json'), text);
      return setAside(join(folder, 'a.json'), NOW)[0] ?? '';
    });
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['one', 'other']);
    expect(paths[0]).toMatch(/\/a\.json\.damaged-2026-11-01T093000\.000Z-[0-9a-f]{8}$/);
  });

  test('that is gone has no name; one that cannot be renamed keeps its own', () => {
    const folder = newFolder();
    expect(setAside(join(folder, 'a.json'), NOW)).toEqual([]);
    const long = join(folder, 'a'.repeat(250));
    writeFileSync(long, 'x');
    expect(setAside(long, NOW)).toEqual([long]);
  });
});

describe('a folder', () => {
  test('has files, among them links, and subfolders', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(folder, join(folder, 'link'));
    mkdirSync(join(folder, 'sub'));
    expect(filesIn(folder).toSorted()).toEqual(['file', 'link']);
    expect(foldersIn(folder)).toEqual(['sub']);
  });

  test('that is missing has none; a file is not a folder', () => {
    const folder = newFolder();
    expect(filesIn(join(folder, 'no'))).toEqual([]);
    expect(foldersIn(join(folder, 'no'))).toEqual([]);
    writeFileSync(join(folder, 'file'), '');
    expect(() => filesIn(join(folder, 'file'))).toThrow('ENOTDIR');
  });
});
