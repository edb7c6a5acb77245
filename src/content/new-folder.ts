import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isErrno } from '../files/errno.ts';
import { tryToRemove } from '../files/remove.ts';
import { makeFolder } from '../files/replace.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { removeIfStopped } from '../files/stopped.ts';

/** Thrown if files cannot be written because the folder is not empty, or is a file. */
export class FolderInUse extends Error {}

/** The texts of files, by their names in a folder. */
type Texts = Iterable<readonly [name: string, text: string]>;

/**
 * Writes files into a new or empty folder. If that fails, nothing is left behind.
 *
 * @throws {FolderInUse} if the folder is not empty or is a file; the file system's errors
 */
export async function writeNewFolder(folder: string, files: Texts): Promise<void> {
  const directory = resolve(folder);
  const isNew = await isNewFolder(directory);
  const created = makeFolder(isNew ? dirname(directory) : directory);
  const unique = `${randomUUID()}.tmp`;
  const staging = isNew ? `${directory}.${unique}` : join(directory, `.${unique}`);
  const finish = removeIfStopped(staging);
  const placed: string[] = [];
  try {
    makeFolder(staging);
    for (const [name, text] of files) {
      makeFolder(dirname(join(staging, name)));
      await writeFile(join(staging, name), text);
    }
    if (isNew) {
      retryWhileHeld(() => renameSync(staging, directory));
    } else {
      for (const name of await readdir(staging)) {
        retryWhileHeld(() => renameSync(join(staging, name), join(directory, name)));
        placed.push(join(directory, name));
      }
      tryToRemove(staging);
    }
  } catch (error) {
    for (const path of [...placed, staging, ...(created === undefined ? [] : [created])]) tryToRemove(path);
    throw error;
  } finally {
    finish();
  }
}

/**
 * Replaces or adds files in a folder. All are first written under temporary names, so that a full disk changes nothing.
 *
 * @throws the file system's errors
 */
export async function replaceTexts(folder: string, files: Texts): Promise<void> {
  const ending = `.${randomUUID()}.tmp`;
  const written = [...files].map(([name, text]) => ({ path: join(folder, name), text }));
  try {
    for (const { path, text } of written) await writeFile(`${path}${ending}`, text);
    for (const { path } of written) retryWhileHeld(() => renameSync(`${path}${ending}`, path));
  } finally {
    for (const { path } of written) tryToRemove(`${path}${ending}`);
  }
}

/** @throws {FolderInUse} if the folder is not empty or is a file */
async function isNewFolder(directory: string): Promise<boolean> {
  let entries: readonly string[];
  try {
    entries = await readdir(directory);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return true;
    throw isErrno(error, 'ENOTDIR') ? new FolderInUse() : error;
  }
  if (entries.length > 0) throw new FolderInUse();
  return false;
}
