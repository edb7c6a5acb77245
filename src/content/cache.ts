import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder, makePrivateFolder, replaceFile } from '../files/replace.ts';
import type { PackBytes } from './read-file.ts';

/** Compiled packs, each with the files that it was compiled from. */
export interface PackCache {
  /** Returns the compiled form of a folder's sources; undefined if there is no copy that can be trusted. */
  read(folder: string, sources: Buffer): string | undefined;
  /** Keeps a compiled pack. Never throws: without a copy, the next run compiles the pack again. */
  write(folder: string, sources: Buffer, compiled: string): void;
}

/** How many packs to keep. */
const MOST_COPIES = 8;

/** The names of the cache's own files, including half-written ones. */
const OWN_NAME = /^\d+-\d+\.pack(\.[0-9a-f-]+\.tmp)?$/;

/** Do not follow links or block on pipes. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Returns the cache in a folder. A copy is trusted only if it is a regular file that belongs to the user, nobody else
 * can write to it, it was made from the same sources, and it is undamaged. The file holds the compiled pack twice to
 * detect damage: loading Node's hash functions would take longer than reading both.
 */
export function cacheIn(home: string): PackCache {
  return {
    read(folder, sources) {
      try {
        const bytes = ownBytes(join(home, nameFor(folder)));
        const copies = bytes.subarray(sources.length);
        const [copy, again] = [copies.subarray(0, copies.length / 2), copies.subarray(copies.length / 2)];
        const isSame = bytes.subarray(0, sources.length).equals(sources) && copy.equals(again);
        return isSame && copy.length > 0 ? copy.toString() : undefined;
      } catch {
        return undefined;
      }
    },
    write(folder, sources, compiled) {
      try {
        makeFolder(home, makePrivateFolder);
        if (!lstatSync(home).isDirectory()) return;
        const copy = Buffer.from(compiled);
        replaceFile(join(home, nameFor(folder)), Buffer.concat([sources, copy, copy]));
        removeOldest(home);
      } catch {
        // The cache only saves time.
      }
    },
  };
}

/** Stores nothing: for users without a cache folder. */
export const NO_CACHE: PackCache = { read: () => undefined, write: () => {} };

/** Returns everything that a compiled pack depends on: the program's version, and each file or why it was not read. */
export function sourcesOf(version: string, files: PackBytes): Buffer {
  const contents = [...files].map(([name, file]) =>
    'bytes' in file ? { name, size: file.bytes.length } : { name, fault: file.fault.kind },
  );
  return Buffer.concat([
    Buffer.from(JSON.stringify({ version, contents })),
    ...[...files.values()].flatMap((file) => ('bytes' in file ? [file.bytes] : [])),
  ]);
}

/** Each folder has one copy, which is replaced when the pack changes. */
function nameFor(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}-${ino}.pack`;
}

function ownBytes(path: string): Buffer {
  const file = openSync(path, OPEN_FLAGS);
  try {
    return isOwn(fstatSync(file)) ? readFileSync(file) : Buffer.alloc(0);
  } finally {
    closeSync(file);
  }
}

/** Windows reports neither owners nor modes; there the folder's permissions protect it. */
function isOwn(stats: Stats): boolean {
  if (process.getuid === undefined) return stats.isFile();
  return stats.isFile() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

function removeOldest(home: string): void {
  const copies = readdirSync(home)
    .filter((name) => OWN_NAME.test(name))
    .map((name) => ({ path: join(home, name), stats: lstatSync(join(home, name)) }))
    .filter(({ stats }) => stats.isFile())
    .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
  for (const { path } of copies.slice(MOST_COPIES)) rmSync(path, { force: true });
}
