import { chained } from './chained.ts';
import { type CsvFile, openCsv } from './csv-read.ts';
import { type Table, TableError } from './table.ts';
import { openWorkbook } from './xlsx-read.ts';

/** A file of tables. Its kind is detected by its content. */
export type OpenedFile =
  | ({ readonly kind: 'csv' } & CsvFile)
  | { readonly kind: 'xlsx'; readonly tables: readonly Table[] }
  /** JSON, as unread bytes. */
  | { readonly kind: 'json'; readonly chunks: AsyncIterable<Buffer> };

/** How many bytes are needed to detect the kind of file. */
const ENOUGH = 8;
const ZIP = '504b';
/** A compound file: an Excel 97 workbook, or a password-protected one. */
const COMPOUND = 'd0cf11e0a1b11ae1';

/** In bytes: the largest workbook, because it is held in memory. CSV may have any size. */
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/**
 * Opens a file of tables. CSV is read as it is needed, in constant memory.
 *
 * @throws {TableError} if it is not a file of tables
 */
export async function openTables(source: AsyncIterable<Buffer>): Promise<OpenedFile> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await atLeast(ENOUGH, chunks);
  if (first.length === 0) throw new TableError({ kind: 'empty' });
  const start = first.subarray(0, ENOUGH).toString('hex');
  if (start.startsWith(ZIP)) return { kind: 'xlsx', tables: await openWorkbook(await whole(first, chunks)) };
  if (start === COMPOUND) {
    // The name of a stream in the compound file.
    const isEncrypted = (await whole(first, chunks)).includes('EncryptedPackage', 0, 'utf16le');
    throw new TableError({ kind: isEncrypted ? 'password' : 'old-workbook' });
  }
  if (isJson(first)) return { kind: 'json', chunks: chained([first], chunks) };
  return { kind: 'csv', ...(await openCsv(chunks, first)) };
}

/** Returns the first chunks: at least `size` bytes if there are that many. */
async function atLeast(size: number, chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  while (bytes.length < size) {
    const { value, done } = await chunks.next();
    if (done) break;
    bytes = Buffer.concat([bytes, value]);
  }
  return bytes;
}

/** @throws {TableError} `too-large` */
async function whole(first: Buffer, chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chained([first], chunks)) {
    size += chunk.length;
    if (size > LARGEST_WORKBOOK) throw new TableError({ kind: 'too-large', most: '64 MiB' });
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** Whether a text, or a line near its start, begins like JSON: the first line may be a bad one. */
function isJson(first: Buffer): boolean {
  const text = first.toString('latin1').replace(/\0|^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/g, '');
  return /^\s*[{[]/.test(text) || /\n\s*\{\s*"/.test(text);
}
