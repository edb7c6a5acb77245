import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { EVERYTHING, exported } from '../../unit/profile/records.ts';
import type { Result } from '../cli/run.ts';
import {
  beingScanned,
  inConsole,
  NODE,
  newFolder,
  onDrive,
  onWindows,
  setUpWindows,
  testOnWindows,
  together,
} from './wine.ts';

const ENGLISH = { CAREER_LANG: 'en' };

beforeAll(setUpWindows);

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('the language, where no variable names one', () => {
  testOnWindows('is Japanese on a Japanese Windows', async () => {
    const { stdout } = onWindows({ args: ['compare'] }, 'ja_JP.UTF-8');
    expect(stdout).toMatch(/^CIOとCTOを比べる\n/);
  });

  testOnWindows('is English on any other, and what a variable says on all', async () => {
    expect(onWindows({ args: ['compare'] }).stdout).toMatch(/^CIO and CTO compared\n/);
    expect(onWindows({ args: ['compare'], env: ENGLISH }, 'ja_JP.UTF-8').stdout).toMatch(
      /^CIO and CTO compared\n/,
    );
  });
});

describe('a file that is written', () => {
  testOnWindows('is at the given path, in UTF-8', async () => {
    const { here, windows } = newFolder();
    const paths = [
      `${windows}\\私の 報告.html`,
      `${windows.replaceAll('\\', '/')}/2.html`,
      '.\\3.html',
      'Z:4.html',
    ];
    const runs = paths.map((path) => ({ args: ['report', '--out', path, '--lang', 'ja'], cwd: windows }));
    expect(together(runs)).toEqual(
      paths.map((path) => ({ code: 0, stdout: '', stderr: `${path} に書き出しました\n` })),
    );
    const names = ['2.html', '3.html', '4.html', '私の 報告.html'];
    expect(readdirSync(here).sort()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(here, name), 'utf8')).toMatch(/^<!doctype html>\n<html lang="ja"/);
    }
  });

  testOnWindows('is not a stream or a device, and never overwritten without --force', async () => {
    const { here, windows } = newFolder();
    writeFileSync(join(here, 'mine.html'), 'mine');
    const [there, ...others] = together(
      ['mine.html', 'mine.html:hidden', 'ab:c.html', 'nul', 'Con.html'].map((out) => ({
        args: ['report', '--out', out],
        cwd: windows,
        env: ENGLISH,
      })),
    );
    expect(there).toMatchObject({ code: 1, stderr: expect.stringContaining('already exists') });
    for (const [i, word] of ['stream', 'stream', 'device', 'device'].entries()) {
      expect(others[i]).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(word) });
    }
    expect(readFileSync(join(here, 'mine.html'), 'utf8')).toBe('mine');
    expect(readdirSync(here)).toEqual(['mine.html']);
    expect(onWindows({ args: ['report', '--out', 'mine.html', '--force'], cwd: windows }).code).toBe(0);
    expect(readFileSync(join(here, 'mine.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });
});

/** A text as Windows' programs save it. */
const SAVED = {
  plain: (text: string) => text.replaceAll('\n', '\r\n'),
  marked: (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  wide: (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le'),
} as const;

/** What the program reads from a file in each of these forms, and its home in each case. */
function ofSaved(name: string, text: string, args: (path: string) => readonly string[]): readonly Result[] {
  const { here, windows } = newFolder();
  return together(
    Object.entries(SAVED).map(([form, save]) => {
      writeFileSync(join(here, `${form}-${name}`), save(text));
      return {
        args: args(`${windows}\\${form}-${name}`),
        env: { ...ENGLISH, CAREER_HOME: `${windows}\\${form}` },
      };
    }),
  );
}

describe('a file that is read may have CRLF and a byte-order mark, and UTF-16 is named', () => {
  testOnWindows('answers', async () => {
    const text = '{\n  "answers": { "technology-1": 5, "evidence-2": 2 }\n}\n';
    const [plain, marked, wide] = ofSaved('answers.json', text, (path) => [
      'quiz',
      '--answers',
      path,
      '--no-save',
    ]);
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    expect(marked).toEqual(plain);
    expect(wide).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('UTF-16') });
  });

  testOnWindows('many people’s answers', async () => {
    const text = '{"id":"a1","answers":{"technology-1":5}}\n{"id":"a2","answers":{"technology-1":1}}\n';
    const [plain, marked, wide] = ofSaved('people.ndjson', text, (path) => ['score', path, '--quiet']);
    expect(plain).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\{"id":"a1".+\n\{"id":"a2".+\n$/),
    });
    expect(marked).toEqual(plain);
    expect(wide).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('UTF-16') });
  });

  testOnWindows('an exported profile', async () => {
    const [plain, marked, wide] = ofSaved('me.json', exported(EVERYTHING), (path) => [
      'profile',
      'import',
      path,
    ]);
    expect(plain).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('1 plan') });
    expect(marked).toEqual(plain);
    expect(wide).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('UTF-16') });
  });

  testOnWindows('a pack, in a folder with a space', async () => {
    const { here, windows } = newFolder();
    expect(onWindows({ args: ['content', 'init', 'my pack'], cwd: windows }).code).toBe(0);
    const check = { args: ['content', 'check', '.\\my pack'], cwd: windows, env: ENGLISH };
    const fresh = onWindows(check);
    expect(fresh.code).toBe(0);
    for (const name of filesIn(join(here, 'my pack')).filter((name) => name.endsWith('.yaml'))) {
      const file = join(here, 'my pack', name);
      writeFileSync(file, SAVED.marked(readFileSync(file, 'utf8')));
    }
    expect(onWindows(check)).toEqual(fresh);
    writeFileSync(join(here, 'my pack', 'faq.yaml'), SAVED.wide('[]'));
    expect(onWindows(check)).toMatchObject({ code: 3, stdout: expect.stringMatching(/faq\.yaml.*UTF-16/) });
  });
});

describe('what is stored', () => {
  testOnWindows('is all there after 20 saves at the same time', async () => {
    const env = { CAREER_HOME: `${newFolder().windows}\\home` };
    const saves = together(
      Array.from({ length: 20 }, (_, n) => ({ args: ['profile', 'set', `name=n${n}`], env })),
    );
    expect(saves.map(({ code }) => code)).toEqual(saves.map(() => 0));
    const { records } = JSON.parse(onWindows({ args: ['profile', 'export'], env }).stdout);
    expect(records).toHaveLength(20);
  });

  testOnWindows('is whole although programs are killed while they save', async () => {
    const { here, windows } = newFolder();
    const env = { ...ENGLISH, CAREER_HOME: `${windows}\\home` };
    const saves = together(
      Array.from({ length: 8 }, (_, n) => ({
        args: ['profile', 'set', `name=n${n}`],
        env,
        killedWriting: `${windows}\\home`,
      })),
    );
    const saved = saves.filter(({ code }) => code === 0).length;
    expect(saved).toBeLessThan(8);
    const { stdout, stderr } = onWindows({ args: ['profile', 'export'], env });
    expect(stderr).toBe('');
    const { records } = JSON.parse(stdout);
    expect(records.length).toBeGreaterThanOrEqual(saved);
    expect(records).toHaveLength(filesIn(here).filter((name) => name.endsWith('.json')).length);
    expect(onWindows({ args: ['profile', 'set', 'name=last'], env }).code).toBe(0);
  });

  testOnWindows('is read, saved, moved and erased while a virus scanner holds files', async () => {
    const { here, windows } = newFolder();
    const home = `${windows}\\home`;
    const env = { ...ENGLISH, CAREER_HOME: home };
    const runs = [
      ...[1, 2, 3].map((n) => ['profile', 'set', `name=n${n}`]),
      ['profile', 'export', `${windows}\\me.json`],
      ['profile', 'import', `${windows}\\me.json`, '--replace'],
      ['report', '--out', `${windows}\\report.html`],
      ['report', '--out', `${windows}\\report.html`, '--force'],
      ['content', 'init', `${windows}\\pack`],
      ['profile', 'erase', '--yes'],
    ];
    for (const args of runs) {
      const { code, held } = beingScanned(windows, { args, env });
      expect({ args, code, held }).toEqual({ args, code: 0, held: expect.any(Number) });
      expect(held).toBeGreaterThan(0);
    }
    expect(readdirSync(here).sort()).toEqual(['me.json', 'pack', 'report.html']);
  });

  testOnWindows('that another program keeps open is an error in words', async () => {
    const { windows } = newFolder();
    const env = { ...ENGLISH, CAREER_HOME: `${windows}\\home` };
    expect(onWindows({ args: ['profile', 'set', 'grade=2'], env }).code).toBe(0);
    const { code, stderr } = beingScanned(windows, { args: ['profile'], env }, 60_000);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: could not read your profile in .*: another program has it open\n$/);
  });

  testOnWindows('can be erased, and nothing is left', async () => {
    const { here, windows } = newFolder();
    const env = { CAREER_HOME: `${windows}\\home` };
    expect(onWindows({ args: ['profile', 'set', 'grade=2'], env }).code).toBe(0);
    expect(onWindows({ args: ['profile', 'erase', '--yes'], env }).code).toBe(0);
    expect(readdirSync(here)).toEqual([]);
  });
});

describe('a less.exe in the current folder', () => {
  /** A folder with Node as `less.exe`, which leaves a mark if it is run. */
  function planted() {
    const { here, windows } = newFolder();
    symlinkSync(NODE ?? '', join(here, 'less.exe'));
    // In a folder without spaces, because NODE_OPTIONS is split at them.
    const mark = join(here, '..', `mark-${crypto.randomUUID()}.cjs`);
    const marked = join(here, 'mark');
    writeFileSync(
      mark,
      `if (process.execPath.endsWith('less.exe'))
         require('node:fs').writeFileSync(${JSON.stringify(onDrive(marked))}, '');`,
    );
    return { here, windows, env: { ...ENGLISH, NODE_OPTIONS: `--require ${onDrive(mark)}` } };
  }

  testOnWindows('is not run', async () => {
    const { here, env } = planted();
    for (const asked of [{}, { CAREER_PAGER: 'less' }, { PAGER: 'less.exe -R' }]) {
      const session = inConsole(['faq', '--all'], here, { ...env, ...asked, WINEPATH: '.' });
      await session.shows('career quiz');
      expect(await session.ended).toBe(0);
      expect(readdirSync(here)).toEqual(['less.exe']);
    }
  });

  testOnWindows('is run where PATH names its folder', async () => {
    const { here, windows, env } = planted();
    const session = inConsole(['faq', '--all'], here, { ...env, WINEPATH: windows });
    expect(await session.ended).toBe(0);
    expect(readdirSync(here)).toContain('mark');
  });
});

testOnWindows('a reader who closes the pipe early ends the program quietly', async () => {
  const lines = '{"answers":{"technology-1":5}}\n'.repeat(2_000);
  const { code, stderr } = onWindows({ args: ['score', '--quiet'], input: lines, readsOnce: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

testOnWindows('the caches are written once and then left alone', async () => {
  const { here, windows } = newFolder();
  const env = { LOCALAPPDATA: windows };
  const times = () =>
    readdirSync(here, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => [name, statSync(join(here, name)).mtimeMs]);
  onWindows({ args: ['compare'], env });
  const first = times();
  expect(first.length).toBeGreaterThan(2);
  onWindows({ args: ['compare'], env });
  expect(times()).toEqual(first);
});

testOnWindows('/? shows the help', async () => {
  const [asked, help, role] = together(
    [['/?'], ['--help'], ['role', '/?']].map((args) => ({ args, env: ENGLISH })),
  );
  expect(asked).toEqual(help);
  expect(role?.stdout).toContain('career role [role] [options]');
});

testOnWindows('a suggested command is quoted where a path has spaces', async () => {
  const session = inConsole(['content', 'init', 'my pack'], newFolder().here, ENGLISH);
  await session.shows('career content check "my pack"');
  expect(await session.ended).toBe(0);
});

testOnWindows(
  'completion takes its words from a variable, as the script for PowerShell passes them',
  async () => {
    const { stdout } = onWindows({ args: ['complete'], env: { CAREER_WORDS: 'role\nci' } });
    expect(stdout).toMatch(/^cio\t.+\nciso\t.+\n:nothing\n$/);
  },
);
