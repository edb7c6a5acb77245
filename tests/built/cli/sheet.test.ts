import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../../unit/tables/read.ts';
import { career } from './run.ts';

describe.each([
  ['path', ['path', 'cio', '--from', '2']],
  ['plan', ['plan', 'cio', '--from', '2', '--by', `${new Date().getFullYear() + 8}-04`]],
])('%s --format xlsx', (_, args) => {
  test.each([
    ['ja', '1on1シート：CIO（最高情報責任者）への道のり', '上司の評価'],
    ['en', 'One-on-one: the path to CIO (Chief Information Officer)', 'Manager’s rating'],
  ])('is a sheet for the talk with the manager in %s', async (lang, title, rating) => {
    const file = join(await mkdtemp(join(tmpdir(), 'career-sheet-')), 'talk.xlsx');
    const { code, stdout } = await career([...args, '--lang', lang, '--format', 'xlsx', '--out', file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const rows = await textsIn(await readFile(file));
    expect(rows[0]?.[0]).toBe(title);
    expect(rows[2]).toContain(rating);
    const dates = rows.flatMap((row) => row[3] ?? '').filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
    expect(dates.length > 0).toBe(args[0] === 'plan');
  });
});
