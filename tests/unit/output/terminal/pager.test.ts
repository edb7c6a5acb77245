import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showInPager } from '../../../../src/output/terminal/pager.ts';

const WORDS = { keys: 'スペース', ascii: 'space' };
const { PATH } = process.env;

/** What a pager that is a shell command writes into its file. */
async function shown(command: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'career-pager-')), 'shown');
  expect(await showInPager('text', `${command} > ${file}`, { PATH, ...env }, WORDS)).toBe(true);
  return readFile(file, 'utf8');
}

/** The options that a `less` of a version gets. */
async function optionsOfLess(version: string, asked?: string, env = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-less-'));
  const file = join(folder, 'shown');
  const lines = [
    '#!/bin/sh',
    `if [ "$1" = --version ]; then echo "less ${version} (POSIX)"; exit; fi`,
    `echo "$LESS" > ${file}; cat >> ${file}`,
  ];
  await writeFile(join(folder, 'less'), lines.join('\n'), { mode: 0o755 });
  const path = [folder, PATH].join(delimiter);
  expect(await showInPager('text', asked, { PATH: path, ...env }, WORDS)).toBe(true);
  const [options, text] = (await readFile(file, 'utf8')).split('\n');
  expect(text).toBe('text');
  return options ?? '';
}

describe('less', () => {
  test('is the pager if the reader has asked for none, and says how to go on', async () => {
    expect(await optionsOfLess('643')).toBe('-Ps?e(END) .スペース$FRX');
    expect(await optionsOfLess('643', 'less -i', { LESS: 'S' })).toBe('-Ps?e(END) .スペース$S');
  });

  test('of version 590 says so in ASCII', async () => {
    expect(await optionsOfLess('590')).toBe('-Ps?e(END) .space$FRX');
    expect(await optionsOfLess('5900')).toBe('-Ps?e(END) .スペース$FRX');
  });
});

describe('the reader’s pager', () => {
  test('gets the whole text', async () => {
    expect(await shown('cat')).toBe('text');
  });

  test('is told to keep colours, unless the reader has said otherwise', async () => {
    const settings = 'echo "$LESS,$LV,$LESSCHARSET"';
    expect(await shown(settings)).toBe('FRX,-c,utf-8\n');
    expect(await shown(settings, { LESS: 'i', LV: '-a', LESSCHARSET: 'latin1' })).toBe('i,-a,latin1\n');
  });

  test('that fails or does not exist has not shown the text', async () => {
    expect(await showInPager('text', 'exit 3', { PATH }, WORDS)).toBe(false);
    expect(await showInPager('text', 'no-such-pager 2> /dev/null', { PATH }, WORDS)).toBe(false);
    expect(await showInPager('text', undefined, { PATH: '/none' }, WORDS)).toBe(false);
  });

  test('may be left before the end of the text', async () => {
    expect(await showInPager('text\n'.repeat(100_000), 'true', { PATH }, WORDS)).toBe(true);
  });

  test('leaves no handler of Ctrl-C behind', async () => {
    const before = process.listenerCount('SIGINT');
    await shown('cat');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
