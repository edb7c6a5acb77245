import type { PackFile } from './schema.ts';

/** A pack's files, in the order in which they are reported. */
export const FILES = [
  'pack',
  'roles',
  'levels',
  'steps',
  'joys',
  'trials',
  'mindset',
  'companies',
  'faq',
  'glossary',
  'references',
  'quiz',
] as const satisfies readonly PackFile[];

/** The files that a pack needs. */
export const REQUIRED_FILES: ReadonlySet<PackFile> = new Set(['pack', 'roles', 'steps']);

/** The files of a starter pack, which has no shared levels. */
export const STARTER_FILES = FILES.filter((name) => name !== 'levels');
