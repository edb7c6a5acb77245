import { randomUUID } from 'node:crypto';
import { fsyncSync, renameSync } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { dirname, resolve, win32 } from 'node:path';
import type { Content, Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { isErrno } from '../files/errno.ts';
import { isDeviceName } from '../files/names.ts';
import { tryToRemove } from '../files/remove.ts';
import { setMode } from '../files/replace.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { removeIfStopped } from '../files/stopped.ts';
import { errorInWords } from '../locale/reason.ts';

/**
 * Writes a result to the file of `--out`, text in UTF-8, completely or not at all; overwrites a file only with `--force`.
 *
 * @throws {CareerError} `failed`, if it cannot be written; an existing file is then unchanged
 */
export async function writeOut(
  file: string,
  content: Content | AsyncIterable<Content>,
  context: Context,
): Promise<void> {
  const { messages, force } = context;
  const { out: words } = messages;
  const exists = new CareerError('failed', words.exists(file), words.existsHint);
  if (process.platform === 'win32') {
    if (namesStream(file)) throw new CareerError('failed', words.stream(file), words.streamHint);
    if (isDeviceName(win32.basename(file)))
      throw new CareerError('failed', words.device(file), words.deviceHint);
  }
  const folder = dirname(resolve(file));
  if (!(await statusOf(folder))?.isDirectory()) {
    throw new CareerError('failed', words.noFolder(folder), words.noFolderHint);
  }
  const there = await statusOf(file);
  if (there && !there.isFile()) throw new CareerError('failed', words.notAFile(file), words.notAFileHint);
  if (there && !force) throw exists;
  try {
    await writeWhole(there ? await realpath(file) : file, content, force);
  } catch (error) {
    if (isErrno(error, 'EEXIST')) throw exists;
    const isDisks = error instanceof Error && 'syscall' in error;
    if (!isDisks) throw error;
    throw new CareerError('failed', words.notWritten(file, errorInWords(error, messages)));
  }
}

/**
 * Whether a path on Windows names a stream within a file (`a.txt:b`), which folder listings do not show. The colon
 * after a drive letter does not count.
 */
export function namesStream(path: string): boolean {
  return path.replace(/^[a-z]:/i, '').includes(':');
}

/** Writes a temporary file in the same folder, and renames it once it is complete. */
async function writeWhole(
  path: string,
  content: Content | AsyncIterable<Content>,
  force: boolean,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const unfinished = [temporary];
  const finished = [removeIfStopped(temporary)];
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      const chunks = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
      for await (const chunk of chunks) await file.writeFile(chunk);
      setMode(file.fd, 0o600);
      // Yarn's file handles have no sync.
      fsyncSync(file.fd);
    } finally {
      await file.close();
    }
    if (!force) {
      // Create an empty file first: this fails if another process has made one by now.
      await (await open(path, 'wx', 0o600)).close();
      unfinished.push(path);
      finished.push(removeIfStopped(path));
    }
    retryWhileHeld(() => renameSync(temporary, path));
  } catch (error) {
    for (const each of unfinished) tryToRemove(each);
    throw error;
  } finally {
    for (const finish of finished) finish();
  }
}

async function statusOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
