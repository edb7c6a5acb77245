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

/** At the beginning of a file: how many bytes the text takes. */
const HEAD = 8;

/** So many copies are kept, the latest: one for each way in which the program is being called. */
const MOST_COPIES = 32;

/**
 * Reads a copy. Returns nothing where there is none, or none that can be believed: V8 takes code at its word, so it must
 * stand in a file of the user's own that nobody else may write, and be undamaged.
 */
export function readCopy(file: string): Copy | undefined {
  try {
    const bytes = readOwn(file);
    const end = HEAD + Number(bytes?.toString('latin1', 0, HEAD));
    if (!bytes || !(end <= bytes.length)) return undefined;
    const source = bytes.toString('latin1', HEAD, end);
    return end < bytes.length ? { source, code: bytes.subarray(end) } : { source };
  } catch {
    return undefined;
  }
}

/** Keeps a copy. A disk that refuses is no fault: nothing is lost but time. */
export function writeCopy(folder: string, name: string, { source, code }: Copy): void {
  const head = String(source.length).padStart(HEAD);
  const content = Buffer.concat([Buffer.from(head + source, 'latin1'), ...(code ? [code] : [])]);
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

/**
 * Returns half of a file. A copy stands in its file twice: comparing the two is the one check that takes next to no
 * time, piece by piece, so that no more memory is asked for.
 */
function readOwn(file: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, S_IFMT, S_IFREG } = constants;
  const descriptor = openSync(file, O_RDONLY | O_NOFOLLOW);
  try {
    const { mode, size, uid } = fstatSync(descriptor);
    const mine = process.getuid === undefined || uid === process.getuid();
    if ((mode & S_IFMT) !== S_IFREG || !mine || (mode & 0o022) !== 0 || size % 2 === 1) return undefined;
    const bytes = Buffer.allocUnsafeSlow(size / 2);
    if (readSync(descriptor, bytes) < bytes.length) return undefined;
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (let at = 0; at < bytes.length; at += PIECE) {
      const length = readSync(descriptor, piece, 0, Math.min(PIECE, bytes.length - at), null);
      if (!bytes.subarray(at, at + PIECE).equals(piece.subarray(0, length))) return undefined;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: `${folder}/${name}`,
    at: statSync(`${folder}/${name}`).mtimeMs,
  }));
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(MOST_COPIES)) rmSync(path, { force: true });
}
