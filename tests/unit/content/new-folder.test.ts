import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderInUse, replaceTexts, writeNewFolder } from '../../../src/content/new-folder.ts';

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

const newFolder = () => mkdtemp(join(tmpdir(), 'career-new-folder-'));

test('A folder with something in it, and a file, are in use.', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'notes.txt'), 'mine');
  for (const path of [folder, join(folder, 'notes.txt'), join(folder, 'notes.txt', 'pack')]) {
    await expect(writeNewFolder(path, FILES)).rejects.toThrow(FolderInUse);
  }
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test('If a file cannot be written, nothing is left, not even the folders above.', async () => {
  const folder = await newFolder();
  const failing = [...FILES, ['x'.repeat(300), 'too long a name']] as const;
  for (const path of [folder, join(folder, 'pack'), join(folder, 'a', 'b', 'pack')]) {
    await expect(writeNewFolder(path, failing)).rejects.toThrow('ENAMETOOLONG');
    expect(await readdir(folder)).toEqual([]);
  }
});

test('A new folder may have subfolders, and be below folders that are new too.', async () => {
  const folder = join(await newFolder(), 'a', 'pack');
  await writeNewFolder(folder, [...FILES, ['images/a.svg', '<svg/>']]);
  expect(await readFile(join(folder, 'images', 'a.svg'), 'utf8')).toBe('<svg/>');
});

test('Files are replaced all together, or none of them.', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'pack.yaml'), 'old');
  await expect(replaceTexts(folder, [...FILES, ['no/roles.yaml', '[]']])).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual(['pack.yaml']);
  expect(await readFile(join(folder, 'pack.yaml'), 'utf8')).toBe('old');
  await replaceTexts(folder, [...FILES, ['roles.yaml', '[]']]);
  expect((await readdir(folder)).toSorted()).toEqual(['pack.yaml', 'roles.yaml']);
  expect(await readFile(join(folder, 'pack.yaml'), 'utf8')).toBe('id: a\n');
});
