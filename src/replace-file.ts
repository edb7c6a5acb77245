import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file of the user's own, readable by nobody else, in a folder that is made where it is missing. What stood
 * there before is replaced whole or not at all. Once this resolves, the file outlives a power cut.
 *
 * Packages for this (write-file-atomic) take a short write, such as a disk with little room left accepts, for a whole one.
 *
 * @throws the file system's error; then nothing has changed, and no half-written file is left
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(resolve(path));
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(half, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  await syncFolder(folder);
  if (made !== undefined) await syncFoldersAbove(folder, dirname(resolve(made)));
}

/** Makes sure that new names outlive a power cut too: syncing a file saves its contents only. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and saves names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFoldersAbove(folder: string, top: string): Promise<void> {
  if (folder === top) return;
  await syncFolder(dirname(folder));
  await syncFoldersAbove(dirname(folder), top);
}
