import { readFileSync } from 'node:fs';

/**
 * Returns a text that the build has put beside the program.
 *
 * @param name the path from the program's folder
 */
export function readBuiltFile(name: string): string {
  return readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
}
