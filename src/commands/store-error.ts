import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { NewerStore } from '../profile/newer-store.ts';
import { diskError } from './disk-error.ts';

/**
 * Returns why the user's data cannot be read or written, in their words: a later version of the program has written it,
 * or the file system's reason. Any other error is a bug and returned unchanged.
 */
export function storeError(
  error: unknown,
  home: string,
  context: Context,
  say: (reason: string) => string,
): unknown {
  const { store: words } = context.messages;
  if (error instanceof NewerStore) return new CareerError('failed', words.newer(home), words.newerHint);
  return diskError(error, context, say);
}
