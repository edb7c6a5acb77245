import { chmod, mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { career } from './run.ts';

/** A cache of one's own, and a way to run the program with it. */
async function fresh() {
  const cache = await mkdtemp(join(tmpdir(), 'career-cache-'));
  const folder = join(cache, 'career/code');
  return {
    cache,
    run: (...args: readonly string[]) => career(args, { env: { XDG_CACHE_HOME: cache } }),
    copies: async () => (await readdir(folder)).map((name) => join(folder, name)),
  };
}

/** The modules that a command runs: those that the copy made of them holds. */
async function modulesOf(...args: readonly string[]): Promise<readonly string[]> {
  const { run, copies } = await fresh();
  expect(await run(...args)).toMatchObject({ code: 0, stderr: '' });
  const [copy = ''] = await copies();
  const text = await readFile(copy, 'latin1');
  return [...new Set([...text.matchAll(/^.*?"([@./\w-]+)":(?:\(|\w+=>)/gm)].map(([, name = '']) => name))];
}

describe('what a command loads', () => {
  const LATE =
    /^(yaml|inquirer|@inquirer.*|valibot|minisearch|budoux|chalk|ical.*|\.\/output\/html.*|\.\/prompt.*)$/;

  test.each([
    [['compare']],
    [['compare', '--lang', 'ja']],
    [['role', 'cio']],
    [['path', 'cio']],
    [['faq']],
    [['glossary']],
    [['--help']],
    [['--version']],
  ])('%j loads nothing that is for reading packs, asking, searching or HTML', async (args) => {
    const modules = await modulesOf(...args);
    expect(modules).toEqual(expect.arrayContaining(['./main', './cli', '@commander-js/extra-typings']));
    expect(modules.filter((name) => LATE.test(name))).toEqual([]);
  });

  test('what is late is seen where it is loaded', async () => {
    expect((await modulesOf('faq', 'degree')).filter((name) => LATE.test(name))).toEqual(['minisearch']);
  });

  test('--version and --help draw no screen', async () => {
    expect(await modulesOf('--version')).not.toContain('./output/documents/document-of');
    expect(await modulesOf('--help')).not.toContain('cli-table3');
  });

  test('of Node itself a piped compare needs no streams', async () => {
    const watch = join(await mkdtemp(join(tmpdir(), 'career-watch-')), 'watch.cjs');
    await writeFile(
      watch,
      "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')));",
    );
    const { stderr } = await career(['compare'], { env: { NODE_OPTIONS: `--require ${watch}` } });
    const loaded = stderr.split('\n');
    expect(loaded).toContain('NativeModule fs');
    const heavy = ['stream', 'net', 'tty', 'child_process', 'crypto', 'internal/fs/promises', 'os'];
    expect(heavy.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
  });

  test('the entry is small', async () => {
    expect((await stat(inject('program'))).size).toBeLessThan(8 * 1024);
    expect((await stat(join(dirname(inject('program')), '../dist/core.cjs'))).size).toBeLessThan(400 * 1024);
  });
});

describe('copies of what a command needs', () => {
  test('answer as the program itself does, and are made once', async () => {
    const { run, copies } = await fresh();
    const first = await run('compare', '--lang', 'ja');
    const [copy = ''] = await copies();
    const withoutCode = (await stat(copy)).size;
    expect(await run('compare', '--lang', 'ja')).toEqual(first);
    const whole = await stat(copy);
    expect(whole.size).toBeGreaterThan(withoutCode);
    expect(await run('compare', '--lang', 'ja')).toEqual(first);
    expect((await stat(copy)).mtimeMs).toBe(whole.mtimeMs);
    expect(await copies()).toHaveLength(1);
  });

  test('are the user’s alone', async () => {
    const { cache, run, copies } = await fresh();
    await run('faq');
    const [copy = ''] = await copies();
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect((await stat(join(cache, 'career/code'))).mode & 0o777).toBe(0o700);
  });

  test.each<[string, (copy: string, bytes: Buffer) => Promise<void>]>([
    ['cut short', (copy, { length }) => truncate(copy, length - 7)],
    ['empty', (copy) => truncate(copy, 0)],
    ['something else', (copy) => writeFile(copy, 'x'.repeat(10_000))],
    ['damaged at its beginning', (copy, bytes) => writeFile(copy, flipped(bytes, 0))],
    ['damaged in its text', (copy, bytes) => writeFile(copy, flipped(bytes, 1_000))],
    ['damaged in its code', (copy, bytes) => writeFile(copy, flipped(bytes, bytes.length / 2 - 1_000))],
    ['damaged near its end', (copy, bytes) => writeFile(copy, flipped(bytes, bytes.length - 50))],
    ['one that others may write', (copy) => chmod(copy, 0o666)],
  ])('A copy that is %s is not used, and made anew.', async (_, damage) => {
    const { run, copies } = await fresh();
    const first = await run('faq');
    await run('faq');
    const [copy = ''] = await copies();
    const bytes = await readFile(copy);
    await damage(copy, bytes);
    expect(await run('faq')).toEqual(first);
    await run('faq');
    expect((await readFile(copy)).length).toBeGreaterThan(bytes.length / 2);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect(await run('faq')).toEqual(first);
  });

  test('are done without where they cannot be kept', async () => {
    const blocked = join(await mkdtemp(join(tmpdir(), 'career-cache-')), 'file');
    await writeFile(blocked, '');
    const result = await career(['faq'], { env: { XDG_CACHE_HOME: blocked } });
    expect(result).toEqual(await career(['faq']));
    expect(result.code).toBe(0);
  });

  test('are not made of what went wrong', async () => {
    const { cache, run } = await fresh();
    expect((await run('nonsense')).code).toBe(2);
    expect(await readdir(cache)).toEqual([]);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[Math.floor(at)] = 255 - (damaged[Math.floor(at)] ?? 0);
  return damaged;
}
