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
import { setTimeout as after } from 'node:timers/promises';
import { textOf } from './bytes.ts';
import type { Fault, FaultReason } from './fault.ts';

const MIB = 1024 * 1024;
const LARGEST_FILE = 16 * MIB;
const LARGEST_PACK = 64 * MIB;
const CHUNK = 64 * 1024;

/** How often a pipe is looked at whose writer takes its time, in milliseconds. */
const PATIENCE = 10;

/** A file's text, or why it is not read. */
export type TextFile = { readonly text: string } | { readonly fault: Fault };

/** Why something is not read. */
class Refusal extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/**
 * Reads files of one folder, one after the other once their sizes are known. Only regular files that stand in that
 * very folder are opened; whatever else has one of the names is refused without being touched.
 *
 * @returns for each name its text, or a fault; a file that is missing is a fault too
 */
export function readFolder(folder: string, names: readonly string[]): ReadonlyMap<string, TextFile> {
  let total = 0;
  const files = names.map((name): Looked => {
    const file = join(folder, name);
    try {
      const path = pathWithin(folder, file);
      total += checked(statSync(path)).size;
      return { name, file, path };
    } catch (error) {
      return { name, file, fault: { file, ...reasonOf(error) } };
    }
  });
  const read = ({ file, ...looked }: Looked): TextFile => {
    if ('fault' in looked) return looked;
    if (total > LARGEST_PACK) return { fault: { file, kind: 'pack-too-large' } };
    return textFile(file, () => readRegular(looked.path));
  };
  return new Map(files.map((looked) => [looked.name, read(looked)]));
}

/** A file that has been looked at: where it really is, or why it is not to be read. */
type Looked = { readonly name: string; readonly file: string } & (
  | { readonly path: string }
  | { readonly fault: Fault }
);

/** Reads a file of the user's choice: a regular one, or a pipe as the shell makes it for `<(…)`. */
export async function readOne(path: string): Promise<TextFile> {
  try {
    const stats = statSync(path);
    const bytes = stats.isFIFO() ? await readPipe(path) : readRegular(path, stats);
    return textFile(path, () => bytes);
  } catch (error) {
    return { fault: { file: path, ...reasonOf(error) } };
  }
}

/** Reads a stream to its end, but no more than a file may hold. */
export async function readStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<TextFile> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) keep(chunk, chunks);
    return textFile(name, () => Buffer.concat(chunks));
  } catch (error) {
    return { fault: { file: name, ...reasonOf(error) } };
  }
}

function textFile(file: string, read: () => Buffer): TextFile {
  try {
    const text = textOf(read());
    return typeof text === 'string' ? { text } : { fault: { file, ...text } };
  } catch (error) {
    return { fault: { file, ...reasonOf(error) } };
  }
}

/** A file's own path, with links followed as long as they stay in the folder. */
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

function checked(stats: Stats): Stats {
  if (!stats.isFile()) throw new Refusal({ kind: 'not-a-file' });
  if (stats.size > LARGEST_FILE) throw new Refusal({ kind: 'too-large' });
  return stats;
}

/** Opening never waits, whatever has taken the file's place since it was looked at. */
function readRegular(path: string, looked = statSync(path)): Buffer {
  checked(looked);
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = checked(fstatSync(handle));
    const chunks: Buffer[] = [];
    while (readChunk(handle, chunks, size === 0 ? CHUNK : size + 1));
    return joined(chunks);
  } finally {
    closeSync(handle);
  }
}

/** Reads until all writers have closed the pipe; one that nobody has open for writing is empty. */
async function readPipe(path: string): Promise<Buffer> {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const chunks: Buffer[] = [];
    for (;;) {
      try {
        if (!readChunk(handle, chunks, CHUNK)) return joined(chunks);
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') throw error;
        await after(PATIENCE);
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** Returns whether there was anything left to read. */
function readChunk(handle: number, chunks: Buffer[], size: number): boolean {
  const chunk = new Uint8Array(size);
  const read = readvSync(handle, [chunk]);
  if (read === 0) return false;
  keep(Buffer.from(chunk.buffer, 0, read), chunks);
  return true;
}

/** Most files are read in one piece. */
function joined(chunks: readonly Buffer[]): Buffer {
  const [first, ...others] = chunks;
  return first && others.length === 0 ? first : Buffer.concat(chunks);
}

/** @throws {Refusal} where it gets too much */
function keep<Chunk extends Uint8Array>(chunk: Chunk, chunks: Chunk[]): void {
  chunks.push(chunk);
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size > LARGEST_FILE) throw new Refusal({ kind: 'too-large' });
}

function reasonOf(error: unknown): FaultReason {
  if (error instanceof Refusal) return error.reason;
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing-file' };
  return { kind: 'unreadable', reason: code ?? String(error) };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
