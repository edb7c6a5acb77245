import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);

/** Unpacked. The budget is 1.2 MB; docs/contributing/performance.md says why it is exceeded. */
const MOST_BYTES = 2_100_000;

/** Packages in the minified chunks, which have no comments that name them, and dependencies of packages. */
const MINIFIED = [
  ...['@inquirer/core', 'csv-parse', 'ical-generator', 'inquirer', 'open', 'saxen', 'signal-exit'],
  ...['is-wsl', 'mute-stream', 'pend', 'write-excel-file', 'yaml', 'yauzl'],
];

/** Phrases that identify a licence. */
const TERMS = /Permission is hereby granted|Permission to use, copy|Apache License\s+Version 2.0/;

/** The package installed globally from its tarball, in an empty folder with its own HOME. */
describe('the packed tarball', () => {
  let home = '';
  let env: Record<string, string> = {};

  const installed = (): string => join(home, 'prefix/lib/node_modules/career');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'career-home-'));
    const prefix = join(home, 'prefix');
    env = { HOME: home, LANG: 'ja_JP.UTF-8', PATH: `${join(prefix, 'bin')}:${process.env['PATH'] ?? ''}` };
    await run('npm', ['install', '--global', '--prefix', prefix, inject('tarball')], { cwd: home, env });
  });

  test('is one package', async () => {
    expect(await readdir(join(home, 'prefix/lib/node_modules'))).toEqual(['career']);
    expect(await readdir(installed())).not.toContain('node_modules');
    const { dependencies, optionalDependencies, peerDependencies } = await jsonIn(installed());
    expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
  });

  test('stays within its size limit', async () => {
    const files = await readdir(installed(), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  test('holds every bundled package’s name, version, copyright and licence in full', async () => {
    const licences = await licencesIn(installed());
    expect(licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...(await packagesIn(installed())), ...MINIFIED]),
    );
    for (const { name, version, notice, text } of licences) {
      expect({ name, version }).toEqual({ name, version: (await jsonIn(`node_modules/${name}`)).version });
      expect({ name, notice }).toEqual({ name, notice: expect.stringMatching(/Copyright .*\w/) });
      const own = (await readdir(`node_modules/${name}`)).find((file) => /^licen[cs]e/i.test(file));
      const file = own ? await readFile(`node_modules/${name}/${own}`, 'utf8') : TERMS.exec(text)?.[0];
      expect({ name, file }).toEqual({ name, file: expect.stringMatching(TERMS) });
      const terms = wordsOf(file ?? '').replace(/^.*?(?=Permission (?:is|to))/, '');
      expect(wordsOf(text)).toContain(terms);
      for (const line of file?.match(/^copyright .*$/gim) ?? []) {
        expect(wordsOf(`${notice} ${text}`)).toContain(wordsOf(line));
      }
    }
  });

  test.each([
    [['compare'], 'CIOとCTOを比べる'],
    [['path', 'cio'], 'CIO（最高情報責任者）への道のり'],
    [['faq'], 'よくある質問'],
  ])('career %j', async (args, title) => {
    const { stdout, stderr } = await run('career', args, { cwd: home, env });
    expect(stdout.split('\n', 1)).toEqual([title]);
    expect(stderr).toBe('');
  });

  test('career quiz --items --json', async () => {
    const { stdout } = await run('career', ['quiz', '--items', '--json'], { cwd: home, env });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'career.quiz-items/1', lang: 'ja' });
  });
});

async function jsonIn(folder: string) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/** The packages in the bundle that are not minified, from the comments above their modules. */
async function packagesIn(folder: string): Promise<readonly string[]> {
  const files = (await readdir(join(folder, 'dist'))).filter((name) => name.endsWith('.cjs'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, 'dist', name), 'utf8')));
  const paths = texts.flatMap((text) => [...text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)]);
  const names = [...new Set(paths.flatMap(([, name]) => name ?? []))];
  expect(names).toEqual(expect.arrayContaining(['chalk', 'cli-table3', 'commander', 'valibot']));
  return names;
}

interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly notice: string;
  readonly text: string;
}

/** The contents of `LICENSES.txt`: packages with their notices, then the text that they share. */
async function licencesIn(folder: string): Promise<readonly Licensed[]> {
  const whole = await readFile(join(folder, 'dist/LICENSES.txt'), 'utf8');
  return whole.split(/^-{80}$/m).flatMap((section) => {
    const [head = '', ...rest] = section.trim().split('\n\n');
    return [...head.matchAll(/^(\S+) (\S+) \(.*\)\n((?: {2}.*\n?)*)/gm)].map(
      ([, name = '', version = '', notice = '']) => ({ name, version, notice, text: rest.join('\n\n') }),
    );
  });
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
