import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, makePrivateFolder, replaceFile } from '../files/replace.ts';

/** Compiled packs, each under a key that depends on everything it was compiled from. */
export interface PackCache {
  /** Returns the entry with this key; undefined if there is none that can be trusted. */
  read(key: string): Promise<string | undefined>;
  /** Stores an entry. Never throws: without one, the next run compiles the pack again. */
  write(key: string, text: string): Promise<void>;
}

/** How many packs to keep. While an author edits a pack, every run compiles a new one. */
const MOST_COPIES = 8;

/** The names of the cache's own files, including half-written ones. */
const OWN_NAME = /^[0-9a-f]{64}\.json(\.[0-9a-f-]+\.tmp)?$/;

/** Do not follow links or block on pipes. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Returns the cache in a folder. An entry is trusted only if it is a regular file that belongs to the user, nobody else
 * can write to it, and its checksum is right.
 */
export function cacheIn(folder: string): PackCache {
  return {
    async read(key) {
      try {
        const text = await ownText(join(folder, key));
        const end = text.indexOf('\n');
        const content = text.slice(end + 1);
        return text.slice(0, end) === checksumOf(content) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, text) {
      try {
        makeFolder(folder, makePrivateFolder);
        if (!(await lstat(folder)).isDirectory()) return;
        replaceFile(join(folder, key), `${checksumOf(text)}\n${text}`);
        await removeOldest(folder);
      } catch {
        // The cache only saves time.
      }
    },
  };
}

/** Stores nothing: for users without a cache folder. */
export const NO_CACHE: PackCache = { read: async () => undefined, write: async () => {} };

/** Returns the key of a pack's files, in order, as compiled by a version of the program. */
export function keyOf(version: string, contents: Iterable<readonly [name: string, text: string]>): string {
  const hash = createHash('sha256').update(version);
  for (const [name, text] of contents) hash.update(`\0${name}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function ownText(path: string): Promise<string> {
  const file = await open(path, OPEN_FLAGS);
  try {
    return isOwn(await file.stat()) ? await file.readFile('utf8') : '';
  } finally {
    await file.close();
  }
}

/** Windows reports neither owners nor modes; there the folder's permissions protect it. */
function isOwn(stats: Stats): boolean {
  if (process.getuid === undefined) return stats.isFile();
  return stats.isFile() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OWN_NAME.test(name));
  const copies = await Promise.all(
    names.map(async (name) => {
      const stats = await lstat(join(folder, name));
      return { name, isFile: stats.isFile(), at: stats.mtimeMs };
    }),
  );
  const files = copies.filter(({ isFile }) => isFile).toSorted((a, b) => b.at - a.at);
  await Promise.all(files.slice(MOST_COPIES).map(({ name }) => rm(join(folder, name), { force: true })));
}
