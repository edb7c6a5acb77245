import type { FileKind } from '../content/fault.ts';
import type { TextFile } from '../content/read-file.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { codeInWords } from '../locale/reason.ts';
import { isStandardInput, standardInput } from './standard-input.ts';

/** A file's text, or what is wrong with the file as a whole, and its name in messages. */
export type UserFile = TextFile & { readonly file: string };

/**
 * Reads a text file that the user names, or standard input for `-`.
 *
 * @throws {CareerError} `failed`, if it is missing or cannot be read
 */
export async function readUserFile(path: string, kind: FileKind, context: Context): Promise<UserFile> {
  const { messages } = context;
  const isInput = isStandardInput(path);
  const file = isInput ? messages.errors.standardInput : path;
  const { readOne, readStream } = await import('../content/read-file.ts');
  const read = isInput ? await readStream(file, standardInput(context), kind) : await readOne(path, kind);
  if ('fault' in read) {
    const { fault } = read;
    const code = fault.kind === 'missing-file' ? 'ENOENT' : fault.kind === 'unreadable' && fault.reason;
    if (code)
      throw new CareerError('failed', messages.errors.notRead(file, codeInWords(code, messages) ?? code));
  }
  return { file, ...read };
}
