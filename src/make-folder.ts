import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it. Node.js, asked to make them all, tries for ever where it may not: in /proc.
 *
 * @param mode what its users may do in each that is made
 * @returns the uppermost folder that was made; nothing where it was there
 * @throws the file system's error
 */
export function makeFolder(folder: string, mode = 0o777): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have been faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return made;
  }
  return made ?? folder;
}
