import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../../src/content/pack-files.ts';
import { asPackFile, readOne, readPackTexts, readStream } from '../../../src/content/read-file.ts';

const MIB = 1024 * 1024;
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'career-read-'));

/** A folder with these files; a number is the size of a file of zeros. */
function folderWith(files: Readonly<Record<string, string | number>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : '');
    if (typeof content === 'number') truncateSync(path, content);
  }
  return folder;
}

/** What a pack's file is read as: its text, or the kind of its fault. */
function readIn(folder: string, name: string): string | undefined {
  const read = readPackTexts(folder).get(name);
  return read && ('text' in read ? read.text : read.fault.kind);
}

describe('the files of a pack', () => {
  test('are all files with a known name, missing or not', () => {
    const texts = readPackTexts(folderWith({ 'pack.yaml': 'id: a', 'other.yaml': 'x' }));
    expect([...texts.keys()]).toEqual(FILES.map((name) => `${name}.yaml`));
    expect(texts.get('pack.yaml')).toEqual({ text: 'id: a' });
    expect([...texts.values()].filter((read) => 'fault' in read)).toHaveLength(FILES.length - 1);
  });

  test('may be links within the folder, but not links that lead elsewhere or nowhere', () => {
    const folder = folderWith({ 'real.yaml': 'inside' });
    const elsewhere = folderWith({ 'pack.yaml': 'outside' });
    const links = { pack: 'real.yaml', roles: join(elsewhere, 'pack.yaml'), steps: 'gone.yaml' };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(folder, `${name}.yaml`));
    expect(Object.keys(links).map((name) => readIn(folder, `${name}.yaml`))).toEqual([
      ...['inside', 'outside', 'outside'],
    ]);
    expect(readPackTexts(folder).get('roles.yaml')).toHaveProperty('fault.kind', 'outside');
  });

  test('may be in a folder that is a link', () => {
    const link = join(newFolder(), 'link');
    symlinkSync(folderWith({ 'pack.yaml': 'id: a' }), link);
    expect(readIn(link, 'pack.yaml')).toBe('id: a');
  });

  test('are regular files', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'pack.yaml'));
    expect(readPackTexts(folder).get('pack.yaml')).toHaveProperty('fault', {
      file: join(folder, 'pack.yaml'),
      kind: 'not-a-file',
    });
    expect(readIn(join(folder, 'pack.yaml', 'no'), 'pack.yaml')).toBe('missing-file');
  });

  test('have at most 4 MiB each', () => {
    const folder = folderWith({ 'roles.yaml': 'a', 'pack.yaml': 4 * MIB + 1, 'faq.yaml': 4 * MIB });
    expect(readPackTexts(folder).get('pack.yaml')).toHaveProperty('fault', {
      file: join(folder, 'pack.yaml'),
      kind: 'too-large',
      most: '4',
    });
    expect(readIn(folder, 'roles.yaml')).toBe('a');
    expect(readIn(folder, 'faq.yaml')).toBe('binary');
  });

  test('have at most 16 MiB together: the largest is named', () => {
    const sizes = { 'pack.yaml': 3 * MIB, 'roles.yaml': 4 * MIB, 'faq.yaml': 3 * MIB, 'steps.yaml': 3 * MIB };
    const folder = folderWith({ ...sizes, 'joys.yaml': 3 * MIB + 1 });
    expect(readPackTexts(folder)).toEqual(
      new Map([['roles.yaml', { fault: { file: join(folder, 'roles.yaml'), kind: 'pack-too-large' } }]]),
    );
    truncateSync(join(folder, 'joys.yaml'), 3 * MIB);
    expect(readPackTexts(folder).size).toBe(FILES.length);
  });

  test('are checked by their size in bytes before they are written', () => {
    const text = '長'.repeat(MIB);
    expect(asPackFile('a.yaml', text)).toEqual({ text });
    expect(asPackFile('a.yaml', 'x'.repeat(4 * MIB))).toHaveProperty('text');
    expect(asPackFile('a.yaml', `${text}${text}`)).toEqual({
      fault: { file: 'a.yaml', kind: 'too-large', most: '4' },
    });
  });
});

describe('a file that the user names', () => {
  test('is read as text, also through a link', async () => {
    const folder = folderWith({ a: '\ufeffhello' });
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    expect(await readOne(join(folder, 'b'), 'answers')).toEqual({ text: 'hello' });
  });

  test('may report no size, as those in /proc do', async () => {
    expect(await readOne('/proc/self/status', 'answers')).toHaveProperty(
      'text',
      expect.stringContaining('Pid:'),
    );
  });

  test.each([
    ['answers', 4],
    ['export', 16],
  ] as const)('of %s has at most %i MiB', async (kind, most) => {
    const folder = folderWith({ a: most * MIB + 1 });
    const file = join(folder, 'a');
    expect(await readOne(file, kind)).toEqual({ fault: { file, kind: 'too-large', most: String(most) } });
    truncateSync(file, most * MIB);
    expect(await readOne(file, kind)).toHaveProperty('fault.kind', 'binary');
  });

  test('that is not a file is refused with its name', async () => {
    const folder = newFolder();
    expect(await readOne(folder, 'answers')).toEqual({ fault: { file: folder, kind: 'not-a-file' } });
    const missing = join(folder, 'a');
    expect(await readOne(missing, 'answers')).toEqual({ fault: { file: missing, kind: 'missing-file' } });
    symlinkSync(missing, missing);
    expect(await readOne(missing, 'answers')).toEqual({
      fault: { file: missing, kind: 'unreadable', reason: 'ELOOP' },
    });
  });
});

describe('a stream', () => {
  async function* stream(...chunks: readonly string[]) {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }

  test('is read to its end', async () => {
    expect(await readStream('-', stream('hel', 'lo'), 'answers')).toEqual({ text: 'hello' });
    expect(await readStream('-', stream(), 'answers')).toEqual({ text: '' });
  });

  test('is read no further than a file would be', async () => {
    const most = 'x'.repeat(4 * MIB);
    expect(await readStream('-', stream(most), 'answers')).toHaveProperty('text');
    expect(await readStream('-', stream(most, 'x'), 'answers')).toEqual({
      fault: { file: '-', kind: 'too-large', most: '4' },
    });
  });

  test('that breaks off is unreadable', async () => {
    async function* broken() {
      yield Buffer.from('x');
      throw Object.assign(new Error('read'), { code: 'EIO' });
    }
    expect(await readStream('-', broken(), 'answers')).toEqual({
      fault: { file: '-', kind: 'unreadable', reason: 'EIO' },
    });
  });
});
