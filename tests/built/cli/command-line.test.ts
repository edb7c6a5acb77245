import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newHome, on } from './home.ts';
import { career } from './run.ts';

test.each(['ja', 'en'])('help in %s, for the program and for a command', async (lang) => {
  for (const args of [['--help'], ['content', 'check', '-h'], ['help', 'quiz']]) {
    const { code, stdout, stderr } = await career([...args, '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^(Usage|使い方)$/m);
  }
});

test('names are matched as people type them; values are kept byte for byte', async () => {
  const home = newHome();
  const evidence = '—published in May';
  const { code } = await on(home, ['Ｐａｔｈ', 'cio', '—done', 'cio-2-delegation', '--evidence', evidence]);
  expect(code).toBe(0);
  const { stdout } = await on(home, ['profile', '--json']);
  expect(JSON.parse(stdout).milestones).toMatchObject([{ evidence }]);
});

test('a result goes to a file with exactly the name that was typed', async () => {
  const file = `${newHome()}-Report.md`;
  const args = ['compare', '--format', 'markdown', '--lang', 'en'];
  expect(await career([...args, '--out', file])).toEqual({
    code: 0,
    stdout: '',
    stderr: `Written to ${file}\n`,
  });
  expect(await readFile(file, 'utf8')).toBe((await career(args)).stdout);
});

test.each([
  [['xyzzy'], /unknown command “xyzzy”/],
  [['compare', '--detial'], /unknown option “--detial”/],
  [['path', 'cio', '--from', '-1'], /unknown step or grade “-1”/],
])('career %j is wrong usage', async (args, message) => {
  const { code, stdout, stderr } = await career([...args, '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
