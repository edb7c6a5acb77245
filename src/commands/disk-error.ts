import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';

/** Returns a file system error in the reader's words. Any other error is a bug and returned unchanged. */
export function diskError(error: unknown, { messages }: Context, say: (reason: string) => string): unknown {
  const isDisks = error instanceof Error && 'code' in error && 'syscall' in error;
  return isDisks ? new CareerError('failed', say(errorInWords(error, messages))) : error;
}
