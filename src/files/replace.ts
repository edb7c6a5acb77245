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
import { retryWhileHeld } from './retry.ts';

/** The calls to the system that another program can make fail; tests put their own in their place. */
export interface FileCalls {
  readonly open: typeof openSync;
  readonly rename: typeof renameSync;
  readonly remove: typeof rmSync;
}

const NODE_CALLS: FileCalls = { open: openSync, rename: renameSync, remove: rmSync };

/**
 * Writes a file of the user's own, readable by nobody else, in a folder that is made if it is missing. What was there
 * before is replaced whole or not at all. Once this returns, the file outlives a power cut.
 *
 * Packages for this (write-file-atomic) take a short write, such as a disk with little room left accepts, for a whole one.
 *
 * @throws the file system's error; then nothing has changed, and no half-written file is left. Only if a folder
 *   cannot be synced, which is a disk about to fail, may the file be there all the same
 */
export function replaceFile(path: string, text: string, calls: FileCalls = NODE_CALLS): void {
  const folder = dirname(resolve(path));
  makeFolder(folder, 0o700);
  // Opened while nothing has changed yet: it may be refused.
  const names = openFolder(folder);
  const half = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    writeNewFile(half, text, calls);
    // After the file, with which most file systems save all names that are new.
    syncFoldersAbove(folder);
    retryWhileHeld(() => calls.rename(half, path));
    syncNames(names);
  } catch (error) {
    removeHalf(half, calls);
    throw error;
  } finally {
    close(names);
  }
}

/**
 * Writes a file of the user's own that must not be there yet, readable by nobody else.
 *
 * @throws the file system's error, `EEXIST` among them; then no half-written file is left
 */
export function writeNewFile(
  path: string,
  content: string | Uint8Array,
  calls: FileCalls = NODE_CALLS,
): void {
  const file = retryWhileHeld(() => calls.open(path, 'wx', 0o600));
  try {
    try {
      allow(() => fchmodSync(file, 0o600));
      writeWhole(file, typeof content === 'string' ? Buffer.from(content) : content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    removeHalf(path, calls);
    throw error;
  }
}

/** Cleaning up must not hide why it is needed. */
function removeHalf(path: string, { remove }: FileCalls): void {
  try {
    retryWhileHeld(() => remove(path, { force: true }));
  } catch {
    // The next save removes it.
  }
}

/** The umask may have taken away the owner's own rights. Some file systems have none to give. */
function allow(change: () => void): void {
  try {
    change();
  } catch {
    // What can be done without them is tried all the same.
  }
}

/** Writes all bytes to a file: where a disk takes fewer at a time, it is asked again. @throws the file system's error */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writevSync(file, [bytes.subarray(from)]);
}

/** The mode of a folder that is no secret; the umask takes from it. */
const PUBLIC = 0o777;

/**
 * Makes a folder, and those above it. Node.js, asked to make them all, tries for ever where it may not: in /proc.
 *
 * @param mode what its users may do in each that is made
 * @returns the uppermost folder that was made; nothing where it was there
 * @throws the file system's error
 */
export function makeFolder(folder: string, mode = PUBLIC): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
    if (mode !== PUBLIC) allow(() => chmodSync(folder, mode));
  } catch (error) {
    // Another process may have been faster.
    if (!isErrno(error, 'EEXIST')) throw error;
    return made;
  }
  return made ?? folder;
}

/**
 * Makes sure that the folders on the way outlive a power cut. All of them, since another process may have made them
 * this very moment; but not those that may not be opened, which are older than that and somebody else's.
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
  // Windows opens no folders, and saves names by itself.
  return process.platform === 'win32' ? undefined : openSync(folder, 'r');
}

function close(folder: number | undefined): void {
  if (folder !== undefined) closeSync(folder);
}

/** Saves the names in a folder: syncing a file saves its contents only. */
function syncNames(folder: number | undefined): void {
  if (folder === undefined) return;
  try {
    fsyncSync(folder);
  } catch (error) {
    // Some file systems have no such thing, and so nothing to wait for.
    if (!isErrno(error, 'EINVAL')) throw error;
  }
}
