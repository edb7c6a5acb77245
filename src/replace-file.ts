import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file of the user's own, readable by nobody else, in a folder that is made where it is missing. What stood
 * there before is replaced whole or not at all. Once this resolves, the file outlives a power cut.
 *
 * Packages for this (write-file-atomic) take a short write, such as a disk with little room left accepts, for a whole one.
 *
 * @throws the file system's error; then nothing has changed, and no half-written file is left. Only where a folder
 *   cannot be synced, which is a disk about to fail, may the file be there all the same
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(resolve(path));
  makeFolder(folder, 0o700);
  await syncFoldersAbove(folder);
  // Opened while nothing has changed yet: it may be refused.
  const names = await openFolder(folder);
  const half = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeNew(half, text);
    await rename(half, path);
    await syncNames(names);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  } finally {
    await names?.close();
  }
}

/**
 * Writes a file of the user's own that must not be there yet, readable by nobody else.
 *
 * @throws the file system's error, `EEXIST` among them; then no half-written file is left
 */
export async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Makes a folder, and those above it. Node.js, asked to make them all, tries for ever where it may not: in /proc.
 *
 * @param mode what its users may do in each that is made
 * @returns the uppermost folder that was made; nothing where it was there
 * @throws the file system's error
 */
export function makeFolder(folder: string, mode = 0o777): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
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
async function syncFoldersAbove(folder: string): Promise<void> {
  const above = dirname(folder);
  if (above === folder) return;
  const names = await openFolder(above).catch(() => undefined);
  try {
    await syncNames(names);
  } finally {
    await names?.close();
  }
  await syncFoldersAbove(above);
}

async function openFolder(folder: string): Promise<FileHandle | undefined> {
  // Windows opens no folders, and saves names by itself.
  return process.platform === 'win32' ? undefined : open(folder, 'r');
}

/** Saves the names in a folder: syncing a file saves its contents only. */
async function syncNames(folder: FileHandle | undefined): Promise<void> {
  try {
    await folder?.sync();
  } catch (error) {
    // Some file systems have no such thing, and so nothing to wait for.
    if (!isErrno(error, 'EINVAL')) throw error;
  }
}

/** Whether it is the file system that has thrown this error, with this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
