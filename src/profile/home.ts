import { statSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Host } from '../context.ts';

/** The folder of the user's own data: `CAREER_HOME`, else the platform's convention (XDG on Linux). */
export function homeOf(env: Host['env']): string {
  return env['CAREER_HOME'] || envPaths('career', { suffix: '' }).data;
}

/** The folder of the records: a file for each, written once. There is no lock, so none can be left behind. */
export function recordsIn(home: string): string {
  return join(home, 'records');
}

/** Whether there may be something to read: most have stored nothing, and need not load what reads it. */
export function mayHaveRecords(home: string): boolean {
  try {
    return statSync(recordsIn(home), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The folder of what can be made again: the platform's convention (`XDG_CACHE_HOME` on Linux). */
export function cacheHome(): string {
  return envPaths('career', { suffix: '' }).cache;
}
