import { readFolder, type TextFile } from './read-file.ts';
import type { PackFile } from './schema.ts';

/** A pack's files, in the order in which they are reported. */
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

/** The files that may be missing. */
export const OPTIONAL_FILES: ReadonlySet<PackFile> = new Set(['references', 'quiz']);

/** Reads a pack's files from a folder. Returns them by name, with `.yaml`. */
export function readPackTexts(directory: string): ReadonlyMap<string, TextFile> {
  return readFolder(
    directory,
    FILES.map((name) => `${name}.yaml`),
  );
}
