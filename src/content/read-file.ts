import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readvSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isErrno } from '../files/errno.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { decodeText } from './bytes.ts';
import type { Fault, FaultReason, FileKind } from './fault.ts';
import { FILES } from './pack-files.ts';

const MIB = 1024 * 1024;
/** In MiB. An export holds everything a profile has ever recorded. */
const LARGEST: Readonly<Record<FileKind, number>> = { pack: 4, answers: 4, export: 16 };
const LARGEST_PACK = 16 * MIB;
const CHUNK = 64 * 1024;

/** In milliseconds: how long to wait before reading an empty pipe again. */
const PIPE_INTERVAL = 10;

/** The files of a pack by name, with `.yaml`: their bytes, or why they were not read. */
export type PackBytes = ReadonlyMap<string, ReadFile>;

/** A file's bytes, or why it was not read. */
type ReadFile = { readonly file: string; readonly bytes: Buffer } | { readonly fault: Fault };

/** A file's text, or why it was not read. */
export type TextFile = { readonly text: string } | { readonly fault: Fault };

/** Thrown within this module if a file must not be read. */
class Refusal extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** Reads a pack's files from a folder as texts. */
export function readPackTexts(folder: string): ReadonlyMap<string, TextFile> {
  return textsOf(readPackBytes(folder));
}

/** Returns the texts of a pack's files. A file that is not UTF-8 becomes a fault. */
export function textsOf(files: PackBytes): ReadonlyMap<string, TextFile> {
  return new Map(
    [...files].map(([name, file]) => [name, 'bytes' in file ? textIn(file.file, file.bytes) : file]),
  );
}

/**
 * Reads a pack's files from a folder after checking their sizes. Only regular files in that folder are opened; links
 * that lead elsewhere and anything that is not a regular file are refused.
 *
 * @returns each file's bytes or fault; a missing file is a fault. If the files together are too large, only a fault for
 *   the largest
 */
export function readPackBytes(folder: string): PackBytes {
  const files = FILES.map((each): FoundFile => {
    const name = `${each}.yaml`;
    const file = join(folder, name);
    try {
      const path = pathWithin(folder, file);
      return { name, file, path, size: checked(statSync(path), 'pack').size };
    } catch (error) {
      return { name, file, fault: { file, ...reasonOf(error) } };
    }
  });
  const sized = files.flatMap((found) => ('size' in found ? [found] : []));
  const [largest] = sized.toSorted((a, b) => b.size - a.size);
  if (largest && sized.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACK) {
    return new Map([[largest.name, { fault: { file: largest.file, kind: 'pack-too-large' } }]]);
  }
  const read = ({ file, ...found }: FoundFile): ReadFile => {
    if ('fault' in found) return found;
    try {
      return { file, bytes: readRegular(found.path, 'pack') };
    } catch (error) {
      return { fault: { file, ...reasonOf(error) } };
    }
  };
  return new Map(files.map((found) => [found.name, read(found)]));
}

/** A file's real path and size in bytes, or why it must not be read. */
type FoundFile = { readonly name: string; readonly file: string } & (
  | { readonly path: string; readonly size: number }
  | { readonly fault: Fault }
);

/** Returns a text as it will be read from a pack's file once it is written, or the fault that reading will report. */
export function asPackFile(file: string, text: string): TextFile {
  if (Buffer.byteLength(text) <= LARGEST.pack * MIB) return { text };
  return { fault: { file, kind: 'too-large', most: String(LARGEST.pack) } };
}

/** Reads a file that the user names: a regular file, or a pipe such as the shell's `<(…)`. */
export async function readOne(path: string, kind: FileKind): Promise<TextFile> {
  try {
    const stats = statSync(path);
    const bytes = stats.isFIFO() ? await readPipe(path, kind) : readRegular(path, kind, stats);
    return textIn(path, bytes);
  } catch (error) {
    return { fault: { file: path, ...reasonOf(error) } };
  }
}

/** Reads a stream to its end, within the limit for a file. */
export async function readStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  kind: FileKind,
): Promise<TextFile> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) addChunk(chunk, chunks, kind);
    return textIn(name, Buffer.concat(chunks));
  } catch (error) {
    return { fault: { file: name, ...reasonOf(error) } };
  }
}

function textIn(file: string, bytes: Buffer): TextFile {
  const text = decodeText(bytes);
  return typeof text === 'string' ? { text } : { fault: { file, ...text } };
}

/** Returns a file's real path. @throws {Refusal} if a link leads out of the folder */
function pathWithin(folder: string, file: string): string {
  const linked = lstatSync(file).isSymbolicLink();
  let path: string;
  try {
    path = realpathSync(file);
  } catch (error) {
    throw linked ? new Refusal({ kind: 'outside' }) : error;
  }
  if (dirname(path) !== realpathSync(folder)) throw new Refusal({ kind: 'outside' });
  return path;
}

/** Returns the stats of a file that may be read. @throws {Refusal} for all others */
function checked(stats: Stats, kind: FileKind): Stats {
  if (!stats.isFile()) throw new Refusal({ kind: 'not-a-file' });
  if (stats.size > LARGEST[kind] * MIB) throw tooLarge(kind);
  return stats;
}

/** Checks again after opening, because another file may have taken its place; opening never blocks. */
function readRegular(path: string, kind: FileKind, stats = statSync(path)): Buffer {
  checked(stats, kind);
  const handle = retryWhileHeld(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const { size } = checked(fstatSync(handle), kind);
    const chunks: Buffer[] = [];
    while (readChunk(handle, chunks, kind, size === 0 ? CHUNK : size + 1));
    return Buffer.concat(chunks);
  } finally {
    closeSync(handle);
  }
}

/** Reads until all writers have closed the pipe. A pipe without writers is empty. */
async function readPipe(path: string, kind: FileKind): Promise<Buffer> {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const chunks: Buffer[] = [];
    for (;;) {
      try {
        if (!readChunk(handle, chunks, kind, CHUNK)) return Buffer.concat(chunks);
      } catch (error) {
        if (!isErrno(error, 'EAGAIN')) throw error;
        await new Promise((resolve) => setTimeout(resolve, PIPE_INTERVAL));
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** Returns whether there was anything to read. */
function readChunk(handle: number, chunks: Buffer[], kind: FileKind, size: number): boolean {
  const chunk = new Uint8Array(size);
  const read = readvSync(handle, [chunk]);
  if (read === 0) return false;
  addChunk(Buffer.from(chunk.buffer, 0, read), chunks, kind);
  return true;
}

/** @throws {Refusal} if the chunks together are too large */
function addChunk<Chunk extends Uint8Array>(chunk: Chunk, chunks: Chunk[], kind: FileKind): void {
  chunks.push(chunk);
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size > LARGEST[kind] * MIB) throw tooLarge(kind);
}

function tooLarge(kind: FileKind): Refusal {
  return new Refusal({ kind: 'too-large', most: String(LARGEST[kind]) });
}

function reasonOf(error: unknown): FaultReason {
  if (error instanceof Refusal) return error.reason;
  if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return { kind: 'missing-file' };
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { kind: 'unreadable', reason };
}
