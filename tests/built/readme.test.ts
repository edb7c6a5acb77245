import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/output/terminal/width.ts';
import { answerAll, open } from './terminal/terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILES = ['README.md', 'README.ja.md'] as const;
const SET_UP = ['npm install && npx career compare', 'npm install && npm test'];
const INSTALL = ['npm install', 'npm install -g .', 'npm install -g ./career-0.1.0.tgz'];

/** The lines of a README's shell blocks, in order. */
async function commandsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
}

describe.each(FILES)('%s', (file) => {
  test('says what it is in a paragraph and a picture, then how to try and to test it', async () => {
    const text = await readFile(join(root, file), 'utf8');
    const [, opening] = /^# career\n([\s\S]*?)\n## /.exec(text) ?? [];
    expect(opening).toMatch(
      /^\n\[.+\]\(README.*\)\n\n`career`.+\n.+\n\n!\[.+\]\(docs\/result\..+\.svg\)\n\n/,
    );
    expect((await commandsIn(file)).slice(0, 2)).toEqual(SET_UP);
  });

  test('links only to files that are there', async () => {
    const text = await readFile(join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('lists every command in lines of 80 columns', async () => {
    const text = await readFile(join(root, file), 'utf8');
    const [, list = ''] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
    for (const line of list.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    const listed = [...list.matchAll(/^ {2}career ([a-z]+)/gm)].map(([, name]) => name);
    const { stdout } = await promisify(execFile)(process.execPath, ['bin/career.js', 'complete', '--', ''], {
      cwd: root,
    });
    const commands = [...stdout.matchAll(/^([a-z]+)\t/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(commands.filter((name) => name !== 'help').sort());
  });
});

test('the lockfile names no registry, and nothing that only newer versions of npm write', async () => {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"|"libc"/);
});

describe('in a fresh clone, with an empty home', { timeout: 300_000 }, () => {
  let clone: string;
  let env: Readonly<Record<string, string>>;
  const run = (line: string, cwd = clone) => promisify(execFile)('/bin/sh', ['-c', line], { cwd, env });

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    const [home, bin, global] = ['home', 'bin', 'global'].map((name) => join(folder, name));
    clone = join(folder, 'career');
    for (const each of [home, bin, global]) await mkdir(each ?? '');
    execFileSync('git', ['clone', '--quiet', root, clone]);
    // The desktop's file opener.
    await writeFile(join(bin ?? '', 'xdg-open'), '#!/bin/sh\n');
    await chmod(join(bin ?? '', 'xdg-open'), 0o755);
    env = {
      PATH: [join(global ?? '', 'bin'), bin, process.env['PATH']].join(delimiter),
      HOME: home ?? '',
      LANG: 'C.UTF-8',
      npm_config_prefix: global ?? '',
      // Packages were downloaded before, by installing the repository.
      npm_config_cache: execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim(),
      npm_config_prefer_offline: 'true',
      npm_config_update_notifier: 'false',
    };
  });

  afterAll(() => rm(clone, { recursive: true, force: true }));

  test('the first line installs without a warning, changes nothing in the clone, and shows the program', async () => {
    const { stdout, stderr } = await run(SET_UP[0] ?? '');
    expect(stdout).toContain('Chief Information Officer');
    expect(stderr).toContain('Building career');
    expect(stdout + stderr).not.toMatch(/warn|deprecated|vulnerabilit|fund|allow-scripts/i);
    expect((await run('git status --porcelain')).stdout).toBe('');
  });

  test('the program is installed from the clone, and from a package', async () => {
    const commands = await commandsIn(FILES[0]);
    for (const line of INSTALL) expect(commands).toContain(line);
    // It has been built.
    env = { ...env, npm_config_ignore_scripts: 'true' };
    await run('npm install -g .');
    expect((await run('career --version', tmpdir())).stdout).toMatch(/^\d/);
    await run('npm uninstall -g career && npm pack && npm install -g ./career-0.1.0.tgz');
    expect((await run('career --version', tmpdir())).stdout).toMatch(/^\d/);
  });

  test.each(FILES)('the session in %s works as written', async (file) => {
    const folder = await mkdtemp(join(tmpdir(), 'session-'));
    const session = (await commandsIn(file)).filter((line) => line.startsWith('career '));
    expect(session.length).toBeGreaterThan(8);
    for (const line of session) {
      if (line === 'career quiz') {
        const quiz = open([], {
          program: ['/bin/sh', '-c', line],
          rows: 60,
          env: { ...env, CAREER_HOME: undefined },
        });
        await quiz.shows('2. ');
        quiz.type('2');
        await answerAll(quiz);
        expect(await quiz.ended).toBe(0);
      } else {
        const { stdout } = await run(line, folder);
        const [, written] = / --out (\S+)/.exec(line) ?? [];
        expect(
          written === undefined
            ? stdout !== '' || line.includes('report')
            : existsSync(join(folder, written)),
        ).toBe(true);
      }
    }
    expect(existsSync(join(folder, 'career-report.html'))).toBe(true);
  });
});
