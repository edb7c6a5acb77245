import { isMapping } from '../content/mapping.ts';
import { chained } from '../tables/chained.ts';

/** In bytes: the longest document over several lines. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Distinguishes one JSON document over several lines, as editors save it, from lines of JSON.
 *
 * @returns the document's text, or the same chunks
 */
export async function documentIn(
  source: AsyncIterable<Buffer>,
): Promise<{ readonly text: string } | { readonly chunks: AsyncIterable<Buffer> }> {
  const chunks = source[Symbol.asyncIterator]();
  let read: Buffer = Buffer.alloc(0);
  let isLines = false;
  while (!isLines && read.length < LONGEST) {
    const { value, done } = await chunks.next();
    if (done) {
      const text = textOf(read);
      return isDocument(text) ? { text } : { chunks: chained([read], chunks) };
    }
    read = Buffer.concat([read, value]);
    const [first, ...others] = textOf(read).split('\n', 2);
    isLines = others.length > 0 && isDocument(first);
  }
  return { chunks: chained([read], chunks) };
}

function textOf(bytes: Buffer): string {
  return bytes
    .toString()
    .replace(/^\ufeff/, '')
    .trimStart();
}

function isDocument(text = ''): boolean {
  try {
    return isMapping(JSON.parse(text));
  } catch {
    return false;
  }
}
