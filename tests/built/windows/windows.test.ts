import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { newFolder, onWindows, setUpWindows, testOnWindows, together } from './wine.ts';

const ANSWERS = '{\r\n  "answers": { "technology-1": 5, "evidence-2": 2 }\r\n}\r\n';

beforeAll(setUpWindows);

describe('the language, where no variable names one', () => {
  testOnWindows('is Japanese on a Japanese Windows', async () => {
    const { stdout } = onWindows({ args: ['compare'] }, 'ja_JP.UTF-8');
    expect(stdout).toMatch(/^CIOとCTOを比べる\n/);
  });

  testOnWindows('is English on another, and what a variable says on any', async () => {
    expect(onWindows({ args: ['compare'] }).stdout).toMatch(/^CIO and CTO compared\n/);
    const env = { CAREER_LANG: 'en' };
    expect(onWindows({ args: ['compare'], env }, 'ja_JP.UTF-8').stdout).toMatch(/^CIO and CTO compared\n/);
  });
});

describe('files', () => {
  testOnWindows('are written where a path with a drive, a space and Japanese says, in UTF-8', async () => {
    const { here, windows } = newFolder();
    const { code, stderr } = onWindows({
      args: ['report', '--out', `${windows}\\私の 報告.html`, '--lang', 'ja'],
    });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('私の 報告.html') });
    expect(readFileSync(join(here, '私の 報告.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="ja"/);
  });

  testOnWindows('are never overwritten without --force, nor hidden in a stream', async () => {
    const { here, windows } = newFolder();
    writeFileSync(join(here, 'mine.html'), 'mine');
    for (const out of ['mine.html', 'mine.html:hidden', 'a:b.html']) {
      expect(onWindows({ args: ['report', '--out', out], cwd: windows }).code).toBe(1);
    }
    expect(readFileSync(join(here, 'mine.html'), 'utf8')).toBe('mine');
    expect(readdirSync(here)).toEqual(['mine.html']);
    expect(onWindows({ args: ['report', '--out', 'mine.html', '--force'], cwd: windows }).code).toBe(0);
    expect(readFileSync(join(here, 'mine.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  testOnWindows('of answers may have CRLF and a byte order mark; UTF-16 is named', async () => {
    const { here, windows } = newFolder();
    writeFileSync(join(here, 'plain.json'), ANSWERS);
    writeFileSync(join(here, 'marked.json'), `\ufeff${ANSWERS}`);
    writeFileSync(join(here, 'wide.json'), Buffer.from(`\ufeff${ANSWERS}`, 'utf16le'));
    const [plain, marked, wide] = together(
      ['plain', 'marked', 'wide'].map((name) => ({
        args: ['quiz', '--answers', `${windows}\\${name}.json`, '--no-save', '--lang', 'en'],
      })),
    );
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    expect(marked).toEqual(plain);
    expect(wide).toMatchObject({ code: 3, stderr: expect.stringContaining('UTF-16') });
  });

  testOnWindows('of a new pack are found again in a folder with a space', async () => {
    const { here, windows } = newFolder();
    expect(onWindows({ args: ['content', 'init', 'my pack'], cwd: windows }).code).toBe(0);
    expect(readdirSync(join(here, 'my pack'))).toContain('roles.yaml');
    expect(onWindows({ args: ['content', 'check', '.\\my pack'], cwd: windows }).code).toBe(0);
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

  testOnWindows('can be erased, and nothing is left', async () => {
    const { here, windows } = newFolder();
    const env = { CAREER_HOME: `${windows}\\home` };
    expect(onWindows({ args: ['profile', 'set', 'grade=2'], env }).code).toBe(0);
    expect(onWindows({ args: ['profile', 'erase', '--yes'], env }).code).toBe(0);
    expect(readdirSync(here)).toEqual([]);
  });
});

testOnWindows('the cache is written once and then left alone', async () => {
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

testOnWindows(
  'completion takes its words from a variable, as the script for PowerShell passes them',
  async () => {
    const { stdout } = onWindows({ args: ['complete'], env: { CAREER_WORDS: 'role\nci' } });
    expect(stdout).toMatch(/^cio\t.+\nciso\t.+\n:nothing\n$/);
  },
);
