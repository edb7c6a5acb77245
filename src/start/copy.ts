import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

/** What the program has needed of itself when it was called in some way. */
export interface Copy {
  /** Its modules' text. */
  readonly source: string;
  /** What V8 has made of the text, once it has run. */
  readonly code?: Buffer;
}

/** In bytes. */
const PIECE = 64 * 1024;

/** How the text of modules begins. */
const START = '({"';

/** So many copies are kept, the latest: one for each way in which the program is being called. */
const MOST_COPIES = 32;

/**
 * Reads a copy. Returns nothing where there is none, or none that can be believed: V8 takes code at its word, so it must
 * stand in a file of the user's own that nobody else may write, and be undamaged.
 */
export function readCopy(file: string): Copy | undefined {
  try {
    const bytes = readOwn(file);
    const end = bytes?.indexOf('\0') ?? -1;
    if (!bytes || end < 0 || bytes.toString('latin1', 0, START.length) !== START) return undefined;
    const code = bytes.subarray(end + 1);
    return { source: bytes.toString('latin1', 0, end), ...(code.length > 0 && { code }) };
  } catch {
    return undefined;
  }
}

/** Keeps a copy. A disk that refuses is no fault: nothing is lost but time. */
export function writeCopy(folder: string, name: string, { source, code }: Copy): void {
  const content = Buffer.concat([Buffer.from(`${source}\0`, 'latin1'), ...(code ? [code] : [])]);
  const fresh = `${folder}/${name}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const descriptor = openSync(fresh, 'wx', 0o600);
    try {
      writeWhole(descriptor, Buffer.concat([content, content]));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(fresh, `${folder}/${name}`);
    removeOldest(folder);
  } catch {
    discard(fresh);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It cannot be there.
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}

function readOwn(file: string): Buffer | undefined {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(descriptor);
    const mine = process.getuid === undefined || stats.uid === process.getuid();
    if (!stats.isFile() || !mine || (stats.mode & 0o022) !== 0 || stats.size % 2 === 1) return undefined;
    const bytes = Buffer.allocUnsafeSlow(stats.size / 2);
    if (readSync(descriptor, bytes) < bytes.length) return undefined;
    return isWhatFollows(bytes, descriptor) ? bytes : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A copy stands in its file twice: comparing the two is the one check that takes next to no time, piece by piece, so
 * that no more memory is asked for.
 */
function isWhatFollows(bytes: Buffer, descriptor: number): boolean {
  const piece = Buffer.allocUnsafeSlow(PIECE);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const expected = bytes.subarray(at, at + PIECE);
    const length = readSync(descriptor, piece, 0, expected.length, null);
    if (!expected.equals(piece.subarray(0, length))) return false;
  }
  return true;
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: `${folder}/${name}`,
    at: statSync(`${folder}/${name}`).mtimeMs,
  }));
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(MOST_COPIES)) rmSync(path, { force: true });
}
