import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../context.ts';

/** The folder of the user's own data: `CAREER_HOME`, else the platform's convention (XDG on Linux). */
export function homeOf(env: Host['env']): string {
  return env['CAREER_HOME'] || folderIn(env, DATA);
}

const RECORDS = 'records';

/** The folder of the records: a file for each, written once. There is no lock, so none can be left behind. */
export function recordsIn(home: string): string {
  return join(home, RECORDS);
}

/** Whether there may be something to read: most have stored nothing, and need not load what reads it. */
export function mayHaveRecords(home: string): boolean {
  try {
    // Not `recordsIn`: for most readers this is all, and `join` would be compiled for it alone.
    return statSync(`${home}/${RECORDS}`, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The folder of what can be made again: the platform's convention (`XDG_CACHE_HOME` on Linux). */
export function cacheHome(env: Host['env']): string {
  return folderIn(env, CACHE);
}

interface Convention {
  readonly variable: string;
  /** Below the user's own folder, where the variable is not set. */
  readonly otherwise: string;
  readonly folder: string;
}

/** As env-paths has them, which takes longer to load than all that is left to do of a short command. */
const DATA: Readonly<Record<'darwin' | 'win32' | 'others', Convention>> = {
  darwin: { variable: '', otherwise: 'Library/Application Support', folder: 'career' },
  win32: { variable: 'LOCALAPPDATA', otherwise: 'AppData/Local', folder: 'career/Data' },
  others: { variable: 'XDG_DATA_HOME', otherwise: '.local/share', folder: 'career' },
};
const CACHE: typeof DATA = {
  darwin: { variable: '', otherwise: 'Library/Caches', folder: 'career' },
  win32: { variable: 'LOCALAPPDATA', otherwise: 'AppData/Local', folder: 'career/Cache' },
  others: { variable: 'XDG_CACHE_HOME', otherwise: '.cache', folder: 'career' },
};

function folderIn(env: Host['env'], conventions: typeof DATA): string {
  const { platform } = process;
  const { variable, otherwise, folder } =
    conventions[platform === 'darwin' || platform === 'win32' ? platform : 'others'];
  return `${env[variable] || `${userFolder(env)}/${otherwise}`}/${folder}`;
}

/** Node asks HOME first itself; the rest of what it knows takes a while to load. */
function userFolder(env: Host['env']): string {
  return (process.platform !== 'win32' && env['HOME']) || process.getBuiltinModule('node:os').homedir();
}
