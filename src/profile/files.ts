import { type Dirent, lstatSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { isErrno } from '../files/errno.ts';
import { retryWhileHeld } from '../files/retry.ts';

/** In bytes; larger than any file that can be imported. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a file that the program has written. Only regular files of a reasonable size are opened: a pipe would block, a
 * link can lead anywhere, and a huge file would fill the memory.
 *
 * @returns its text; `missing` if there is no such file; `foreign` if it is not a regular file or is too large
 * @throws the file system's other errors
 */
export function readOwnFile(path: string): { readonly text: string } | 'missing' | 'foreign' {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > LARGEST) return 'foreign';
    return { text: retryWhileHeld(() => readFileSync(path, 'utf8')) };
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return 'missing';
    throw error;
  }
}

/** Adds the date to a damaged file's name. Returns its new path; none if another process has already renamed it. */
export function setAside(path: string, now: Date): readonly string[] {
  // The random part keeps names unique if two files are renamed at the same time.
  const aside = `${path}.damaged-${now.toISOString().replaceAll(':', '')}-${crypto.randomUUID().slice(0, 8)}`;
  try {
    retryWhileHeld(() => renameSync(path, aside));
    return [aside];
  } catch (error) {
    return isErrno(error, 'ENOENT') ? [] : [path];
  }
}

/** Returns the names of everything in a folder except subfolders; none if the folder is missing. */
export function filesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
}

/** Returns the names of a folder's subfolders; none if the folder is missing. */
export function foldersIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}
