import type { Command } from '../command.ts';
import { count } from './words.ts';

export const report = {
  documentTitle: (title: string) => `${title}: your report`,
  languages: 'Language',
  languageName: 'English',
  contents: 'On this page',
  summary: 'In brief',
  first: 'First',
  more: 'The rest of this report says why, and what the roles and the paths to them are like.',
  /** What each outcome means, and what it does not mean. */
  meaning: {
    insufficient: 'This says nothing about you yet: there are too few answers to go by.',
    flat: 'This does not mean that no role suits you. It means that the answers do not choose between them, so let the work itself decide.',
    impression: 'A first impression shows where to look first. It is too early to decide anything by it.',
    shortlist:
      'The differences are small: answering again could turn the order. Compare what the work is like, not who comes first.',
    leaning:
      'There is a tendency, but no clear gap. Read about the other roles near the top before you settle on one.',
    clear:
      'Your interests form a clear pattern. What was measured is interest, not ability: it says what you would like to do, not what you can do.',
    elsewhere:
      'Not wanting an executive position is an answer, too. The paths named here have their own weight and their own next steps.',
  },
  methodTitle: 'How the quiz works',
  step: 'Step',
  when: 'When',
  milestone: 'Milestone',
  inMonth: (day: number, month: string) => `${day} ${month}`,
  made: (day: string) => `Made on ${day}`,
  person: (name: string) => `For ${name}`,
  respondent: (id: string) => `Answers by ${id}`,
  taken: (day: string) => `Quiz taken on ${day}`,
  switchRoles: 'Roles to show',
  ticks: (command: Command) =>
    `Ticks you make here are lost when you close this page. To save them, use “${command('career path --check')}”.`,
  ticksOfOthers: 'Ticks you make here are lost when you close this page.',
  unmeasured: {
    title: 'Which role interests you?',
    text: (statements: number) =>
      `The quiz has ${count(statements, 'short statement', 'short statements')}; the quick version has fewer. Once you have answered, this report starts with your result: which roles are worth a closer look, how sure that is, and why.`,
    quiz: 'respond to the statements, one at a time',
    report: 'make this report again',
  },
  method: (statements: number, traits: number, seat: number, readiness: number) =>
    `The quiz has ${count(statements, 'statement', 'statements')}, each measuring one of ${count(traits, 'trait', 'traits')}. Half are reversed, so agreeing with everything favours no role. The match compares the pattern of your traits with what a role asks for more or less than the other roles: 100 is the same pattern, 50 is no similarity either way, 0 is the opposite. How sure it is comes from how much your own answers vary. ${seat === 0 ? '' : `${count(seat, 'statement asks', 'statements ask')} whether you want an executive position; the match does not depend on it. `}${readiness === 0 ? '' : `${count(readiness, 'statement asks', 'statements ask')} how you work today, which does not change the match. `}The quiz measures interests, not ability. Use it for thinking and talking, never for selecting people.`,
  footer:
    'Made by career on your own computer. This page does not use the network or send anything anywhere.',
  footerForOthers: 'Made by career. This page does not use the network or send anything anywhere.',
  each: {
    title: 'Reports, one for each person',
    people: (people: number) =>
      `${count(people, 'report', 'reports')}. Give each person their own page, not this list.`,
    written: (folder: string, pages: number) => `${count(pages, 'page', 'pages')} written to ${folder}`,
    nobody: 'there are no answers to report on, so nothing was written',
    exists: (folder: string) => `${folder} already exists, so nothing was written`,
    existsHint: 'Choose another folder with --out, or replace its pages with --force.',
    otherFiles: (folder: string) => `${folder} has files other than pages, so it was not replaced`,
    notAFolder: (folder: string) => `${folder} is not a folder, so nothing was written`,
    chooseHint: 'Choose another folder with --out.',
    notWritten: (folder: string, reason: string) => `could not write to ${folder}: ${reason}`,
  },
  notOpened: (file: string, reason: string) =>
    `the report was saved to ${file}, but could not be opened: ${reason}`,
  notOpenedHint: 'Open the file in your browser.',
};
