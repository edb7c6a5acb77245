import { describe, expect, test } from 'vitest';
import { exported, recordsOf } from '../../unit/profile/records.ts';
import { career } from '../cli/run.ts';
import { open } from './terminal.ts';

const ANSWERS = '{"answers": {"technology-1": 4, "customers-1": 2}}';

describe('a command that waits for standard input', () => {
  test.each([
    [['score'], ANSWERS, '"top"'],
    [['quiz', '--answers', '-'], ANSWERS, 'The quiz measures interests, not ability'],
    [['quiz', '--answers', '/dev/stdin'], ANSWERS, 'The quiz measures interests, not ability'],
    [
      ['profile', 'import', '-'],
      JSON.stringify(JSON.parse(exported(recordsOf({ kind: 'untick', milestone: 'a' })))),
      'Imported',
    ],
  ])('says so at a terminal, and how to end it: career %j', async (args, typed, result) => {
    const session = open([...args, '--lang', 'en'], { columns: 400, rows: 200 });
    await session.shows('Waiting for input. Press Ctrl-D at the start of a line to end it.');
    session.type(`${typed}\r\u0004`);
    expect(await session.ended).toBe(0);
    expect(session.history()).toContain(result);
  });

  test('in Japanese', async () => {
    const session = open(['score', '--lang', 'ja']);
    await session.shows('入力を待っています。入力を終えるには、行の先頭で Ctrl-D を押してください。');
    session.type('\u0004');
    expect(await session.ended).toBe(0);
  });

  test('says nothing in a pipe', async () => {
    expect(await career(['score', '--quiet'], { input: `${ANSWERS}\n` })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});
