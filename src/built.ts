import { readFileSync } from 'node:fs';

/**
 * Returns the text of a file that the build has written into `dist`.
 *
 * @param name a path relative to `dist`
 * @throws the file system's error
 */
export function readBuiltFile(name: string): string {
  return readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
}
