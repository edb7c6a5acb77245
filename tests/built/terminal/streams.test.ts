import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerAll, open } from './terminal.ts';

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'career-streams-')), 'file');
}

test('the quiz asks on the terminal while its result goes to a file', async () => {
  const file = await newFile();
  const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { redirect: `>'${file}'` });
  await answerAll(quiz);
  expect(await quiz.ended).toBe(0);
  const result = await readFile(file, 'utf8');
  expect(result).toContain('The quiz measures interests, not ability');
  expect(result).not.toContain('\u001b');
  expect(result).not.toMatch(/of 58|Next:/);
  expect(quiz.history()).not.toContain('The quiz measures interests, not ability');
});

test('suggestions are for people: a file that stderr goes to stays empty', async () => {
  const file = await newFile();
  const compare = open(['compare', '--lang', 'en'], { rows: 100, redirect: `2>'${file}'` });
  expect(await compare.ended).toBe(0);
  await compare.shows('CIO and CTO compared');
  expect(await readFile(file, 'utf8')).toBe('');
});

test('an error in a file has no line breaks but its own', async () => {
  const file = await newFile();
  const role = open(['role', 'xyzzy', '--lang', 'en'], { columns: 40, redirect: `2>'${file}'` });
  expect(await role.ended).toBe(2);
  expect(await readFile(file, 'utf8')).toMatch(/^error: .+\nChoose from: .{40,}\n$/);
});

test("strangers' texts in a table give the terminal no commands, and a workbook is not shown on one", async () => {
  const file = await newFile();
  await writeFile(file, 'id,technology-1\n\u001b]0;mine\u0007x,4\n');
  const table = open(['score', file, '--format', 'csv', '--quiet', '--lang', 'en'], { columns: 200 });
  expect(await table.ended).toBe(0);
  await table.shows('"␛]0;mine␇x",no result');
  const workbook = open(['score', file, '--format', 'xlsx', '--lang', 'en']);
  expect(await workbook.ended).toBe(2);
  await workbook.shows('--out <file>');
});
