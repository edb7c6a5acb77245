import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFolder } from '../../../src/content/new-folder.ts';

const FILES = [['pack.yaml', 'id: a\n']] as const;

test('A new folder is written whole, and a folder beside it with a number in its name stays.', async () => {
  const above = await mkdtemp(join(tmpdir(), 'career-new-folder-'));
  const beside = join(above, `pack.${process.pid}`);
  await mkdir(beside);
  await writeFile(join(beside, 'notes.txt'), 'mine');
  await writeNewFolder(join(above, 'pack'), FILES);
  expect(await readdir(join(above, 'pack'))).toEqual(['pack.yaml']);
  expect(await readdir(beside)).toEqual(['notes.txt']);
});

test('An empty folder is filled, and nothing else is left in it.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-new-folder-'));
  await writeNewFolder(folder, FILES);
  expect(await readdir(folder)).toEqual(['pack.yaml']);
});
