import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Host } from '../context.ts';

/** Thrown if there is no folder for the user's own data: no `CAREER_HOME`, and no home folder either. */
export class NoHome extends Error {}

/** Thrown if `CAREER_HOME` begins with a tilde that no shell has made a folder of. */
export class UnexpandedHome extends Error {}

/**
 * Returns the folder of the user's own data: `CAREER_HOME`, else the platform's convention (XDG on Linux).
 *
 * @throws {NoHome} {UnexpandedHome}
 */
export async function homeOf(env: Host['env']): Promise<string> {
  const given = env['CAREER_HOME'];
  if (given?.startsWith('~')) throw new UnexpandedHome();
  if (given) return resolve(given);
  const folder = (await platformPaths())?.data;
  if (folder === undefined) throw new NoHome();
  return folder;
}

/** Returns the folder of what can be made again; nothing if there is no home folder. */
export async function cacheHome(): Promise<string | undefined> {
  return (await platformPaths())?.cache;
}

interface Paths {
  readonly data: string;
  readonly cache: string;
}

/** Returns nothing if the platform has no absolute folder for the user. */
async function platformPaths(): Promise<Paths | undefined> {
  // The specification has relative ones ignored; env-paths takes them as they are.
  for (const name of ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME']) {
    if (!isAbsolute(process.env[name] ?? '')) delete process.env[name];
  }
  try {
    // It asks for the home folder as soon as it is loaded, and fails if there is none.
    const { default: envPaths } = await import('env-paths');
    const { data, cache } = envPaths('career', { suffix: '' });
    return isAbsolute(data) && isAbsolute(cache) ? { data, cache } : undefined;
  } catch {
    return undefined;
  }
}

const RECORDS = 'records';

/** The folder of the records: a file for each save, written once. There is no lock, so none can be left behind. */
export function recordsIn(home: string): string {
  return join(home, RECORDS);
}

/** Whether there may be something to read: most have stored nothing, and need not load what reads it. */
export function mayHaveRecords(home: string): boolean {
  try {
    return statSync(recordsIn(home), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
