import { allOf, count } from './words.ts';

export const report = {
  documentTitle: (title: string) => `${title}: your report`,
  languages: 'Language',
  languageName: 'English',
  contents: 'On this page',
  sections: {
    method: 'How the quiz works',
    sources: 'Sources',
  },
  fitOf: (role: string) => `${role}'s fit`,
  outOf100: (fit: number) => `${fit} of 100; 50 is neither for nor against`,
  howSure: 'How sure',
  howSureOf: (chance: string, top: string, runnerUp: string) =>
    `${chance}: the chance that ${top} stays ahead of ${runnerUp}`,
  answered: 'Statements answered',
  step: 'Step',
  when: 'When',
  milestone: 'Milestone',
  inMonth: (day: number, month: string) => `${day} ${month}`,
  made: (day: string) => `Made on ${day}`,
  person: (name: string) => `For ${name}`,
  taken: (day: string) => `Quiz taken on ${day}`,
  percent: (value: number) => `${value} %`,
  over: (value: number) => `over ${value} %`,
  you: 'You',
  traits: 'Your traits beside what the roles ask for',
  traitsScale: 'From -100 (not at all) to 100 (very much).',
  rings: 'In the chart, −100 is the centre, 100 the rim and 0 the bold ring.',
  traitsSay: (high: readonly string[], low: readonly string[]) =>
    `You are highest on ${allOf(high)}, and lowest on ${allOf(low)}. The numbers are in the table.`,
  switchRoles: 'Roles to show',
  ticks: 'Ticks you make here stay on this page, until you close it. “career path --check” keeps them.',
  unmeasured: {
    title: 'Which role suits you?',
    text: (statements: number) =>
      `The quiz has ${count(statements, 'short statement', 'short statements')}; a quick round asks about half of them. With your answers, this report opens with your result: which role suits you, how sure that is, and why.`,
    noQuiz: 'This content pack has no quiz, so this report only describes the roles.',
    quiz: 'answer the statements, one at a time',
    report: 'make this report again',
  },
  method: (statements: number, traits: number, readiness: number) =>
    `Each of ${count(statements, 'statement', 'statements')} belongs to one of ${count(traits, 'trait', 'traits')}; some are turned round, so that agreeing with everything favours no role. Your answers give a score for each trait, and the fit says how alike the shape of your traits and of a role's is: 100 is the same shape, 50 is no likeness either way, 0 is the opposite. How sure it is comes from how much answers wobble from day to day, here by one step of the scale. ${count(readiness, 'further statement is', 'further statements are')} about how you work today and count only towards readiness.`,
  sourceTitles: {
    article: 'From the article',
    editorial: 'Our own judgement *',
    reference: 'From references',
  },
  sourceParts: {
    portraits: 'Portraits of the roles',
    joys: 'Joys',
    trials: 'Trials',
    steps: 'Steps: grades and positions',
    guidance: 'Steps: focus, milestones, shifts, trials',
    shifts: 'Mindset shifts',
    companies: 'Kinds of company',
    questions: 'Questions and answers',
    quiz: 'Quiz: statements, traits, profiles',
  },
  footer:
    'Made by career on your own machine. This page asks nothing of the network and says nothing to anybody.',
  notOpened: (file: string, reason: string) => `the report is in ${file}, but could not be opened: ${reason}`,
  notOpenedHint: 'Open the file in a browser.',
};
