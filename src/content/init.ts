import { renameSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isErrno } from '../files/errno.ts';
import { tryToRemove } from '../files/remove.ts';
import { makeFolder } from '../files/replace.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { FILES, STARTER_FILES } from './pack-files.ts';

/** Beside this file, or in `dist`. */
const TEMPLATE = join(import.meta.dirname, 'template');

/** Thrown if a new pack cannot be written because the folder is not empty, or is a file. */
export class FolderInUse extends Error {}

/**
 * Writes a small pack to start from, with JSON Schemas for editors, into a new or empty folder. If that fails, nothing
 * is left behind.
 *
 * @returns the files written, relative to the folder
 * @throws {FolderInUse} if the folder is not empty or is a file; the file system's errors
 */
export async function initPack(folder: string): Promise<readonly string[]> {
  const directory = resolve(folder);
  const isNew = await isNewFolder(directory);
  const files = await template();
  const created = makeFolder(isNew ? dirname(directory) : directory);
  const staging = isNew ? `${directory}.${process.pid}` : join(directory, `.${process.pid}`);
  const placed: string[] = [];
  try {
    makeFolder(join(staging, 'schema'));
    for (const [name, text] of files) await writeFile(join(staging, name), text);
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
  }
  return files.map(([name]) => name);
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

async function template(): Promise<readonly (readonly [name: string, text: string])[]> {
  const packed = STARTER_FILES.map(
    async (name) => [`${name}.yaml`, await readFile(join(TEMPLATE, `${name}.yaml`), 'utf8')] as const,
  );
  const schemas = FILES.map(
    (name) => [join('schema', `${name}.json`), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`] as const,
  );
  return [...(await Promise.all(packed)), ...schemas];
}
