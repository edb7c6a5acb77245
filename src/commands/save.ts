import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { recordsIn } from '../profile/home.ts';
import type { Change } from '../profile/record.ts';
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
  try {
    const firstIn = await keep(changes, context);
    return { kind: 'saved', firstIn, note };
  } catch (error) {
    if (error instanceof CareerError) return { kind: 'failed', error };
    throw error;
  }
}

/** Returns the folder, if nothing was stored before. @throws {CareerError} `failed` */
async function keep(changes: readonly Change[], context: Context): Promise<string | undefined> {
  if (changes.length === 0) return undefined;
  const home = await homeIn(context);
  const stored = await storedBy(context);
  const { saveChanges } = await import('../profile/store.ts');
  try {
    saveChanges(home, changes, context.now, stored);
  } catch (error) {
    const { notSaved } = context.messages.store;
    throw storeError(error, home, context, (reason) => notSaved(recordsIn(home), reason));
  }
  return stored.records.length === 0 ? recordsIn(home) : undefined;
}
