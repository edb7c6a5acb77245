import { count } from './words.ts';

/** On what is stored: told by every command that reads or saves it. */
export const store = {
  damaged: (files: number, path: string) =>
    files === 1
      ? `A damaged file of your profile is left out; it is kept as ${path}`
      : `${files} damaged files of your profile are left out; they are kept, the first as ${path}`,
  newerLeftOut: (files: number) =>
    `${count(files, 'file', 'files')} of your profile ${files === 1 ? 'was' : 'were'} written by a newer version of career and ${files === 1 ? 'is' : 'are'} left out.`,
  newer: (home: string) =>
    `your profile in ${home} was written by a newer version of career, so nothing was saved`,
  noHome:
    'there is no home folder to keep your profile in; set CAREER_HOME to a folder, or add “--no-save” to a quiz',
  unexpandedHome: (home: string) =>
    `CAREER_HOME is “${home}”, and nothing has put your home folder in place of the “~”; write its full path`,
  newerHint: 'Update career, or have CAREER_HOME name another folder.',
  unreadable: (folder: string, reason: string) => `your profile in ${folder} cannot be read: ${reason}`,
  notSaved: (folder: string, reason: string) =>
    `it could not be saved in ${folder}: ${reason}; what was there before is unchanged`,
  savedFirst: (folder: string) =>
    `Saved on this machine, in ${folder}. “career profile” shows it, “career profile erase” removes it.`,
};
