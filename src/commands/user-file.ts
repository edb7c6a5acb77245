import type { FileKind } from '../content/fault.ts';
import type { TextFile } from '../content/read-file.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { codeInWords } from '../locale/reason.ts';
import { standardInput } from './standard-input.ts';

/**
 * Paths of standard input. They are read as `-`, because the file behind them may be a socket, which cannot be opened.
 */
const STANDARD_INPUT = /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;

/** A file's text, or what is wrong with the file as a whole, and its name in messages. */
export type UserFile = TextFile & { readonly file: string };

/**
 * Reads a text file that the user names, or standard input for `-`.
 *
 * @throws {CareerError} `failed`, if it is missing or cannot be read
 */
export async function readUserFile(path: string, kind: FileKind, context: Context): Promise<UserFile> {
  const { messages } = context;
  const isInput = STANDARD_INPUT.test(path);
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
