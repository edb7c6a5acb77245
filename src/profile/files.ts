import { type Dirent, lstatSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { isErrno } from '../files/errno.ts';
import { retryWhileHeld } from '../files/retry.ts';

/** In bytes. More than the largest file that can be imported. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a file that the program has written. Nothing else is opened: a pipe would be waited for, a link may lead
 * anywhere, and a file too large would fill the memory.
 *
 * @returns its text; `missing`, perhaps since another process has just removed it; `strange`, if it is no regular file
 *   or too large
 * @throws the file system's other errors
 */
export function readOwnFile(path: string): { readonly text: string } | 'missing' | 'strange' {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > LARGEST) return 'strange';
    return { text: retryWhileHeld(() => readFileSync(path, 'utf8')) };
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return 'missing';
    throw error;
  }
}

/** Gives a damaged file a dated name. Returns where it is now: nowhere, if another process has done the same. */
export function setAside(path: string, now: Date): readonly string[] {
  // Clocks may show the same time twice, and what was set aside before must stay.
  const aside = `${path}.damaged-${now.toISOString().replaceAll(':', '')}-${crypto.randomUUID().slice(0, 8)}`;
  try {
    retryWhileHeld(() => renameSync(path, aside));
    return [aside];
  } catch (error) {
    return isErrno(error, 'ENOENT') ? [] : [path];
  }
}

/** Returns the names of all that is in a folder but for the folders in it; none if the folder is missing. */
export function filesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name);
}

/** Returns the names of the folders in a folder; none if it is missing. */
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
