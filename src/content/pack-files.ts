import { readFolder, type TextFile } from './read-file.ts';
import type { PackFile } from './schema.ts';

/** A pack's files, in the order in which they are told of. */
export const FILES = [
  'pack',
  'roles',
  'joys',
  'trials',
  'steps',
  'mindset',
  'companies',
  'faq',
  'glossary',
  'references',
  'quiz',
] as const satisfies readonly PackFile[];

/** Files that a pack may do without. */
export const OPTIONAL_FILES: ReadonlySet<PackFile> = new Set(['references', 'quiz']);

/** Reads a pack's files from a folder, by their names with the ending. */
export function readPackTexts(directory: string): ReadonlyMap<string, TextFile> {
  return readFolder(
    directory,
    FILES.map((name) => `${name}.yaml`),
  );
}
