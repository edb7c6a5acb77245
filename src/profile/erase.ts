import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isErrno } from '../files/errno.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { filesIn, foldersIn } from './files.ts';
import { recordsIn } from './home.ts';

/** Files of the store's, also if they were set aside or left half-written. */
const OURS = /^([0-9a-f-]{36}|draft)\.json/;
const ERASED = /^erased-[0-9a-f-]{36}$/;

/**
 * Removes everything that was ever stored, with what was set aside or left half-written. Other files stay. The folder
 * of the records is renamed first, so that all of them are gone at once, whatever happens then.
 *
 * @returns whether there was anything
 * @throws the file system's error; then nothing has changed, unless some files have been removed already
 */
export function eraseStore(home: string): boolean {
  const records = recordsIn(home);
  const files = oursIn(records).length + oursIn(home).length;
  const moved = moveAway(records, join(home, `erased-${crypto.randomUUID()}`));
  const erased = foldersIn(home)
    .filter((name) => ERASED.test(name))
    .map((name) => join(home, name));
  const folders = [...erased, records, home];
  let removed = 0;
  let refused: { readonly error: unknown } | undefined;
  for (const path of folders.flatMap(oursIn)) {
    try {
      retryWhileHeld(() => unlinkSync(path));
      removed += 1;
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) refused ??= { error };
    }
  }
  // What is left of the records must not become a profile again; other people's files go back to their place.
  const goesBack = refused ? removed === 0 : moved !== undefined && !removeFolder(moved);
  if (moved !== undefined && goesBack) moveBack(moved, records);
  for (const folder of folders) removeFolder(folder);
  if (refused) throw refused.error;
  return files > 0 || removed > 0;
}

function oursIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((name) => OURS.test(name))
    .map((name) => join(folder, name));
}

/** Returns the folder's new path; nothing if it is missing, or a link or a disk of its own, which stay. */
function moveAway(folder: string, to: string): string | undefined {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  try {
    retryWhileHeld(() => renameSync(folder, to));
    return to;
  } catch (error) {
    if (isErrno(error, 'EBUSY') && process.platform !== 'win32') return undefined;
    throw error;
  }
}

/** A folder that holds other files goes back to its place, unless there is a new one. */
function moveBack(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch {
    // Then both stay.
  }
}

/** Returns whether it is gone. One that is a link, is mounted or holds other files stays: it says nothing of anybody. */
function removeFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return isErrno(error, 'ENOENT');
  }
}
