import type { Command } from '../command.ts';
import { count } from './words.ts';

/** Messages of every command that reads or saves the profile. */
export const store = {
  damaged: (files: number, path: string) =>
    files === 1
      ? `Skipped a damaged file in your profile; the original is kept at ${path}`
      : `Skipped ${files} damaged files in your profile; the originals are kept, the first at ${path}`,
  newerLeftOut: (files: number) =>
    `Skipped ${count(files, 'file', 'files')} in your profile written by a newer version of career.`,
  newer: (home: string) =>
    `your profile in ${home} was written by a newer version of career, so nothing was saved`,
  noHome:
    'there is no home folder to store your profile in; set CAREER_HOME to a folder, or take the quiz with --no-save',
  unexpandedHome: (home: string) =>
    `CAREER_HOME is “${home}”, and the “~” was not replaced by your home folder; use an absolute path`,
  newerHint: 'Update career, or set CAREER_HOME to another folder.',
  unreadable: (folder: string, reason: string) => `could not read your profile in ${folder}: ${reason}`,
  notSaved: (folder: string, reason: string) =>
    `could not save to ${folder}: ${reason}; what was saved before is unchanged`,
  savedFirst: (folder: string, command: Command) =>
    `Saved in ${folder}. “${command('career profile')}” shows it, and “career profile erase” deletes it.`,
};
