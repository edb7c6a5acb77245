import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersAsCsv, peopleOf } from '../cli/group.ts';
import { career } from '../cli/run.ts';
import { harmfulIn, SAMPLES } from './harmful.ts';

/** What a stranger may write into a form: escape sequences, markup, a path, invisible characters. CSV cannot hold NUL. */
const HOSTILE = `\u001b]0;owned\u0007\u001b[2J<script>alert(1)</script>[x](javascript:alert(1))/../${SAMPLES.filter(
  (sample) => sample !== '\0' && !/\p{Surrogate}/u.test(sample),
).join('')}`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-group-'));
  const people = peopleOf({ [`${HOSTILE}a`]: 9, [`${HOSTILE}b`]: 8 });
  const csv = await answersAsCsv(
    people.map((person) => ({ ...person, id: `${HOSTILE}${person.id}` })),
    'en',
  );
  await writeFile(join(folder, 'answers.csv'), csv.replace('Department', `Department${HOSTILE}`));
});

const by = `Department${HOSTILE}`;

describe('what strangers write into a form', () => {
  test.each(['text', 'markdown', 'json', 'html'])('does no harm in a cohort as %s', async (format) => {
    const args = ['cohort', 'answers.csv', '--by', by, '--lang', 'en', '--format', format];
    const { code, stdout, stderr } = await career(args, { cwd: folder });
    expect(code).toBe(0);
    expect(harmfulIn(stdout)).toEqual([]);
    expect(harmfulIn(stderr)).toEqual([]);
    if (format === 'html') expect(stdout).not.toMatch(/<script|href="javascript/);
    if (format === 'json') expect(JSON.parse(stdout).by).toBe(by);
  });

  test('does no harm in each person’s report, nor in its file name', async () => {
    const args = ['report', '--each', 'answers.csv', '--out', 'pages', '--lang', 'en'];
    const { code, stderr } = await career(args, { cwd: folder });
    expect(code).toBe(0);
    expect(harmfulIn(stderr)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['answers.csv', 'pages']);
    const files = await readdir(join(folder, 'pages'));
    expect(files).toHaveLength(18);
    for (const file of files) {
      expect(file).toMatch(/^[\w.@+-]+\.html$/);
      const page = await readFile(join(folder, 'pages', file), 'utf8');
      expect(harmfulIn(page)).toEqual([]);
      expect(page).not.toMatch(/<script|href="javascript/);
    }
  });
});
