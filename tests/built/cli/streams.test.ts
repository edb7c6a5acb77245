import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { NODE } from './node.ts';

/** Runs `career` with arguments in a shell, and returns its output and exit code. */
async function shell(command: string) {
  const script = `career() { '${NODE}' '${inject('program')}' "$@"; }\n${command}`;
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile('/bin/sh', ['-c', script], { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

describe.runIf(existsSync('/dev/full'))('a device that is full', () => {
  test.each([
    'compare',
    'compare --plain',
    'compare --format markdown',
    'faq --all',
    'quiz --items',
    '--help',
    'compare --help',
    'help quiz',
    '--version',
  ])('career %s > /dev/full: exit 1 and one line that says why', async (args) => {
    const en = await shell(`career ${args} --lang en > /dev/full`);
    expect(en.code).toBe(1);
    expect(en.stderr).toMatch(/^error: could not write the output: .*the disk is full.*\n$/);
    const ja = await shell(`career ${args} --lang ja > /dev/full`);
    expect(ja.code).toBe(1);
    expect(ja.stderr).toMatch(/^エラー: 出力を書き込めませんでした: .*\n$/);
  });

  test('career compare --json > /dev/full: the same as JSON', async () => {
    const { code, stderr } = await shell('career compare --json > /dev/full');
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'failed' } });
  });

  test('career score > /dev/full: exit 1, no stack trace', async () => {
    const { code, stderr } = await shell(`echo '{"id":1,"answers":{}}' | career score > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*the disk is full.*\n$/);
  });

  test('an error that cannot be printed keeps its exit code', async () => {
    expect(await shell('career xyzzy 2> /dev/full')).toEqual({ code: 2, stdout: '', stderr: '' });
  });
});

describe('streams that are closed', () => {
  test.each(['>&-', '2>&-', '<&-', '<&- >&- 2>&-'])('career compare %s: exit 0', async (redirect) => {
    expect(await shell(`career compare ${redirect}`)).toMatchObject({ code: 0, stderr: '' });
  });

  test('career xyzzy 2>&-: exit 2', async () => {
    expect(await shell('career xyzzy 2>&-')).toEqual({ code: 2, stdout: '', stderr: '' });
  });
});

test.each([
  [['compare'], 0],
  [['faq', '--all'], 0],
  [['quiz'], 2],
  [['xyzzy'], 2],
])(
  'without a terminal, in its own session and with /dev/null for every stream, career %j exits with %d',
  async (args, code) => {
    const child = spawn(NODE, [inject('program'), ...args], { detached: true, stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
  },
);

test('results go to stdout and errors to stderr, each alone', async () => {
  expect(await shell('career compare 2>&1 >/dev/null')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await shell('career xyzzy 2>/dev/null')).toEqual({ code: 2, stdout: '', stderr: '' });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a file that is being written when %s arrives is deleted',
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'career-streams-'));
    const file = join(folder, 'scores.ndjson');
    const child = spawn(NODE, [inject('program'), 'score', '--quiet', '--out', file]);
    const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    child.stdin.write('{"id": "a1", "answers": {"technology-1": 5}}\n'.repeat(2));
    for await (const _ of watch(folder)) break;
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(await readdir(folder)).toEqual([]);
  },
);
