import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { diskError } from './disk-error.ts';

/** Names of files with answers, by extension, without hidden files and Excel's lock files. */
const ANSWERS = /^(?![.~]).*\.(?:xlsx|xlsm|csv|tsv|txt|json|jsonl|ndjson)$/i;

/**
 * Returns the files to read. For a folder, these are the files with answers in it, sorted by name: not every shell
 * expands `*.xlsx`.
 *
 * @throws {CareerError} `failed`, if a folder cannot be read or has no such file
 */
export function answerFilesAt(path: string, context: Context): readonly string[] {
  const { score, respondents } = context.messages;
  let names: readonly string[];
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    names = readdirSync(path).filter((name) => ANSWERS.test(name));
  } catch (error) {
    throw diskError(error, context, (reason) => score.unreadable(path, reason));
  }
  if (names.length === 0) throw new CareerError('failed', respondents.emptyFolder(path));
  return names.toSorted().map((name) => join(path, name));
}
