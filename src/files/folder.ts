import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isErrno } from './errno.ts';
import { tryToRemove } from './remove.ts';
import { makePrivateFolder, setMode } from './replace.ts';
import { retryWhileHeld } from './retry.ts';
import { removeIfStopped } from './stopped.ts';

/** A folder that must not be replaced, and why. */
export class FolderTaken extends Error {
  readonly reason: 'exists' | 'not-a-folder' | 'other-files';

  constructor(path: string, reason: FolderTaken['reason']) {
    super(`${path}: ${reason}`);
    this.name = 'FolderTaken';
    this.reason = reason;
  }
}

/** Adds a private file (mode 0600) to a folder. */
export type AddFile = (name: string, content: string) => Promise<void>;

/**
 * Makes a private folder (mode 0700) of files, completely or not at all: a temporary folder beside it is filled, then
 * renamed. If the program is stopped before that, nothing is left; only a kill leaves the temporary folder.
 *
 * @param fill writes the files
 * @param force whether to replace a folder that holds nothing but files with the extension
 * @param ending the extension of all files, with its full stop
 * @throws {FolderTaken} if there is something at the path that must not be replaced
 * @throws the file system's error, or what `fill` throws; then what was there is unchanged
 */
export async function makeFolderOf(
  path: string,
  fill: (add: AddFile) => Promise<void>,
  { force, ending }: { readonly force: boolean; readonly ending: string },
): Promise<void> {
  const replaces = await checkFree(path, force, ending);
  const target = replaces ? await realpath(path) : resolve(path);
  const temporary = `${target}.${randomUUID()}.tmp`;
  const finish = removeIfStopped(temporary);
  try {
    makePrivateFolder(temporary);
    await fill(async (name, content) => {
      const file = await open(join(temporary, name), 'wx', 0o600);
      try {
        setMode(file.fd, 0o600);
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    });
    moveTo(target, temporary, replaces);
  } finally {
    tryToRemove(temporary);
    finish();
  }
}

/** Returns whether there is a folder to replace. @throws {FolderTaken} if it must not be replaced */
async function checkFree(path: string, force: boolean, ending: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isDirectory()) throw new FolderTaken(path, 'not-a-folder');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.length > 0 && !force) throw new FolderTaken(path, 'exists');
  if (entries.some((entry) => !entry.isFile() || !entry.name.endsWith(ending))) {
    throw new FolderTaken(path, 'other-files');
  }
  return true;
}

/** Moves a finished folder to its place. What was there is put back if that fails. */
function moveTo(target: string, temporary: string, replaces: boolean): void {
  const rename = (from: string, to: string): void => retryWhileHeld(() => renameSync(from, to));
  if (!replaces) {
    rename(temporary, target);
    return;
  }
  const old = `${temporary}.old`;
  rename(target, old);
  try {
    rename(temporary, target);
  } catch (error) {
    rename(old, target);
    throw error;
  }
  try {
    for (const name of readdirSync(old)) retryWhileHeld(() => unlinkSync(join(old, name)));
    rmdirSync(old);
  } catch {
    // The new folder is in place.
  }
}
