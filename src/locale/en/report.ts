import { count } from './words.ts';

export const report = {
  documentTitle: (title: string) => `${title}: your report`,
  languages: 'Language',
  languageName: 'English',
  contents: 'On this page',
  sections: {
    method: 'How the quiz works',
    sources: 'Sources',
  },
  step: 'Step',
  when: 'When',
  milestone: 'Milestone',
  inMonth: (day: number, month: string) => `${day} ${month}`,
  made: (day: string) => `Made on ${day}`,
  person: (name: string) => `For ${name}`,
  taken: (day: string) => `Quiz taken on ${day}`,
  rings: 'In the chart, −100 is the centre, 100 the rim and 0 the bold ring.',
  switchRoles: 'Roles to show',
  ticks: 'Ticks you make here stay on this page, until you close it. “career path --check” keeps them.',
  unmeasured: {
    title: 'Which role interests you?',
    text: (statements: number) =>
      `The quiz has ${count(statements, 'short statement', 'short statements')}; a quick round asks fewer. With your answers, this report opens with your result: which roles are worth a look, how sure that is, and why.`,
    noQuiz: 'This content pack has no quiz, so this report only describes the roles.',
    quiz: 'answer the statements, one at a time',
    report: 'make this report again',
  },
  method: (statements: number, traits: number, readiness: number) =>
    `Each of ${count(statements, 'statement', 'statements')} belongs to one of ${count(traits, 'trait', 'traits')}; half are turned round, so that agreeing with everything favours no role. The match says how alike the shape of your traits is and what a role asks for more or less than the other executives: 100 is the same shape, 50 is no likeness either way, 0 is the opposite. How sure it is comes from how much your own answers wobble. A few further statements ask whether the executive seat draws you, and ${readiness} how you work today; neither changes the match. It measures interests, not ability: for thinking and talking, never for selection.`,
  footer:
    'Made by career on your own machine. This page asks nothing of the network and says nothing to anybody.',
  notOpened: (file: string, reason: string) => `the report is in ${file}, but could not be opened: ${reason}`,
  notOpenedHint: 'Open the file in a browser.',
};
