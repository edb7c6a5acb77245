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
