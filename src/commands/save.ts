import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { recordsIn } from '../profile/home.ts';
import type { Change, ProfileRecord } from '../profile/record.ts';
import type { StoreContents } from '../profile/store.ts';
import type { Saved } from './command.ts';
import { homeIn } from './home-in.ts';
import { storeError } from './store-error.ts';
import { storedBy } from './stored.ts';

/**
 * Saves changes to the profile, in order: all of them or none. They are on disk once this resolves.
 *
 * @param note a message to print once the changes are saved
 * @returns whether they were saved. If not, the reason: what was stored before is unchanged, and the command continues,
 *   so that people still see its result
 */
export async function save(changes: readonly Change[], context: Context, note?: string): Promise<Saved> {
  if (changes.length === 0) return { kind: 'saved', note };
  try {
    const { saved } = await saveAfter(await storedBy(context), changes, context, note);
    return saved;
  } catch (error) {
    if (error instanceof CareerError) return { kind: 'failed', error };
    throw error;
  }
}

/**
 * Does the same for a command that has read the store.
 *
 * @returns also the records that are stored now
 */
export async function saveAfter(
  stored: StoreContents,
  changes: readonly Change[],
  context: Context,
  note?: string,
): Promise<{ readonly saved: Saved; readonly records: readonly ProfileRecord[] }> {
  const home = await homeIn(context);
  const { saveChanges } = await import('../profile/store.ts');
  try {
    const added = saveChanges(home, changes, context.now, stored);
    const firstIn = stored.records.length === 0 ? recordsIn(home) : undefined;
    return { saved: { kind: 'saved', firstIn, note }, records: [...stored.records, ...added] };
  } catch (failure) {
    const { notSaved } = context.messages.store;
    const error = storeError(failure, home, context, (reason) => notSaved(recordsIn(home), reason));
    if (!(error instanceof CareerError)) throw error;
    return { saved: { kind: 'failed', error }, records: stored.records };
  }
}
