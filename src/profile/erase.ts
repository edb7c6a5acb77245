import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isErrno } from '../files/errno.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { filesIn, foldersIn } from './files.ts';
import { recordsIn } from './home.ts';

/** The program's own files, including damaged and half-written ones. */
const OURS = /^([0-9a-f-]{36}|draft-[a-z0-9-]+)\.json/;
const ERASED = /^erased-[0-9a-f-]{36}$/;

/**
 * Removes everything the program has stored, including damaged and half-written files. Other files stay. The records
 * folder is renamed first, so that all records are gone at once, whatever happens afterwards.
 *
 * @returns whether there was anything to remove
 * @throws the file system's error; some files may have been removed by then
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
  // A partly removed store must not become a profile again. A folder with only other files is moved back.
  const mustMoveBack = refused ? removed === 0 : moved !== undefined && !removeFolder(moved);
  if (moved !== undefined && mustMoveBack) moveBack(moved, records);
  for (const folder of folders) removeFolder(folder);
  if (refused) throw refused.error;
  return files > 0 || removed > 0;
}

function oursIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((name) => OURS.test(name))
    .map((name) => join(folder, name));
}

/** Moves a folder and returns its new path. Returns undefined if it is missing, a link or a mount point. */
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

/** Moves a folder that holds other files back, unless a new one has been created meanwhile. */
function moveBack(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch {
    // Both folders stay.
  }
}

/** Returns whether the folder is gone. Links, mount points and folders with other files stay; they hold no profile. */
function removeFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return isErrno(error, 'ENOENT');
  }
}
