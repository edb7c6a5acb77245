import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { notify } from '../output/notify.ts';
import { type Draft, readDraft } from '../profile/draft.ts';
import { storeError } from './store-error.ts';

/**
 * Returns the draft that an interrupted quiz of a pack has left, and reports a damaged one.
 *
 * @throws {CareerError} `failed`, if it cannot be read
 */
export function draftIn(home: string, pack: LocalPack, context: Context): Draft | undefined {
  const { messages } = context;
  try {
    const { draft, damaged } = readDraft(home, pack.pack.id, context.now);
    if (damaged !== undefined) notify(messages.store.damaged(1, damaged), context);
    return draft?.pack === pack.pack.id ? draft : undefined;
  } catch (error) {
    throw storeError(error, home, context, (reason) => messages.store.unreadable(home, reason));
  }
}
