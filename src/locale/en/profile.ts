import { count } from './words.ts';

export const profile = {
  title: 'What is stored of you',
  nothing: 'Nothing is stored yet. A finished quiz, a ticked milestone or “career profile set” begins it.',
  folder: 'Kept in',
  nobodyElse: 'Only on this machine, readable by you alone. “career profile erase” removes it all.',
  fields: { name: 'Name', company: 'Kind of company', grade: 'Step', target: 'Aiming for' },
  notSet: '-',
  latest: 'Latest quiz',
  quizzes: 'Quizzes taken',
  milestones: 'Milestones reached',
  reached: (date: string, evidence: string) => (evidence === '' ? date : `${date}: ${evidence}`),
  plans: 'Plans',
  planBy: (name: string, by: string) => `${name} by ${by}`,
  fit: 'Your fit',
  fitOf: (fit: string, rank: number, of: number) => `${fit} (no. ${rank} of ${of})`,
  dated: (text: string, date: string) => `${text}, ${date}`,
  verdicts: { clear: 'clear', lean: 'leaning', close: 'too close to call' },
  history: 'Your quiz results',
  noResults: 'No quiz has been taken yet.',
  verdict: 'Verdict',
  readiness: 'Readiness',
  trends: 'How it went',
  changes: (date: string) => `Since ${date}`,
  unchanged: 'Nothing has moved by a point or more.',
  verdictChanged: (before: string, after: string) => `from ${before} to ${after}`,
  damaged: (files: number, path: string) =>
    files === 1
      ? `A damaged file of your profile is left out; it is kept as ${path}`
      : `${files} damaged files of your profile are left out; they are kept, the first as ${path}`,
  newerLeftOut: (files: number) =>
    `${count(files, 'file', 'files')} of your profile ${files === 1 ? 'was' : 'were'} written by a newer version of career and ${files === 1 ? 'is' : 'are'} left out.`,
  newer: (home: string) =>
    `your profile in ${home} was written by a newer version of career, so nothing was saved`,
  newerHint: 'Update career, or have CAREER_HOME name another folder.',
  unreadable: (folder: string, reason: string) => `your profile in ${folder} cannot be read: ${reason}`,
  notSaved: (folder: string, reason: string) =>
    `it could not be saved in ${folder}: ${reason}; what was there before is unchanged`,
  savedFirst: (folder: string) =>
    `Saved on this machine, in ${folder}. “career profile” shows it, “career profile erase” removes it.`,
  noEquals: (text: string) => `“${text}” is not a field with a value`,
  setForm:
    'Write for example grade="section manager" target=cio company=saas name=Aya; “grade=” takes it away.',
  noField: (field: string) => `there is no field “${field}”`,
  tooLong: (field: string, most: number) => `“${field}” is longer than ${most} characters`,
  exported: (records: number, file: string) =>
    `${count(records, 'entry', 'entries')} written to ${file}. It holds all you have stored; keep it where you keep private papers.`,
  fileExists: (file: string) => `${file} exists already, so nothing was written`,
  fileExistsHint: 'Name another file.',
  notWritten: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  notRead: (file: string, reason: string) => `${file} could not be read: ${reason}`,
  invalidImport: (file: string) => `${file} is no profile, or has faults, so nothing was imported:`,
  importHint: '“career profile export <file>” writes such a file.',
  newerImport: (file: string) => `${file} was written by a newer version of career, so nothing was imported`,
  imported: 'Imported',
  importedNothing: 'Nothing new: all of it was there already.',
  added: {
    set: (n: number) => count(n, 'change to who you are', 'changes to who you are'),
    result: (n: number) => count(n, 'quiz result', 'quiz results'),
    tick: (n: number) => count(n, 'milestone reached', 'milestones reached'),
    untick: (n: number) => count(n, 'milestone taken back', 'milestones taken back'),
    plan: (n: number) => count(n, 'plan', 'plans'),
  },
  replaced: (records: number) =>
    `${count(records, 'entry', 'entries')} that stood here before ${records === 1 ? 'is' : 'are'} gone.`,
  eraseQuestion: (home: string) => `Remove all that is stored of you in ${home}?`,
  eraseYes: 'Yes, remove it all',
  eraseNo: 'No, keep it',
  eraseNeedsYes: 'this would have to ask first',
  eraseNeedsYesHint: '“career profile erase --yes” removes everything without asking.',
  erased: (home: string) => `Everything stored of you in ${home} is gone.`,
  nothingToErase: 'Nothing was stored.',
  kept: 'Nothing was removed.',
  notErased: (home: string, reason: string) => `not everything in ${home} could be removed: ${reason}`,
};
