import { isUtf8 } from 'node:buffer';
import { encodingOf } from './bytes.ts';

/** A line of a stream, numbered from 1, or why it cannot be read. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly fault: 'too-long' | 'not-utf8' | 'UTF-16' | 'UTF-32' }
);

const NEWLINE = 0x0a;

/**
 * Splits a stream of UTF-8 into lines and yields the lines of each chunk. Holds at most one chunk and one line in
 * memory. A line longer than `longest` bytes becomes a fault; a stream in UTF-16 or UTF-32 is a single fault.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest: Buffer = Buffer.alloc(0);
  let overflowing = false;
  for await (const chunk of chunks) {
    const encoding = number === 0 && rest.length === 0 ? encodingOf(chunk) : undefined;
    if (encoding) {
      yield [{ number: 1, fault: encoding }];
      return;
    }
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const piece = chunk.subarray(from, end);
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
      number += 1;
      lines.push(lineOf(number, bytes, overflowing || bytes.length > longest));
      rest = Buffer.alloc(0);
      overflowing = false;
      from = end + 1;
    }
    const left = chunk.subarray(from);
    if (overflowing || rest.length + left.length > longest) {
      overflowing = true;
      rest = Buffer.alloc(0);
    } else if (left.length > 0) {
      rest = Buffer.concat([rest, left]);
    }
    yield lines;
  }
  if (overflowing || rest.length > 0) yield [lineOf(number + 1, rest, overflowing)];
}

function lineOf(number: number, bytes: Buffer, tooLong: boolean): Line {
  if (tooLong) return { number, fault: 'too-long' };
  if (!isUtf8(bytes)) return { number, fault: 'not-utf8' };
  const text = bytes.toString('utf8');
  return { number, text: number === 1 ? text.replace(/^\ufeff/, '') : text };
}
