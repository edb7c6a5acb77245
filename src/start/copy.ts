import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readvSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { makeFolder, writeNew } from '../replace-file.ts';

/** What the program has needed of itself when it was called in some way. */
export interface Copy {
  /** Its modules' text, in ASCII. */
  readonly source: string;
  /** The texts that it has read of those beside it. */
  readonly texts: Uint8Array;
  /** What V8 has made of the text, once it has run. */
  readonly code?: Uint8Array | undefined;
}

/** In bytes. */
const PIECE = 64 * 1024;

/** A file begins with how many bytes its source and its texts take. V8 copies code that does not begin at a multiple of this. */
const WORD = 8;

/** So many copies are kept, the latest: one for each way in which the program is being called. */
const MOST_COPIES = 32;

/**
 * Reads a copy. Returns nothing where there is none, or none that can be believed: V8 takes code at its word, so it must
 * stand in a file of the user's own that nobody else may write, and be undamaged. That it stands in its file twice is
 * the one check that takes next to no time, piece by piece, so that no more memory is asked for.
 */
export function readCopy(file: string): Copy | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, S_IFMT, S_IFREG } = constants;
  try {
    const descriptor = openSync(file, O_RDONLY | O_NOFOLLOW);
    try {
      const { mode, size, uid } = fstatSync(descriptor);
      const mine = process.getuid === undefined || uid === process.getuid();
      if ((mode & S_IFMT) !== S_IFREG || !mine || (mode & 0o022) !== 0 || size % 2 === 1) return undefined;
      const bytes = new Uint8Array(size / 2);
      if (readvSync(descriptor, [bytes]) < bytes.length) return undefined;
      const piece = new Uint8Array(PIECE);
      for (let at = 0; at < bytes.length; at += PIECE) {
        const length = readvSync(descriptor, [piece]);
        const same = Buffer.compare(bytes.subarray(at, at + PIECE), piece.subarray(0, length)) === 0;
        if (!same) return undefined;
      }
      const head = new DataView(bytes.buffer);
      const texts = WORD + head.getUint32(0);
      const code = texts + head.getUint32(4);
      if (code > bytes.length) return undefined;
      return {
        source: Buffer.from(bytes.buffer, WORD, texts - WORD).toString('latin1'),
        texts: bytes.subarray(texts, code),
        code: code < bytes.length ? bytes.subarray(code) : undefined,
      };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Keeps a copy. A disk that refuses is no fault: nothing is lost but time. */
export function writeCopy(
  folder: string,
  name: string,
  { source, texts, code = new Uint8Array() }: Copy,
): void {
  const parts = [Buffer.from(source), texts].map((part) =>
    Buffer.concat([part, Buffer.alloc(-part.length & (WORD - 1), ' ')]),
  );
  const head = Buffer.alloc(WORD);
  for (const [i, { length }] of parts.entries()) head.writeUInt32BE(length, 4 * i);
  const content = Buffer.concat([head, ...parts, code]);
  const fresh = `${folder}/${name}.${process.pid}`;
  try {
    makeFolder(folder, 0o700);
    writeNew(fresh, Buffer.concat([content, content]));
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

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: `${folder}/${name}`,
    at: statSync(`${folder}/${name}`).mtimeMs,
  }));
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(MOST_COPIES)) rmSync(path, { force: true });
}
