import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { NODE } from './node.ts';
import { career, careerJson } from './run.ts';

let folder: string;
let answers: string;

beforeAll(async () => {
  const { items } = await careerJson(['quiz', '--items']);
  answers = join(await mkdtemp(join(tmpdir(), 'career-answers-')), 'me.json');
  const given = items.map(({ id }: { id: string }, i: number) => [id, 1 + ((i * 7) % 5)]);
  await writeFile(answers, JSON.stringify({ answers: Object.fromEntries(given), context: { grade: '1' } }));
});

/** A folder for one test. */
async function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'career-report-'));
}

describe('the file', () => {
  test('is career-report.html in the current folder, as one line says', async () => {
    folder = await freshFolder();
    const { code, stdout, stderr } = await career(['report', '--lang', 'en'], { cwd: folder });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Written to career-report.html\n',
    });
    expect(await readdir(folder)).toEqual(['career-report.html']);
    expect(await readFile(join(folder, 'career-report.html'), 'utf8')).toMatch(
      /^<!doctype html>\n<html lang="en">/,
    );
    expect((await stat(join(folder, 'career-report.html'))).mode & 0o777).toBe(0o600);
  });

  test('never overwrites another', async () => {
    folder = await freshFolder();
    await writeFile(join(folder, 'mine.html'), 'mine');
    const { code, stdout, stderr } = await career(['report', '--out', 'mine.html', '--lang', 'en'], {
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'error: mine.html already exists, so nothing was written\nChoose another file, or overwrite it with --force.\n',
    );
    expect(await readFile(join(folder, 'mine.html'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['mine.html']);
  });

  test('overwrites another with --force, also through a link', async () => {
    folder = await freshFolder();
    await writeFile(join(folder, 'mine.html'), 'mine');
    await symlink('mine.html', join(folder, 'link.html'));
    const { code } = await career(['report', '--out', 'link.html', '--force'], { cwd: folder });
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'mine.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect((await readdir(folder)).sort()).toEqual(['link.html', 'mine.html']);
  });

  test('replaces a dangling link with --force', async () => {
    folder = await freshFolder();
    await symlink('nowhere', join(folder, 'loose.html'));
    const args = ['report', '--out', 'loose.html', '--force', '--lang', 'en'];
    const { code, stderr } = await career(args, { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Written to loose.html\n' });
    expect(await readdir(folder)).toEqual(['loose.html']);
    expect(await readFile(join(folder, 'loose.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('is standard output for -', async () => {
    folder = await freshFolder();
    const { code, stdout, stderr } = await career(['report', '--out', '-'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['a folder that is not there', 'not/here.html', /folder not found: .*not\n/],
    ['a folder', '.', /^error: \. is not a regular file, so nothing was written\n/],
    ['a device', '/dev/null', /^error: \/dev\/null is not a regular file/],
    ['a link that leads nowhere', 'loose', /^error: loose already exists/],
    ['a place where no file can be made', '/proc/report.html', /could not write \/proc\/report\.html: /],
    ['a name that is too long', `${'x'.repeat(300)}.html`, /could not write x+\.html: the name is too long/],
  ])('is refused for %s, and nothing is left', async (_, out, message) => {
    folder = await freshFolder();
    await symlink('nowhere', join(folder, 'loose'));
    const { code, stdout, stderr } = await career(['report', '--out', out, '--lang', 'en'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(await readdir(folder)).toEqual(['loose']);
  });

  test('is refused for a device with --force as well', async () => {
    const { code, stderr } = await career(['report', '--out', '/dev/null', '--force', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('/dev/null is not a regular file');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('is left as it was if the disk is full', async () => {
    folder = await freshFolder();
    await writeFile(join(folder, 'mine.html'), 'mine');
    const limited = (args: string): string =>
      `ulimit -f 8; exec "${NODE}" "${inject('program')}" report ${args}`;
    for (const args of ['--out mine.html --force', '--out new.html']) {
      const { code, stderr } = await shell(limited(`${args} --lang en`), folder);
      expect(code).toBe(1);
      expect(stderr).toContain('the file would be larger than is allowed');
      expect(await readdir(folder)).toEqual(['mine.html']);
      expect(await readFile(join(folder, 'mine.html'), 'utf8')).toBe('mine');
    }
  });

  test.runIf(process.platform === 'linux')('is opened with --open', async () => {
    folder = await freshFolder();
    const { env, opened } = await fakeOpener('echo "$1" >');
    const { code, stderr } = await career(['report', '--open', '--lang', 'en'], { cwd: folder, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Written to career-report.html\n' });
    await expect.poll(opened).toBe(`${join(folder, 'career-report.html')}\n`);
  });

  test.runIf(process.platform === 'linux').each(['', '.', 'bin'])(
    'is never opened by a program in the PATH entry “%s”, which another folder decides',
    async (entry) => {
      folder = await freshFolder();
      await mkdir(join(folder, 'bin'));
      for (const place of [folder, join(folder, 'bin')]) {
        await writeFile(join(place, 'xdg-open'), `#!/bin/sh\necho planted > '${join(folder, 'planted')}'\n`);
        await chmod(join(place, 'xdg-open'), 0o755);
      }
      const { env, opened } = await fakeOpener('echo "$1" >');
      await career(['report', '--open'], { cwd: folder, env: { PATH: `${entry}:${env['PATH']}` } });
      await expect.poll(opened).toBe(`${join(folder, 'career-report.html')}\n`);
      expect(await readdir(folder)).not.toContain('planted');
    },
  );

  test.runIf(process.platform === 'linux')('is written even if it cannot be opened', async () => {
    folder = await freshFolder();
    const { code, stdout, stderr } = await career(['report', '--open', '--lang', 'en'], {
      cwd: folder,
      env: { PATH: folder },
    });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Written to career-report\.html\nerror: the report was saved to career-report\.html, but could not be opened: .*ENOENT/,
    );
    expect(await readdir(folder)).toEqual(['career-report.html']);
  });
});

interface Opener {
  readonly env: Readonly<Record<string, string>>;
  /** The path that should be opened. */
  readonly opened: () => Promise<string>;
}

/** A replacement for the desktop's file opener: a shell command that ends with the file's name. */
async function fakeOpener(line: string): Promise<Opener> {
  const bin = await freshFolder();
  const log = join(bin, 'log');
  await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\n${line} '${log}'\n`);
  await chmod(join(bin, 'xdg-open'), 0o755);
  return {
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    opened: () => readFile(log, 'utf8').catch(() => ''),
  };
}

async function shell(
  command: string,
  cwd: string,
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const child = spawn('bash', ['-c', command], { cwd, env: { PATH: process.env['PATH'], HOME: cwd } });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

describe('what it is about', () => {
  test('the answers in a file, as quiz scores them', async () => {
    const view = await careerJson(['report', '--answers', answers, '--lang', 'en']);
    const result = await careerJson(['quiz', '--answers', answers, '--no-save', '--lang', 'en']);
    expect(view).toMatchObject({ schema: 'career.report/1', lang: 'en', result });
    const named = result.top === null ? ['cio', 'cto'] : result.shortlist.slice(0, 2);
    expect(view.chosen.slice(0, named.length)).toEqual(named);
    expect(view.paths[0].steps[0]).toMatchObject({ status: 'current' });
  });

  test('the answers on standard input', async () => {
    const input = await readFile(answers, 'utf8');
    const { code, stdout } = await career(['report', '--answers', '-', '--json'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).result.answered).toBeGreaterThan(10);
  });

  test('what has been stored: the last quiz, milestones, the plan', async () => {
    const home = await freshFolder();
    const env = { CAREER_HOME: home, CAREER_LANG: 'en' };
    const by = `${new Date().getFullYear() + 8}-03`;
    await career(['quiz', '--answers', answers], { env });
    await career(['profile', 'set', 'target=cpo'], { env });
    await career(['path', 'cio', '--done', 'cio-1-ringi', '--evidence', 'No. 42'], { env });
    await career(['plan', 'cio', '--from', '2', '--by', by, '--save'], { env });
    const view = await careerJson(['report', '--with-profile', '--roles', 'cio'], { env });
    expect(view.result.answered).toBeGreaterThan(10);
    expect(view.taken).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.stringify(view.paths)).toContain('"evidence":"No. 42"');
    expect(view.plans).toMatchObject([{ schema: 'career.plan/1', role: 'cio', from: 'cio-2', by }]);
    const { stdout } = await career(['report', '--out', '-'], { env });
    expect(stdout).toContain('No. 42');
    expect((await careerJson(['report', '--with-profile'], { env })).chosen).toContain('cpo');
  });

  test.each([
    ['with --no-profile', ['--no-profile', '--out', '-']],
    ['with answers from a file', ['--answers', '-', '--out', '-']],
    ['in JSON, unless it is asked for', ['--json']],
  ])('nothing that has been stored, %s', async (_, args) => {
    const env = { CAREER_HOME: await freshFolder(), CAREER_LANG: 'en' };
    await career(['path', 'cio', '--done', 'cio-1-ringi', '--evidence', 'No. 42'], { env });
    const { code, stdout } = await career(['report', ...args], {
      env,
      input: '{"answers": {"technology-1": 4}}',
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain('No. 42');
  });

  test('the named roles, once each, separated by commas of any kind', async () => {
    const named = ['report', '--roles', 'CPO，最高情報責任者', '--roles', 'cpo'];
    expect((await careerJson(named)).chosen).toEqual(['cpo', 'cio']);
    const { code, stderr } = await career(['report', '--roles', 'cio,ceo', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown role “ceo”');
  });

  test('answers with faults: nothing is written', async () => {
    folder = await freshFolder();
    const { code } = await career(['report', '--answers', '-'], {
      cwd: folder,
      input: '{"answers": {"x": 9}}',
    });
    expect(code).toBe(3);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('languages and formats', () => {
  test('--lang both has both in one file, the reader’s own first', async () => {
    for (const [own, other] of [
      ['ja', 'en'],
      ['en', 'ja'],
    ]) {
      const args = ['report', '--lang', 'both', '--out', '-'];
      const { code, stdout } = await career(args, { env: { CAREER_LANG: `${own}` } });
      expect(code).toBe(0);
      expect(stdout).toContain(`<html lang="${own}">`);
      expect([...stdout.matchAll(/class="edition" lang="(..)"/g)].map(([, lang]) => lang)).toEqual([
        own,
        other,
      ]);
    }
  });

  test.each([[['compare']], [['quiz', '--items']], [['profile']], [[]]])(
    '--lang both is for reports only: %j',
    async (args: readonly string[]) => {
      const { code, stdout, stderr } = await career([...args, '--lang', 'both'], { env: { LANG: 'C' } });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--lang cannot be “both”');
    },
  );

  test('--lang both is not offered for other commands', async () => {
    expect((await career(['compare', '--lang', 'xx'], { env: { LANG: 'C' } })).stderr).toContain(
      'Choose from: ja, en\n',
    );
    expect((await career(['complete', '--', 'compare', '--lang', ''])).stdout).toMatch(
      /^ja\nen\n:nothing\n$/,
    );
  });

  test.each(['ja', 'en'])('Markdown has the same in words (%s)', async (lang) => {
    const named = ['--answers', answers, '--roles', 'cio,cto'];
    const { code, stdout } = await career(['report', ...named, '--format', 'markdown', '--lang', lang]);
    expect(code).toBe(0);
    for (const args of [
      ['quiz', '--answers', answers, '--no-save'],
      ['path', 'cio', '--from', '1'],
      ['mindset'],
    ]) {
      const alone = await career([...args, '--format', 'markdown', '--lang', lang]);
      const lines = alone.stdout.split('\n').map((line) => line.replace(/^#+ /, ''));
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines) expect(stdout).toContain(line);
    }
  });

  test('--format html is the same page', async () => {
    const args = ['report', '--no-profile', '--lang', 'en', '--out', '-'];
    const [page, asked] = await Promise.all([career(args), career([...args, '--format', 'html'])]);
    expect(asked).toEqual(page);
  });

  test('--format html is for reports only', async () => {
    const { code, stdout, stderr } = await career(['compare', '--format', 'html', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--format cannot be “html”');
    expect(stderr).toContain('Choose from: text, markdown, json\n');
  });

  test.each([
    [['--json', '--open'], '--open and --format json'],
    [['--format', 'markdown', '--open'], '--open and --format markdown'],
    [['--json', '--lang', 'both'], '--lang both and --format json'],
    [['--out', '-', '--open'], '--open and --out -'],
  ])('%j cannot be combined', async (args, message) => {
    const { code, stdout, stderr } = await career(['report', ...args], { env: { LANG: 'C' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${message} cannot be used together`);
  });
});

describe('size and weight', () => {
  test('the built-in pack makes 250 kB at most, in both languages together', async () => {
    const { stdout } = await career(['report', '--lang', 'both', '--answers', answers, '--out', '-']);
    expect(Buffer.byteLength(stdout)).toBeLessThan(250_000);
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(100_000);
  });
});
