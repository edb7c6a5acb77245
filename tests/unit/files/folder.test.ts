import { mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AddFile, makeFolderOf } from '../../../src/files/folder.ts';

const TWO = async (add: AddFile): Promise<void> => {
  await add('a.html', 'new a');
  await add('b.html', 'new b');
};
const NEW = { force: false, ending: '.html' };
const FORCED = { force: true, ending: '.html' };

const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'career-folder-'));

/** A folder with a folder `pages` in it, which holds these files. */
async function folderWith(...names: readonly string[]): Promise<{ above: string; pages: string }> {
  const above = await temporaryFolder();
  const pages = join(above, 'pages');
  await mkdir(pages);
  for (const name of names) await writeFile(join(pages, name), 'old');
  return { above, pages };
}

test('A folder and its files can be read, whatever the umask.', async () => {
  const pages = join(await temporaryFolder(), 'pages');
  const before = process.umask(0o777);
  try {
    await makeFolderOf(pages, TWO, NEW);
  } finally {
    process.umask(before);
  }
  expect((await stat(pages)).mode & 0o777).toBe(0o700);
  expect((await stat(join(pages, 'a.html'))).mode & 0o777).toBe(0o600);
});

test('A folder of files appears at once, and is private.', async () => {
  const above = await temporaryFolder();
  const pages = join(above, 'pages');
  await makeFolderOf(pages, TWO, NEW);
  expect(await readdir(above)).toEqual(['pages']);
  expect(await readdir(pages)).toEqual(['a.html', 'b.html']);
  expect((await stat(pages)).mode & 0o777).toBe(0o700);
  expect((await stat(join(pages, 'a.html'))).mode & 0o777).toBe(0o600);
});

test('An empty folder is filled.', async () => {
  const { above, pages } = await folderWith();
  await makeFolderOf(pages, TWO, NEW);
  expect(await readdir(pages)).toEqual(['a.html', 'b.html']);
  expect(await readdir(above)).toEqual(['pages']);
});

test.each([
  ['a folder with files', ['a.html'], NEW, 'exists'],
  ['a folder with other files', ['a.html', 'thesis.docx'], FORCED, 'other-files'],
])('%s is left as it is', async (_, names, options, reason) => {
  const { above, pages } = await folderWith(...names);
  await expect(makeFolderOf(pages, TWO, options)).rejects.toMatchObject({ reason });
  expect(await readdir(pages)).toEqual(names);
  expect(await readFile(join(pages, 'a.html'), 'utf8')).toBe('old');
  expect(await readdir(above)).toEqual(['pages']);
});

test('A file is not a folder to replace, and a folder in a folder is not a page.', async () => {
  const { above, pages } = await folderWith('a.html');
  const file = join(pages, 'a.html');
  await expect(makeFolderOf(file, TWO, FORCED)).rejects.toMatchObject({ reason: 'not-a-folder' });
  await mkdir(join(pages, 'sub.html'));
  await expect(makeFolderOf(pages, TWO, FORCED)).rejects.toMatchObject({ reason: 'other-files' });
  expect(await readdir(above)).toEqual(['pages']);
});

test('A folder of such files is replaced as a whole if forced, also through a link.', async () => {
  const { above, pages } = await folderWith('a.html', 'gone.html');
  await symlink(pages, join(above, 'link'));
  await makeFolderOf(join(above, 'link'), TWO, FORCED);
  expect(await readdir(pages)).toEqual(['a.html', 'b.html']);
  expect(await readFile(join(pages, 'a.html'), 'utf8')).toBe('new a');
  expect(await readdir(above)).toEqual(['link', 'pages']);
});

test('What cannot be finished leaves nothing behind, and the old folder as it was.', async () => {
  const { above, pages } = await folderWith('a.html');
  const stopped = new Error('stopped');
  const half = async (add: AddFile): Promise<void> => {
    await add('b.html', 'new');
    throw stopped;
  };
  await expect(makeFolderOf(pages, half, FORCED)).rejects.toBe(stopped);
  await expect(makeFolderOf(join(above, 'other'), half, NEW)).rejects.toBe(stopped);
  await expect(makeFolderOf(join(above, 'none', 'other'), TWO, NEW)).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(await readdir(above)).toEqual(['pages']);
  expect(await readdir(pages)).toEqual(['a.html']);
});
