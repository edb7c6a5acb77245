import { lstat, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { contextOf } from '../../../src/context.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { namesStream, writeOut } from '../../../src/output/out.ts';
import { widthOf } from '../../../src/output/terminal/width.ts';

const messages = await messagesIn('en');
const host = { env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const context = contextOf({}, host, 'en', messages, widthOf);
const forced = contextOf({ force: true }, host, 'en', messages, widthOf);

async function* halfOfIt(): AsyncGenerator<string> {
  yield 'half';
  throw new Error('the other half is missing');
}

test('A write that fails halfway leaves nothing behind, and an existing file unchanged.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  await expect(writeOut(join(folder, 'new'), halfOfIt(), context)).rejects.toThrow('other half');
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'old'), 'mine');
  await expect(writeOut(join(folder, 'old'), halfOfIt(), forced)).rejects.toThrow('other half');
  expect(await readdir(folder)).toEqual(['old']);
  expect(await readFile(join(folder, 'old'), 'utf8')).toBe('mine');
});

test('Bytes are written as they are.', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'career-out-')), 'bytes');
  const bytes = Uint8Array.of(0x50, 0x4b, 0, 0xff);
  await writeOut(file, bytes, context);
  expect(await readFile(file)).toEqual(Buffer.from(bytes));
});

test('A file that appears while the result is written is not replaced.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  const file = join(folder, 'a');
  async function* overtaken(): AsyncGenerator<string> {
    yield 'ours';
    await writeFile(file, 'mine');
  }
  await expect(writeOut(file, overtaken(), context)).rejects.toMatchObject({ code: 'failed' });
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('An existing file is replaced only with --force, and a link to it stays one.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  const [file, link] = [join(folder, 'a'), join(folder, 'link')];
  await writeFile(file, 'mine');
  await symlink(file, link);
  await expect(writeOut(file, 'ours', context)).rejects.toMatchObject({
    code: 'failed',
    message: messages.out.exists(file),
    hint: messages.out.existsHint,
  });
  expect(await readFile(file, 'utf8')).toBe('mine');
  await writeOut(link, 'ours', forced);
  expect(await readFile(file, 'utf8')).toBe('ours');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect((await readdir(folder)).toSorted()).toEqual(['a', 'link']);
});

test('Only a file in a folder that exists can be written.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  await expect(writeOut(join(folder, 'none', 'a'), 'x', forced)).rejects.toMatchObject({
    code: 'failed',
    message: messages.out.noFolder(join(folder, 'none')),
  });
  await writeFile(join(folder, 'file'), 'x');
  await expect(writeOut(join(folder, 'file', 'a'), 'x', forced)).rejects.toMatchObject({
    message: messages.out.noFolder(join(folder, 'file')),
  });
  await expect(writeOut(folder, 'x', forced)).rejects.toMatchObject({
    code: 'failed',
    message: messages.out.notAFile(folder),
  });
});

test('A write that the disk refuses is an error in words.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  const file = join(folder, 'x'.repeat(300));
  await expect(writeOut(file, 'x', context)).rejects.toMatchObject({
    code: 'failed',
    message: messages.out.notWritten(file, messages.reasons.ENAMETOOLONG),
  });
  expect(await readdir(folder)).toEqual([]);
});

test('A result is for its owner only, and comes in any number of pieces.', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'career-out-')), 'a');
  async function* pieces(): AsyncGenerator<string> {
    yield 'one';
    yield 'two';
  }
  await writeOut(file, pieces(), context);
  expect(await readFile(file, 'utf8')).toBe('onetwo');
  expect((await stat(file)).mode & 0o077).toBe(0);
});

test.each([
  ['a.html:b', true],
  ['report:2.html', true],
  ['C:\\out\\a.html:b', true],
  ['C:\\out\\a.html', false],
  ['c:a.html', false],
  ['a.html', false],
])('Whether Windows would write %s as a stream: %s', (path, stream) => {
  expect(namesStream(path)).toBe(stream);
});
