import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { career } from './run.ts';

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ['compare'],
  ['role', 'cio'],
  ['company'],
  ['mindset'],
  ['path', 'cto'],
  ['faq', '--all'],
  ['glossary'],
  ['search', 'CIO'],
  ['quiz', '--items'],
  ['quiz', '--answers', '-', '--no-save'],
  ['profile'],
  ['profile', 'history'],
  ['profile', 'export'],
  ['score'],
  ...['html', 'sheet', 'paper', 'google', 'list'].map((kind) => ['form', '--as', kind, '--out', '-']),
  ['report', '--out', '-'],
  ['report', '--lang', 'both', '--answers', '-', '--out', '-'],
];

/** Ends a program that uses any of Node's network modules. */
const OFFLINE = `
  const refuse = () => process.exit(99);
  require('node:net').Socket.prototype.connect = refuse;
  require('node:dgram').createSocket = refuse;
  for (const name of ['lookup', 'resolve']) {
    require('node:dns')[name] = refuse;
    require('node:dns').promises[name] = refuse;
  }
  globalThis.fetch = refuse;
`;

test('commands that only show or score use no network and write no file', async () => {
  const offline = join(await mkdtemp(join(tmpdir(), 'career-offline-')), 'offline.cjs');
  await writeFile(offline, OFFLINE);
  const home = await mkdtemp(join(tmpdir(), 'career-home-'));
  const env = {
    ...{ HOME: home, CAREER_HOME: join(home, 'data'), TMPDIR: home },
    NODE_OPTIONS: `--require ${offline}`,
  };
  for (const args of COMMANDS) {
    const input = '{"answers":{"technology-1":4}}\n';
    const { code } = await career(args, { input, cwd: home, env });
    expect({ args, code }).toEqual({ args, code: 0 });
  }
  expect(await readdir(home)).toEqual([]);
});

test('nothing in the current folder changes anything', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-folder-'));
  await writeFile(join(folder, '.env'), 'CAREER_LANG=ja\nFORCE_COLOR=1\n');
  await writeFile(join(folder, 'pack.yaml'), 'nonsense');
  expect(await career(['compare'], { cwd: folder })).toEqual(await career(['compare']));
});

test('only what reads or writes tables needs the code for them', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'career-copy-'));
  await cp(dirname(dirname(inject('program'))), copy, { recursive: true });
  for (const name of ['tables.cjs', 'table-packages.cjs']) await rm(join(copy, 'dist', name));
  const program = join(copy, 'bin/career.js');
  const input = '{"answers":{"technology-1":4}}\n';
  for (const args of COMMANDS) {
    const { code } = await career(args, { input, program });
    const needed = args[0] === 'score' || args.includes('sheet');
    expect({ args, code }).toEqual({ args, code: needed ? 1 : 0 });
  }
});
