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
import { decodeText } from './bytes.ts';
import type { Fault, FaultReason, FileKind } from './fault.ts';

const MIB = 1024 * 1024;
/** In MiB. An export holds everything a profile has ever recorded. */
const LARGEST: Readonly<Record<FileKind, number>> = { pack: 4, answers: 4, export: 16 };
const LARGEST_PACK = 16 * MIB;
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
 * @returns for each name its text, or a fault; a file that is missing is a fault too. Of files that are too large in all
 *   only the largest is there, with that fault
 */
export function readFolder(folder: string, names: readonly string[]): ReadonlyMap<string, TextFile> {
  const files = names.map((name): Looked => {
    const file = join(folder, name);
    try {
      const path = pathWithin(folder, file);
      return { name, file, path, size: checked(statSync(path), 'pack').size };
    } catch (error) {
      return { name, file, fault: { file, ...reasonOf(error, 'pack') } };
    }
  });
  const sized = files.flatMap((looked) => ('size' in looked ? [looked] : []));
  const [largest] = sized.toSorted((a, b) => b.size - a.size);
  if (largest && sized.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACK) {
    return new Map([[largest.name, { fault: { file: largest.file, kind: 'pack-too-large' } }]]);
  }
  const read = ({ file, ...looked }: Looked): TextFile => {
    if ('fault' in looked) return looked;
    return textFile(file, 'pack', () => readRegular(looked.path, 'pack'));
  };
  return new Map(files.map((looked) => [looked.name, read(looked)]));
}

/** A file that has been looked at: where it really is and how large, or why it is not to be read. */
type Looked = { readonly name: string; readonly file: string } & (
  | { readonly path: string; readonly size: number }
  | { readonly fault: Fault }
);

/** Reads a file of the user's choice: a regular one, or a pipe as the shell makes it for `<(…)`. */
export async function readOne(path: string, kind: FileKind): Promise<TextFile> {
  try {
    const stats = statSync(path);
    const bytes = stats.isFIFO() ? await readPipe(path, kind) : readRegular(path, kind, stats);
    return textFile(path, kind, () => bytes);
  } catch (error) {
    return { fault: { file: path, ...reasonOf(error, kind) } };
  }
}

/** Reads a stream to its end, but no more than a file may hold. */
export async function readStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  kind: FileKind,
): Promise<TextFile> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) keep(chunk, chunks, kind);
    return textFile(name, kind, () => Buffer.concat(chunks));
  } catch (error) {
    return { fault: { file: name, ...reasonOf(error, kind) } };
  }
}

function textFile(file: string, kind: FileKind, read: () => Buffer): TextFile {
  try {
    const text = decodeText(read());
    return typeof text === 'string' ? { text } : { fault: { file, ...text } };
  } catch (error) {
    return { fault: { file, ...reasonOf(error, kind) } };
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

function checked(stats: Stats, kind: FileKind): Stats {
  if (!stats.isFile()) throw new Refusal({ kind: 'not-a-file' });
  if (stats.size > LARGEST[kind] * MIB) throw tooLarge(kind);
  return stats;
}

/** Opening never waits, whatever has taken the file's place since it was looked at. */
function readRegular(path: string, kind: FileKind, looked = statSync(path)): Buffer {
  checked(looked, kind);
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = checked(fstatSync(handle), kind);
    const chunks: Buffer[] = [];
    while (readChunk(handle, chunks, kind, size === 0 ? CHUNK : size + 1));
    return joined(chunks);
  } finally {
    closeSync(handle);
  }
}

/** Reads until all writers have closed the pipe; one that nobody has open for writing is empty. */
async function readPipe(path: string, kind: FileKind): Promise<Buffer> {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const chunks: Buffer[] = [];
    for (;;) {
      try {
        if (!readChunk(handle, chunks, kind, CHUNK)) return joined(chunks);
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') throw error;
        await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      }
    }
  } finally {
    closeSync(handle);
  }
}

/** Returns whether there was anything left to read. */
function readChunk(handle: number, chunks: Buffer[], kind: FileKind, size: number): boolean {
  const chunk = new Uint8Array(size);
  const read = readvSync(handle, [chunk]);
  if (read === 0) return false;
  keep(Buffer.from(chunk.buffer, 0, read), chunks, kind);
  return true;
}

/** Most files are read in one piece. */
function joined(chunks: readonly Buffer[]): Buffer {
  const [first, ...others] = chunks;
  return first && others.length === 0 ? first : Buffer.concat(chunks);
}

/** @throws {Refusal} where it gets too much */
function keep<Chunk extends Uint8Array>(chunk: Chunk, chunks: Chunk[], kind: FileKind): void {
  chunks.push(chunk);
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size > LARGEST[kind] * MIB) throw tooLarge(kind);
}

function tooLarge(kind: FileKind): Refusal {
  return new Refusal({ kind: 'too-large', most: String(LARGEST[kind]) });
}

function reasonOf(error: unknown, kind: FileKind): FaultReason {
  if (error instanceof Refusal) return error.reason;
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing-file', of: kind };
  return { kind: 'unreadable', reason: code ?? String(error) };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
