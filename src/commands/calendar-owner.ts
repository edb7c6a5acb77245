import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Context } from '../context.ts';
import { homeOf } from '../profile/home.ts';
import { readStore } from '../profile/store.ts';

/**
 * Returns what tells one person's events from another's in a shared calendar: the random id of the first thing they
 * have stored, which moves with their data to another machine. Before that, a hash of the machine and their folder.
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
