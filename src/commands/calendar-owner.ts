import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Context } from '../context.ts';
import { homeOf } from '../profile/home.ts';
import { readStore } from '../profile/store.ts';

/**
 * Returns an id that distinguishes one person's events from another's in a shared calendar: the random id of their
 * first stored record, which moves with their data to another machine. If nothing is stored, a hash of the machine and
 * their home folder.
 */
export async function calendarOwner({ env, now }: Context): Promise<string> {
  const stored = await firstStored(env, now);
  if (stored !== undefined) return stored;
  const person = `${hostname()} ${env['HOME'] ?? env['USERPROFILE'] ?? ''}`;
  return createHash('sha256').update(person).digest('hex').slice(0, 12);
}

async function firstStored(env: Context['env'], now: Date): Promise<string | undefined> {
  try {
    return readStore(await homeOf(env), now).records[0]?.id;
  } catch {
    // The command has already reported a store that cannot be read.
    return undefined;
  }
}
