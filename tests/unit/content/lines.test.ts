import { expect, test } from 'vitest';
import { type Line, splitLines } from '../../../src/content/lines.ts';

/** The lines of a text that arrives in chunks of some bytes. */
async function linesIn(bytes: Buffer, size: number, longest = 1_000): Promise<readonly Line[]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: Line[] = [];
  for await (const some of splitLines(pieces(), longest)) lines.push(...some);
  return lines;
}

test.each([1, 2, 3, 5, 100])('lines are the same in pieces of %i bytes', async (size) => {
  expect(await linesIn(Buffer.from('\ufeff氏名\n\nb'), size)).toEqual([
    { number: 1, text: '氏名' },
    { number: 2, text: '' },
    { number: 3, text: 'b' },
  ]);
});

test.each([1, 7, 100])('a line that is too long is one fault, also in chunks of %i bytes', async (size) => {
  expect(await linesIn(Buffer.from(`a\n${'b'.repeat(50)}\nc\n`), size, 10)).toEqual([
    { number: 1, text: 'a' },
    { number: 2, fault: 'too-long' },
    { number: 3, text: 'c' },
  ]);
});

test('a line in another encoding is one fault, and so is a whole stream of UTF-16', async () => {
  const latin = Buffer.from('caf\u00e9\na\n', 'latin1');
  expect(await linesIn(latin, 100)).toEqual([
    { number: 1, fault: 'not-utf8' },
    { number: 2, text: 'a' },
  ]);
  const utf16 = Buffer.from('\ufeff{"answers": {}}\n'.repeat(20), 'utf16le');
  expect(await linesIn(utf16, 100)).toEqual([{ number: 1, fault: 'UTF-16' }]);
});

test.each([1, 4, 100])(
  'a line has at most the given bytes, with or without an end, in pieces of %i',
  async (size) => {
    const faults = async (text: string) =>
      (await linesIn(Buffer.from(text), size, 10)).map((line) => ('fault' in line ? line.fault : line.text));
    expect(await faults(`${'a'.repeat(10)}\n${'b'.repeat(10)}`)).toEqual(['a'.repeat(10), 'b'.repeat(10)]);
    expect(await faults(`${'a'.repeat(11)}\n${'b'.repeat(11)}`)).toEqual(['too-long', 'too-long']);
    expect(await faults('')).toEqual([]);
  },
);

test('only the first line may begin with a byte-order mark, and only the first bytes tell the encoding', async () => {
  expect(await linesIn(Buffer.from('a\n\ufeffb\ufeff'), 100)).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '\ufeffb\ufeff' },
  ]);
  const late = Buffer.concat([Buffer.from('a\n'), Buffer.from('b\n', 'utf16le')]);
  expect((await linesIn(late, 2))[0]).toEqual({ number: 1, text: 'a' });
});
