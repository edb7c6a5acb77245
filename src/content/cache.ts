import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** Compiled copies of packs, each under a key made of all that it was compiled from. */
export interface PackCache {
  /** Returns what was kept under the key; undefined where nothing was, or nothing that can be believed. */
  read(key: string): Promise<string | undefined>;
  /** Keeps a text. A disk that refuses is no fault: the next run compiles again. */
  write(key: string, text: string): Promise<void>;
}

/** So many copies are kept: a pack that is being written changes with every run. */
const MOST_COPIES = 8;

/**
 * Opens the cache in a folder. A copy is believed only where it is a file of the user's own that nobody else may
 * write, and whole by its checksum.
 */
export function cacheIn(folder: string): PackCache {
  return {
    async read(key) {
      try {
        const file = join(folder, key);
        if (!(await isOwn(file))) return undefined;
        const text = await readFile(file, 'utf8');
        const end = text.indexOf('\n');
        const content = text.slice(end + 1);
        return text.slice(0, end) === checksumOf(content) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, text) {
      try {
        replaceFile(join(folder, key), `${checksumOf(text)}\n${text}`);
        await removeOldest(folder);
      } catch {
        // Nothing is lost but time.
      }
    },
  };
}

/** Returns a key for contents, in order, as compiled by a version of the program. */
export function keyOf(version: string, contents: Iterable<readonly [name: string, text: string]>): string {
  const hash = createHash('sha256').update(version);
  for (const [name, text] of contents) hash.update(`\0${name}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function isOwn(file: string): Promise<boolean> {
  const stats = await lstat(file);
  const mine = process.getuid === undefined || stats.uid === process.getuid();
  return stats.isFile() && mine && (stats.mode & 0o022) === 0;
}

async function removeOldest(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => b.at - a.at).slice(MOST_COPIES);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
