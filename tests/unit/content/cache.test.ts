import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { cacheIn, sourcesOf } from '../../../src/content/cache.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'career-cache-'));
const SOURCES = Buffer.from('sources');
const COMPILED = 'what was kept\nover two lines';

describe('the cache of compiled packs', () => {
  let home = '';
  let pack = '';
  let copy = '';

  beforeEach(async () => {
    home = join(await newFolder(), 'packs');
    pack = await newFolder();
    cacheIn(home).write(pack, SOURCES, COMPILED);
    [copy = ''] = (await readdir(home)).map((name) => join(home, name));
  });

  const found = (): string | undefined => cacheIn(home).read(pack, SOURCES);

  test('returns what was compiled from the same sources of the same folder', async () => {
    expect(found()).toBe(COMPILED);
    for (const other of ['Sources', 'source', 'sources!', '']) {
      expect(cacheIn(home).read(pack, Buffer.from(other)), other).toBeUndefined();
    }
    expect(cacheIn(home).read(await newFolder(), SOURCES)).toBeUndefined();
  });

  test('has one copy of each folder, the latest', async () => {
    cacheIn(home).write(pack, Buffer.from('changed'), 'compiled again');
    expect(await readdir(home)).toHaveLength(1);
    expect(found()).toBeUndefined();
    expect(cacheIn(home).read(pack, Buffer.from('changed'))).toBe('compiled again');
  });

  test('is for its owner only', async () => {
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
  });

  test('does not trust a copy that is cut short anywhere', async () => {
    const { size } = await stat(copy);
    for (let length = size - 1; length >= 0; length -= 1) {
      await truncate(copy, length);
      expect(found(), `${length} bytes`).toBeUndefined();
    }
  });

  test('does not trust a copy in which any one byte has changed', async () => {
    const whole = await readFile(copy);
    for (const i of whole.keys()) {
      await writeFile(
        copy,
        whole.map((byte, at) => (at === i ? byte ^ 1 : byte)),
      );
      expect(found(), `byte ${i}`).toBeUndefined();
    }
  });

  test.each([
    ['of another program', () => writeFile(copy, '{"pack": {}}')],
    ['such that others may write to it', () => chmod(copy, 0o622)],
    ['a link', async () => rename(copy, `${copy}.real`).then(() => symlink(`${copy}.real`, copy))],
    ['a folder', async () => rm(copy).then(() => mkdir(copy))],
  ])('does not trust a copy that is %s', async (_, damage) => {
    await damage();
    expect(found()).toBeUndefined();
  });

  test('writes nothing into a folder that the name only links to', async () => {
    const link = join(await newFolder(), 'link');
    await symlink(home, link);
    cacheIn(link).write(await newFolder(), SOURCES, COMPILED);
    expect(await readdir(home)).toHaveLength(1);
  });

  test('trusts its copies on Windows, where every file seems writable by all', async () => {
    await chmod(copy, 0o666);
    expect(found()).toBeUndefined();
    const { getuid } = process;
    onTestFinished(() => {
      Object.assign(process, { getuid });
    });
    Object.assign(process, { getuid: undefined });
    expect(found()).toBe(COMPILED);
  });

  test('keeps the eight newest copies and removes no other files', async () => {
    const others = ['99-99.pack', '98-98.pack', 'notes.txt', '97-97.pack.old'];
    await mkdir(join(home, '99-99.pack'));
    await symlink(join(home, '99-99.pack'), join(home, '98-98.pack'));
    await writeFile(join(home, 'notes.txt'), 'not ours');
    await writeFile(join(home, '97-97.pack.old'), 'not ours');
    await writeFile(join(home, '97-97.pack.0123456789ab.tmp'), 'half written long ago');
    await utimes(join(home, '97-97.pack.0123456789ab.tmp'), 1, 1);
    const packs = [pack, ...(await Promise.all(Array.from({ length: 8 }, newFolder)))];
    for (const [i, each] of packs.entries()) {
      cacheIn(home).write(each, SOURCES, COMPILED);
      // Of the first eight, the first one is the newest.
      const { dev, ino } = await stat(each, { bigint: true });
      await utimes(join(home, `${dev}-${ino}.pack`), 1_000 - i, 1_000 - i);
    }
    const kept = packs.filter((each) => cacheIn(home).read(each, SOURCES) === COMPILED);
    expect(kept).toEqual(packs.filter((_, i) => i !== 7));
    const left = await readdir(home);
    expect(left).toHaveLength(8 + others.length);
    expect(left).toEqual(expect.arrayContaining(others));
  });

  test('a folder that cannot be created is ignored', () => {
    const nowhere = cacheIn('/dev/null/packs');
    nowhere.write(pack, SOURCES, COMPILED);
    expect(nowhere.read(pack, SOURCES)).toBeUndefined();
  });
});

describe('the sources of a pack', () => {
  const sources = (version: string, ...files: (readonly [string, string])[]): string =>
    sourcesOf(
      version,
      new Map(files.map(([file, text]) => [file, { file, bytes: Buffer.from(text) }])),
    ).toString();

  test('differ in the version, every name and text, and the boundaries between them', () => {
    const all = [
      sources('1', ['a', 'x'], ['b', 'y']),
      sources('2', ['a', 'x'], ['b', 'y']),
      sources('1', ['a', 'x'], ['c', 'y']),
      sources('1', ['a', 'x'], ['b', 'z']),
      sources('1', ['a', 'xb'], ['b', 'y']),
      sources('1', ['a', 'xy'], ['b', '']),
      sources('1', ['a', 'x']),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(sources('1', ['a', 'x'], ['b', 'y'])).toBe(all[0]);
  });

  test('differ in whether a file is missing, empty or refused', () => {
    const quiz = [
      { file: 'quiz.yaml', bytes: Buffer.alloc(0) },
      { fault: { file: 'quiz.yaml', kind: 'missing-file' } },
      { fault: { file: 'quiz.yaml', kind: 'not-a-file' } },
    ] as const;
    const all = quiz.map((each) => sourcesOf('1', new Map([['quiz.yaml', each]])).toString());
    expect(new Set(all).size).toBe(all.length);
  });
});
