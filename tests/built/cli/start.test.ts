import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import { newHome, open } from '../terminal/terminal.ts';
import { NODE } from './node.ts';
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
  return modulesIn(copy);
}

async function modulesIn(copy: string): Promise<readonly string[]> {
  const text = await readFile(copy, 'latin1');
  return [...new Set([...text.matchAll(/^.*?"([@:./\w-]+)":(?:\(|\w+=>)/gm)].map(([, name = '']) => name))];
}

describe('what a command loads', () => {
  const LATE = /^(yaml|inquirer.*|valibot|budoux|chalk|ical.*|\.\/output\/html.*|\.\/prompt.*)$/;

  test.each([
    [['compare']],
    [['compare', '--lang', 'ja']],
    [['role', 'cio']],
    [['path', 'cio']],
    [['faq']],
    [['glossary']],
    [['--help']],
    [['--version']],
  ])('%j loads nothing that is for reading packs, asking or HTML', async (args) => {
    const modules = await modulesOf(...args);
    expect(modules).toEqual(expect.arrayContaining(['./main', './cli', '@commander-js/extra-typings']));
    expect(modules.filter((name) => LATE.test(name))).toEqual([]);
  });

  test('what is late is seen where it is loaded', async () => {
    expect(
      (await modulesOf('content', 'check', '--content', 'content')).filter((name) => LATE.test(name)),
    ).toContain('yaml');
  });

  test('--version and --help draw no screen', async () => {
    expect(await modulesOf('--version')).not.toContain('./output/documents/document-of');
    expect(await modulesOf('--help')).not.toContain('cli-table3');
  });

  test('the help of the whole program is ready: no command and no option is declared for it', async () => {
    const ARRANGES = ['./help', './locale/en/commands', './commands/option'];
    expect(await modulesOf('compare', '--help')).toEqual(expect.arrayContaining(ARRANGES));
    const modules = await modulesOf('--help');
    expect(ARRANGES.filter((name) => modules.includes(name))).toEqual([]);
  });

  test('of Node itself neither a piped compare, nor to save a result, nor to show it needs streams', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'career-watch-'));
    const watch = join(folder, 'watch.cjs');
    await writeFile(
      watch,
      "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')));",
    );
    const answers = join(folder, 'answers.json');
    await writeFile(answers, '{"answers": {"technology-1": 4}}');
    const env = { CAREER_HOME: join(folder, 'home'), XDG_CACHE_HOME: folder };
    for (const args of [['compare'], ['quiz', '--json', '--answers', answers], ['role', 'cio']]) {
      // What makes a copy reads compressed files, for which Node has streams.
      for (let i = 0; i < 2; i += 1) expect((await career(args, { env })).code).toBe(0);
      const { stderr } = await career(args, { env: { ...env, NODE_OPTIONS: `--require ${watch}` } });
      const loaded = stderr.split('\n');
      expect(loaded).toContain('NativeModule fs');
      const heavy = ['stream', 'net', 'tty', 'child_process', 'crypto', 'internal/fs/promises', 'os'];
      expect({ args, heavy: heavy.filter((name) => loaded.includes(`NativeModule ${name}`)) }).toEqual({
        args,
        heavy: [],
      });
    }
    expect(await readdir(join(folder, 'home/records'))).toHaveLength(3);
  });

  test('with a profile: nothing that checks what strangers have written', async () => {
    const { cache, copies } = await fresh();
    const env = { XDG_CACHE_HOME: cache, CAREER_HOME: join(cache, 'home') };
    expect((await career(['path', 'cio', '--done', 'cio-1-ringi'], { env })).code).toBe(0);
    const [copy = ''] = await copies();
    const modules = await modulesIn(copy);
    expect(modules).toEqual(expect.arrayContaining(['./profile/store', './profile/record-file']));
    expect(modules.filter((name) => LATE.test(name) || name === './profile/record-schema')).toEqual([]);
  });

  test('the entry is small', async () => {
    const sizeOf = async (file: string) => (await stat(join(dirname(inject('program')), file))).size;
    expect(await sizeOf('career.js')).toBeLessThan(1024);
    expect(await sizeOf('../dist/start.js')).toBeLessThan(4 * 1024);
    expect(await sizeOf('../dist/core.json.gz')).toBeLessThan(160 * 1024);
  });
});

describe('what the quiz loads', () => {
  /** Begins the quiz; on its first question it is killed, and leaves no more than what it has kept by then. */
  async function firstPrompt(options: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const { cache, copies } = await fresh();
    const quiz = open(['quiz', '--lang', 'en', ...options], { env: { XDG_CACHE_HOME: cache, ...env } });
    await quiz.shows('❯');
    const copy = await vi.waitFor(
      async () => {
        const [found = ''] = await copies();
        // With a number at its end it is still being written.
        expect(found).toMatch(/\D$/);
        return found;
      },
      { timeout: 10_000 },
    );
    quiz.kill('SIGKILL');
    await quiz.ended;
    return modulesIn(copy);
  }

  const FOR_LATER =
    /^(yaml|valibot|pure-rand.*|run-async|inquirer:(?:inquirer|@inquirer\/input)\/.*|\.\/advice\/quiz\/(simulate|result)|\.\/(content\/(yaml|load)|profile\/(store|record)|output\/documents\/.*))$/;

  test('before the first statement: of inquirer what asks, and nothing that is for later', async () => {
    const modules = await firstPrompt(['--length', 'full']);
    expect(modules).toEqual(
      expect.arrayContaining(['./prompt/drawn', 'inquirer:@inquirer/core/dist/lib/create-prompt', 'chalk']),
    );
    expect(modules.filter((name) => FOR_LATER.test(name))).toEqual([]);
    expect(modules.filter((name) => /select|theme|figures|fast-string-width/.test(name))).toEqual([]);
  });

  test('before it asks how long it is to be: inquirer’s list too', async () => {
    const modules = await firstPrompt([]);
    expect(modules).toEqual(expect.arrayContaining(['inquirer:@inquirer/select/dist/index']));
    expect(modules.filter((name) => FOR_LATER.test(name))).toEqual([]);
  });

  test('of Node itself no more than readline needs', async () => {
    const folder = newHome();
    const watch = join(folder, 'watch.cjs');
    await writeFile(
      watch,
      `process.once('career:waits', () => require('fs').writeFileSync('${folder}/loaded', process.moduleLoadList.join('\\n')));`,
    );
    const bare = join(folder, 'bare.cjs');
    await writeFile(
      bare,
      `require('readline').createInterface(process.stdin, process.stdout).close();
      require('fs').writeFileSync('${folder}/needed', process.moduleLoadList.join('\\n'));`,
    );
    await firstPrompt(['--length', 'full', '--no-save'], { NODE_OPTIONS: `--require ${watch}` });
    await open([], { program: [NODE, bare] }).ended;
    const listIn = async (name: string) => (await readFile(join(folder, name), 'utf8')).split('\n');
    const needed = await listIn('needed');
    const loaded = (await listIn('loaded')).filter((name) => !needed.includes(name));
    expect(needed).toContain('NativeModule readline');
    const heavy = [
      'child_process',
      'crypto',
      'internal/crypto/random',
      'internal/fs/promises',
      'os',
      'worker_threads',
    ];
    expect(heavy.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([]);
  });

  test('for answers in JSON: nothing that reads YAML', async () => {
    const file = join(newHome(), 'answers.json');
    await writeFile(file, '{"answers": {"technology-1": 4}}');
    const args = ['quiz', '--json', '--no-save', '--answers'];
    const modules = await modulesOf(...args, file);
    expect(modules).toContain('./content/json');
    expect(
      modules.filter((name) => /^(yaml|valibot|\.\/content\/(yaml|guard|nodes|validate))$/.test(name)),
    ).toEqual([]);
    await writeFile(file, 'answers: { technology-1: 4 }');
    expect(await modulesOf(...args, file)).toContain('yaml');
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

  test('hold the texts that were read, too', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'career-copy-')), 'package');
    await cp(dirname(dirname(inject('program'))), folder, { recursive: true });
    const program = join(folder, 'bin/career.js');
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const compare = () => career(['compare', '--lang', 'ja'], { program, env });
    const first = await compare();
    await rm(join(folder, 'dist/pack'), { recursive: true });
    expect(await compare()).toEqual(first);
    expect(await compare()).toEqual(first);
    await rm(join(folder, 'cache'), { recursive: true });
    expect((await compare()).code).toBe(1);
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
