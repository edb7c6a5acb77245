import { execFile } from 'node:child_process';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { NODE } from './node.ts';
import { career, type Result } from './run.ts';

const execute = promisify(execFile);

/** A folder that is removed after the test. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A new cache folder, and a function that runs the program with it. */
async function newCache() {
  const cache = await newFolder();
  const folder = join(cache, 'career/compiled');
  return {
    cache,
    folder,
    run: (...args: readonly string[]) => career(args, { env: { XDG_CACHE_HOME: cache } }),
    /** The cache file of a part of the program. */
    kept: async (part = 'core') =>
      join(folder, (await readdir(folder)).find((name) => name.endsWith(`.${part}.cjs`)) ?? 'none'),
  };
}

const EXPECTED = /^CIO and CTO compared\n/;

function expectComparison(result: Result): void {
  expect(result).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(EXPECTED) });
}

describe('the parts of the program that a command loads', () => {
  test.each([
    ['compare'],
    ['role cio'],
    ['path cio'],
    ['faq'],
    ['faq degree'],
    ['glossary'],
    ['search budget'],
    ['company'],
    ['mindset'],
    ['--help'],
    ['--version'],
    ['compare --help'],
  ])('%s needs the core only', async (command) => {
    const { run, folder } = await newCache();
    expect(await run(...command.split(' '))).toMatchObject({ code: 0, stderr: '' });
    const names = await readdir(folder);
    expect(names.filter((name) => /\.(core|late|packages)\.cjs$/.test(name))).toEqual([
      expect.stringMatching(/core\.cjs$/),
    ]);
  });

  test('quiz --answers with a JSON file needs the core only', async () => {
    const { cache, folder, run } = await newCache();
    const answers = join(cache, 'answers.json');
    await writeFile(answers, '{"answers": {"technology-1": 4}}');
    const result = await run('quiz', '--answers', answers, '--no-save', '--json');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(folder)).filter((name) => /\.(late|packages)\.cjs$/.test(name))).toEqual([]);
  });

  test.each([['plan --from 1 --by 2035-04 --format ics'], ['report --out -']])(
    '%s needs more',
    async (command) => {
      const { run, kept } = await newCache();
      await run(...command.split(' '));
      expect(await kept('late')).toMatch(/late\.cjs$/);
    },
  );

  test('a piped command loads no slow module of Node.js itself', async () => {
    const { cache, folder } = await newCache();
    const watch = join(cache, 'watch.cjs');
    await writeFile(
      watch,
      "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')));",
    );
    const env = { XDG_CACHE_HOME: cache, NODE_OPTIONS: `--require ${watch}` };
    const loaded = (await career(['compare'], { env })).stderr.split('\n');
    expect(await readdir(folder)).not.toEqual([]);
    expect(loaded).toContain('NativeModule fs');
    const heavy = [
      'net',
      'tty',
      'child_process',
      'crypto',
      'internal/fs/promises',
      'readline',
      'stream',
      'zlib',
    ];
    expect(heavy.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
  });
});

describe('compiled code', () => {
  test('is kept by the first call and used by the next, with the same results', async () => {
    const { run, kept } = await newCache();
    const first = await run('compare', '--lang', 'ja');
    const { mtimeMs, size } = await stat(await kept());
    expect(size).toBeGreaterThan(10_000);
    expect(await run('compare', '--lang', 'ja')).toEqual(first);
    expect(await run('compare', '--lang', 'ja')).toEqual(first);
    expect((await stat(await kept())).mtimeMs).toBe(mtimeMs);
  });

  test('can be read by its owner only', async () => {
    const { run, kept, folder } = await newCache();
    await run('faq');
    expect((await stat(await kept())).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(dirname(folder))).mode & 0o777).toBe(0o700);
  });

  test('is kept in folders that can be used, whatever the umask', async () => {
    const cache = join(await newFolder(), 'cache');
    const command = `umask 0777; exec "${NODE}" "${inject('program')}" compare`;
    await execute('sh', ['-c', command], { env: { XDG_CACHE_HOME: cache } });
    expect((await stat(cache)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(cache, 'career/compiled'))).not.toEqual([]);
  });

  test.each([[{}], [{ HOME: 'undefined' }], [{ HOME: '~' }]])(
    'is never kept in the current folder: %j',
    async (env) => {
      const cwd = await newFolder();
      for (const name of ['undefined', '~']) await mkdir(join(cwd, name));
      await execute(NODE, [inject('program'), 'compare'], { cwd, env });
      expect((await readdir(cwd, { recursive: true })).toSorted()).toEqual(['undefined', '~']);
    },
  );

  test.each<[string, (file: string) => Promise<void>]>([
    ['cut short', async (file) => truncate(file, (await stat(file)).size - 7)],
    ['empty', (file) => truncate(file, 0)],
    ['something else', (file) => writeFile(file, 'x'.repeat(10_000))],
    ['damaged at its beginning', (file) => damage(file, 0)],
    ['damaged in its middle', (file) => damage(file, 0.5)],
    ['damaged near its end', (file) => damage(file, 0.999)],
    ['one that others may write', (file) => chmod(file, 0o620)],
    [
      'a link to the same code',
      async (file) => {
        await rename(file, join(dirname(file), 'elsewhere'));
        await symlink('elsewhere', file);
      },
    ],
    [
      'a pipe',
      async (file) => {
        await rm(file);
        await execute('mkfifo', [file]);
      },
    ],
  ])('that is %s is not used, and kept again', async (_, change) => {
    const { run, kept } = await newCache();
    expectComparison(await run('compare'));
    const file = await kept();
    const { ino } = await lstat(file);
    await change(file);
    expectComparison(await run('compare'));
    const after = await lstat(file);
    expect(after.isFile() && after.ino !== ino && (after.mode & 0o777) === 0o600).toBe(true);
    expectComparison(await run('compare'));
  });

  test('of another version is deleted with what older versions kept, and nothing else is', async () => {
    const { run, cache, folder, kept } = await newCache();
    const before = join(cache, 'career/code');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(before, { mode: 0o700 });
    await chmod(join(cache, 'career'), 0o700);
    const old = '0123456789ab.v20.20.2.x64.compare.core.cjs';
    for (const name of [old, 'notes.txt']) await writeFile(join(folder, name), '');
    await writeFile(join(before, '0123456789ab.v20.20.2.x64.en.compare'), '');
    await run('compare');
    expect(await kept()).toMatch(/core\.cjs$/);
    const names = await readdir(folder);
    expect([names.includes(old), names.includes('notes.txt')]).toEqual([false, true]);
    expect(await readdir(join(cache, 'career'))).toEqual(['compiled']);
  });

  test('of older versions is deleted file by file: a folder with anything else in it stays', async () => {
    const { run, cache } = await newCache();
    const before = join(cache, 'career/code');
    await mkdir(before, { recursive: true, mode: 0o700 });
    await chmod(join(cache, 'career'), 0o700);
    for (const name of ['0123456789ab.v20.20.2.x64.en.compare', 'thesis.txt'])
      await writeFile(join(before, name), '');
    await run('compare');
    expect(await readdir(before)).toEqual(['thesis.txt']);
  });

  test('is not kept after an error', async () => {
    const { cache, run } = await newCache();
    expect((await run('nonsense')).code).toBe(2);
    expect(await readdir(cache)).toEqual([]);
  });
});

describe('a cache folder that cannot be trusted or used is left as it is', () => {
  const THESIS = '0123456789ab.v20.20.2.x64.thesis';

  /** A folder of documents that a link leads to; one has the name of a cache file. */
  async function documents(): Promise<string> {
    const folder = await newFolder();
    await writeFile(join(folder, THESIS), 'years of work');
    return folder;
  }

  test.each<[string, (cache: string, folder: string) => Promise<void>]>([
    ['a file', async (cache) => writeFile(join(cache, 'career'), '')],
    [
      'read-only',
      async (cache, folder) => {
        await mkdir(folder, { recursive: true });
        for (const each of [folder, join(cache, 'career'), cache]) await chmod(each, 0o500);
      },
    ],
    [
      'one that others may write',
      async (cache, folder) => {
        await mkdir(folder, { recursive: true });
        await chmod(join(cache, 'career'), 0o777);
      },
    ],
    [
      'one with a folder that others may write',
      async (_, folder) => {
        await mkdir(folder, { recursive: true });
        await chmod(folder, 0o770);
      },
    ],
    [
      'a pipe',
      async (cache) => {
        await execute('mkfifo', [join(cache, 'career')]);
      },
    ],
    ['a link that leads nowhere', (cache) => symlink('nowhere', join(cache, 'career'))],
  ])('%s', async (_, make) => {
    const { cache, folder, run } = await newCache();
    await make(cache, folder);
    const before = await readdir(cache, { recursive: true });
    expectComparison(await run('compare'));
    expectComparison(await run('compare'));
    if (process.getuid?.() !== 0) expect(await readdir(cache, { recursive: true })).toEqual(before);
    await chmod(cache, 0o700);
  });

  test.each(['career', 'career/compiled', 'career/code'])('with %s linked elsewhere', async (name) => {
    const { cache, run } = await newCache();
    const elsewhere = await documents();
    if (name !== 'career') await mkdir(join(cache, 'career'), { mode: 0o700 });
    await symlink(elsewhere, join(cache, name));
    expectComparison(await run('compare'));
    expectComparison(await run('compare'));
    expect(await readdir(elsewhere)).toEqual([THESIS]);
    expect(await readFile(join(elsewhere, THESIS), 'utf8')).toBe('years of work');
  });

  test.runIf(process.getuid?.() === 0)('of another user', async () => {
    const { cache, folder, run } = await newCache();
    await run('compare');
    const before = await readdir(folder);
    await execute('chown', ['-R', '65534', join(cache, 'career')]);
    expectComparison(await run('compare', '--lang', 'en'));
    expect(await readdir(folder)).toEqual(before);
  });

  test('no cache folder at all', async () => {
    expectComparison(await career(['compare'], { env: { XDG_CACHE_HOME: '/proc/nowhere' } }));
  });
});

test('a package that lies elsewhere, read-only, runs', async () => {
  const folder = join(await newFolder(), 'a package');
  await cp(dirname(dirname(inject('program'))), folder, { recursive: true });
  expectComparison(await career(['compare'], { program: join(folder, 'bin/career.js') }));
});

async function damage(file: string, share: number): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length * share);
  bytes[at] = 255 - (bytes[at] ?? 0);
  await writeFile(file, bytes);
}
