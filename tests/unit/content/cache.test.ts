import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { cacheIn, keyOf } from '../../../src/content/cache.ts';

/** The name of an entry, with a key such as `keyOf` returns. */
function keyAt(i: number): string {
  return `${String(i).padStart(64, '0')}.json`;
}

describe('the cache of compiled packs', () => {
  let folder = '';

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'career-cache-')), 'packs');
    await cacheIn(folder).write('key', 'what was kept\nover two lines');
  });

  test('returns what was written under a key, and undefined for other keys', async () => {
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

  test('writes nothing into a folder that the name only links to', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'career-cache-'));
    const link = join(elsewhere, 'link');
    await symlink(folder, link);
    await cacheIn(link).write(keyAt(1), 'text');
    expect(await readdir(folder)).toEqual(['key']);
  });

  test('trusts its entries on Windows, where every file seems writable by all', async () => {
    await cacheIn(folder).write(keyAt(1), 'text');
    await chmod(join(folder, keyAt(1)), 0o666);
    expect(await cacheIn(folder).read(keyAt(1))).toBeUndefined();
    const { getuid } = process;
    onTestFinished(() => {
      Object.assign(process, { getuid });
    });
    Object.assign(process, { getuid: undefined });
    expect(await cacheIn(folder).read(keyAt(1))).toBe('text');
  });

  test('keeps the eight newest entries and removes no other files', async () => {
    const folderOfOthers = join(folder, keyAt(99));
    await mkdir(folderOfOthers);
    await symlink(folderOfOthers, join(folder, keyAt(98)));
    await writeFile(join(folder, 'notes.txt'), 'not ours');
    await writeFile(join(folder, `${keyAt(97)}.0123456789ab.tmp`), 'half written long ago');
    await utimes(join(folder, `${keyAt(97)}.0123456789ab.tmp`), 1, 1);
    for (let i = 0; i < 8; i += 1) {
      await cacheIn(folder).write(keyAt(i), String(i));
      // The first one written is the newest.
      await utimes(join(folder, keyAt(i)), 1_000 - i, 1_000 - i);
    }
    await cacheIn(folder).write(keyAt(8), '8');
    const left = await readdir(folder);
    expect(left.sort()).toEqual(['key', 'notes.txt', ...[0, 1, 2, 3, 4, 5, 6, 8, 98, 99].map(keyAt)].sort());
  });

  test('a folder that cannot be created is ignored', async () => {
    const nowhere = cacheIn('/dev/null/packs');
    await nowhere.write('key', 'text');
    expect(await nowhere.read('key')).toBeUndefined();
  });
});

describe('a key', () => {
  const key = (version: string, ...contents: (readonly [string, string])[]): string =>
    keyOf(version, contents);

  test('depends on the version, every name and text, and the boundaries between them', () => {
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
