import { rmSync } from 'node:fs';
import { retryWhileHeld } from './retry.ts';

/**
 * Removes a file, or a folder with everything in it. Never throws: an error here would hide the one that made the
 * clean-up necessary.
 */
export function tryToRemove(path: string, remove: typeof rmSync = rmSync): void {
  try {
    retryWhileHeld(() => remove(path, { force: true, recursive: true }));
  } catch {
    // Nothing reads what is left.
  }
}
