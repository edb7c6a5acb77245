import {
  chmodSync,
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isErrno } from './errno.ts';
import { tryToRemove } from './remove.ts';
import { retryWhileHeld } from './retry.ts';

/** The system calls that another program can make fail; tests replace them. */
export interface FileCalls {
  readonly open: typeof openSync;
  readonly rename: typeof renameSync;
  readonly remove: typeof rmSync;
}

const NODE_CALLS: FileCalls = { open: openSync, rename: renameSync, remove: rmSync };

/**
 * Writes a private file (mode 0600) atomically: an existing file is replaced completely or not at all. Missing folders
 * are created. When this returns, the file survives a power cut.
 *
 * write-file-atomic is not used: on a nearly full disk it takes a partial write for a complete one.
 *
 * @throws the file system's error; then nothing has changed and no temporary file is left. If a folder cannot be synced
 *   (a failing disk), the new file may be in place anyway
 */
export function replaceFile(path: string, content: string | Uint8Array, calls: FileCalls = NODE_CALLS): void {
  const folder = dirname(resolve(path));
  makeFolder(folder, makePrivateFolder);
  // Opened first, because this can fail.
  const names = openFolder(folder);
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    writeNewFile(temporary, content, calls);
    // After the file: syncing it makes most file systems save new names too.
    syncFoldersAbove(folder);
    retryWhileHeld(() => calls.rename(temporary, path));
    syncNames(names);
  } catch (error) {
    tryToRemove(temporary, calls.remove);
    throw error;
  } finally {
    close(names);
  }
}

/**
 * Writes a new private file (mode 0600).
 *
 * @throws the file system's error, `EEXIST` if the file exists; then no half-written file is left
 */
export function writeNewFile(
  path: string,
  content: string | Uint8Array,
  calls: FileCalls = NODE_CALLS,
): void {
  const file = retryWhileHeld(() => calls.open(path, 'wx', 0o600));
  try {
    try {
      setMode(file, 0o600);
      writeWhole(file, typeof content === 'string' ? Buffer.from(content) : content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    tryToRemove(path, calls.remove);
    throw error;
  }
}

/** Gives an open file permissions that the umask may have removed. */
export function setMode(file: number, mode: number): void {
  tryToSetMode(() => fchmodSync(file, mode));
}

/** Some file systems have no permissions. */
function tryToSetMode(change: () => void): void {
  try {
    change();
  } catch {
    // If they were needed, the next operation fails.
  }
}

/** Writes all bytes: one call may write fewer. @throws the file system's error */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writevSync(file, [bytes.subarray(from)]);
}

/** Creates a private folder (mode 0700), whatever the umask. @throws the file system's error */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { mode: 0o700 });
  tryToSetMode(() => chmodSync(folder, 0o700));
}

/**
 * Creates a folder and the missing folders above it. Node's `recursive` option hangs in `/proc`.
 *
 * @param make creates one folder
 * @returns the topmost folder created; undefined if the folder existed
 * @throws the file system's error
 */
export function makeFolder(folder: string, make: (folder: string) => void = mkdirSync): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above, make);
  try {
    make(folder);
  } catch (error) {
    // Another process may have created it in the meantime.
    if (!isErrno(error, 'EEXIST')) throw error;
    return made;
  }
  return made ?? folder;
}

/**
 * Syncs all folders above, because another process may have created them just now. Folders that cannot be opened belong
 * to another user, so they are not new.
 */
function syncFoldersAbove(folder: string): void {
  const above = dirname(folder);
  if (above === folder) return;
  const names = openIfAllowed(above);
  try {
    syncNames(names);
  } finally {
    close(names);
  }
  syncFoldersAbove(above);
}

function openIfAllowed(folder: string): number | undefined {
  try {
    return openFolder(folder);
  } catch {
    return undefined;
  }
}

function openFolder(folder: string): number | undefined {
  // Windows cannot open folders, and saves names by itself.
  return process.platform === 'win32' ? undefined : openSync(folder, 'r');
}

function close(folder: number | undefined): void {
  if (folder !== undefined) closeSync(folder);
}

/** Syncs the names in a folder; syncing a file covers only its contents. */
function syncNames(folder: number | undefined): void {
  if (folder === undefined) return;
  try {
    fsyncSync(folder);
  } catch (error) {
    // Some file systems do not support this.
    if (!isErrno(error, 'EINVAL')) throw error;
  }
}
