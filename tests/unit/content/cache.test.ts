import { chmod, mkdtemp, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cacheIn, keyOf } from '../../../src/content/cache.ts';

describe('the cache of compiled packs', () => {
  let folder = '';

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'career-cache-')), 'packs');
    await cacheIn(folder).write('key', 'what was kept\nover two lines');
  });

  test('gives back what it was given, and nothing for another key', async () => {
    expect(await cacheIn(folder).read('key')).toBe('what was kept\nover two lines');
    expect(await cacheIn(folder).read('other')).toBeUndefined();
  });

  test('is for its owner only', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['cut short', (file: string) => truncate(file, 70)],
    ['emptied', (file: string) => truncate(file, 0)],
    [
      'changed in one place',
      async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('two', 'too')),
    ],
    ['of another program', (file: string) => writeFile(file, '{"pack": {}}')],
    ['such that others may write to it', (file: string) => chmod(file, 0o622)],
  ])('does not believe a copy that is %s', async (_, damage) => {
    await damage(join(folder, 'key'));
    expect(await cacheIn(folder).read('key')).toBeUndefined();
  });

  test('does not follow a link', async () => {
    await symlink(join(folder, 'key'), join(folder, 'link'));
    expect(await cacheIn(folder).read('link')).toBeUndefined();
  });

  test('keeps the eight newest copies', async () => {
    for (let i = 0; i < 12; i += 1) await cacheIn(folder).write(`copy-${i}`, String(i));
    expect(await readdir(folder)).toHaveLength(8);
    expect(await cacheIn(folder).read('copy-11')).toBe('11');
  });

  test('a folder that cannot be made is no fault', async () => {
    const nowhere = cacheIn('/dev/null/packs');
    await nowhere.write('key', 'text');
    expect(await nowhere.read('key')).toBeUndefined();
  });
});

describe('a key', () => {
  const key = (version: string, ...contents: (readonly [string, string])[]): string =>
    keyOf(version, contents);

  test('depends on the version, on every name and text, and on where one ends and the next begins', () => {
    const keys = [
      key('1', ['a', 'x'], ['b', 'y']),
      key('2', ['a', 'x'], ['b', 'y']),
      key('1', ['a', 'x'], ['c', 'y']),
      key('1', ['a', 'x'], ['b', 'z']),
      key('1', ['a', 'xb'], ['b', 'y']),
      key('1', ['a', 'x']),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key('1', ['a', 'x'], ['b', 'y'])).toBe(keys[0]);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
