import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Host } from '../context.ts';

/** Thrown if the user has no data folder: neither `CAREER_HOME` nor a home folder. */
export class NoHome extends Error {}

/** Thrown if `CAREER_HOME` begins with a tilde that no shell has expanded. */
export class UnexpandedHome extends Error {}

/**
 * Returns the user's data folder: `CAREER_HOME`, otherwise the platform's convention (XDG on Linux).
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

/** Returns the user's cache folder; undefined without a home folder. */
export async function cacheHome(): Promise<string | undefined> {
  return (await platformPaths())?.cache;
}

interface Paths {
  readonly data: string;
  readonly cache: string;
}

/** Returns undefined if the platform has no absolute path for the user. */
async function platformPaths(): Promise<Paths | undefined> {
  // The XDG specification says to ignore relative paths; env-paths does not.
  for (const name of ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME']) {
    if (!isAbsolute(process.env[name] ?? '')) delete process.env[name];
  }
  try {
    // Loading env-paths fails without a home folder.
    const { default: envPaths } = await import('env-paths');
    const { data, cache } = envPaths('career', { suffix: '' });
    return isAbsolute(data) && isAbsolute(cache) ? { data, cache } : undefined;
  } catch {
    return undefined;
  }
}

const RECORDS = 'records';

/** Returns the folder of the records. Each save is a new file, so no lock is needed. */
export function recordsIn(home: string): string {
  return join(home, RECORDS);
}

/** In characters, so that a long id does not exceed the limit for file names. */
const LONGEST_ID = 100;

/** Returns the file of an interrupted quiz. Each pack has its own. */
export function draftFile(home: string, pack: string): string {
  return join(home, `draft-${pack.slice(0, LONGEST_ID)}.json`);
}

/** Whether there may be records. Also true if the folder cannot be read, so that reading it reports why. */
export function mayHaveRecords(home: string): boolean {
  try {
    return statSync(recordsIn(home), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
