import type { Command } from '../command.ts';
import { allOf, count, spelledOut } from './words.ts';

export const quiz = {
  itemsTitle: 'The statements',
  sections: {
    fit: 'What you like to do',
    seat: 'An executive position',
    readiness: 'How you work today',
    dealbreakers: 'What you will not give up (choose any number)',
  },
  scale: {
    1: 'Not at all true of me',
    2: 'Not very true of me',
    3: 'In between',
    4: 'Somewhat true of me',
    5: 'Very true of me',
  },
  itemsScale: 'How true of you is each statement? There is no right answer.',
  reversed: 'reversed',
  quick: 'quick',
  emphasis: 'What each role asks for (-1 to 1)',
  title: 'Which role interests you?',
  intro:
    'Short statements about what you like at work: say how well each describes you. There is no right answer, and your answers stay on this machine.',
  chooseLength: 'How much time do you have?',
  chooseStart: 'How do you want to start?',
  lengths: {
    quick: (statements: number, minutes: number) =>
      `Quick: ${count(statements, 'statement', 'statements')}, ${count(minutes, 'minute', 'minutes')}; a first impression`,
    full: (statements: number, minutes: number) =>
      `Full: ${count(statements, 'statement', 'statements')}, ${count(minutes, 'minute', 'minutes')}; the firmest result`,
  },
  goOn: (number: number) => `Continue where you stopped, at statement ${number}`,
  dropped: (items: number) =>
    `The statements have changed since: ${count(items, 'answer', 'answers')} to statements that are gone ${items === 1 ? 'was' : 'were'} left out.`,
  noResult: 'no quiz has been taken yet',
  noResultHint: (command: Command) => `To take it, run “${command('career quiz')}”.`,
  noSuchResult: (number: number, results: number) =>
    `there is no result number ${number}; ${count(results, 'result is', 'results are')} stored`,
  noSuchResultHint: (command: Command) => `“${command('career profile history')}” lists them.`,
  numberHint: (command: Command) => `Use a number from “${command('career profile history')}”, from 1.`,
  otherPack: (pack: string) => `this result belongs to another content pack (${pack})`,
  noDraft: 'there is no unfinished quiz to resume',
  noDraftHint: (command: Command) => `To start a new one, run “${command('career quiz')}”.`,
  notKept: (reason: string) =>
    `Your answers cannot be kept on disk, so an interruption would lose them: ${reason}`,
  intros: {
    fit: '1. What you like to do, and what you would rather not.',
    seat: '2. An executive position: leading others, and answering for money and decisions.',
    readiness: '3. How you work today. This does not change the match with the roles.',
  },
  afterQuick: 'That is enough for a first impression. What next?',
  seeResult: 'See the result',
  goOnToFull: (statements: number) => `Answer ${statements} more for a surer result`,
  dealbreakersQuestion:
    'Is there anything you will not give up? Choose any number; it does not change the match.',
  contextIntro: 'Three questions about your situation. Skip any you like; they do not change your score.',
  contextCompany: 'What kind of company do you work for?',
  contextGrade: 'Which position is closest to yours?',
  contextTarget: 'Which role are you aiming for?',
  contextNone: {
    company: 'None of these, or prefer not to say',
    grade: 'Prefer not to say',
    target: 'None yet, or prefer not to say',
  },
  interrupted: 'Stopped. Nothing was kept.',
  interruptedKept: (command: Command) =>
    `Stopped. Your answers so far are kept. To continue, run “${command('career quiz --resume')}”.`,
  you: 'You',
  profiles: (roles: readonly string[]) =>
    `What draws you, beside what ${allOf(roles)} ask${roles.length === 1 ? 's' : ''} for`,
  profilesScale: 'From −100 (away from it) to 100 (towards it); 0 is in between.',
  spelledOut,
  verdict: {
    insufficient:
      'Too few answers to say anything about the roles: answer at least half of the traits, and as many statements as there are traits.',
    straightLine: 'All your answers are the same, so they say nothing about the roles.',
    elsewhere: (roles: readonly string[]) =>
      `Your answers turn away from executive positions, in which one leads people and answers for money and risk. Other directions, closest first: ${allOf(roles)}.`,
    elsewhereUnmarked: (roles: readonly string[]) =>
      `Your answers turn away from executive positions, in which one leads people and answers for money and risk. Other directions: ${allOf(roles)}.`,
    flat: 'No clear pattern: your answers favour no role by more than chance.',
    impression: (roles: readonly string[]) =>
      `A first impression: ${allOf(roles)} ${roles.length === 1 ? 'is' : 'are'} worth a closer look.`,
    impressionUnmarked: (roles: readonly string[]) =>
      `A first impression: ${allOf(roles)} ${roles.length === 1 ? 'is' : 'are'} worth a closer look. So far, the pattern is no stronger than chance.`,
    shortlist: (roles: readonly string[]) => `No single role stands out. Your shortlist: ${allOf(roles)}.`,
    leaning: (role: string, times: string) =>
      `Leaning towards ${role}: if you took the quiz again, it would come first about ${times}.`,
    clear: (role: string, times: string) =>
      `${role} is closest to your interests: if you took the quiz again, it would come first about ${times}.`,
  },
  timesOf: (tenths: number) => `${tenths} times in 10`,
  fit: 'Match of interests (50 is neither for nor against)',
  fitOfExecutives: 'Match of interests with the executive roles',
  pairTitle: (a: string, b: string) => `${a} or ${b}`,
  pair: {
    even: 'Too close to call.',
    leaning: (role: string, times: string) => `Leaning ${role}, ${times}.`,
    clear: (role: string, times: string) => `${role}, ${times}.`,
  },
  savedAsYours: (number: number) =>
    `Saved as result ${number} in your own profile. For somebody else’s answers, add --no-save.`,
  resultTitle: 'Your result',
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  flip: (answers: number) => `Moving ${count(answers, 'answer', 'answers')} one step reverses it.`,
  flipTitle: (a: string, b: string) => `Answers that would reverse the order of ${a} and ${b}`,
  move: (answer: string, instead: string) => `You answered: ${answer}. It would take: ${instead}`,
  target: 'Your target',
  targetSays: {
    listed: (name: string) => `${name} is on the shortlist.`,
    'not-listed': (name: string) => `${name} is not on the shortlist.`,
    open: (name: string) => `These answers speak neither for ${name} nor against it.`,
    seat: (name: string) => `${name} is an executive position, which your answers turn away from.`,
  },
  step: 'Your step',
  onStep: (number: number, steps: number, role: string) =>
    `You are on step ${number} of ${steps} to ${role}.`,
  beforeStep: (steps: number, role: string) => `You are before the first of ${steps} steps to ${role}.`,
  retake: (date: string) => `Since your last quiz (${date})`,
  retakeFirst: {
    same: (role: string) => `${role} is in front, as last time.`,
    other: (before: string, after: string) => `${after} is in front now; last time it was ${before}.`,
    gained: (after: string) => `No role was named last time; ${after} is in front now.`,
    lost: (before: string) => `${before} was in front; no role is named now.`,
    none: 'No role is named, as last time.',
  },
  withinChance: 'No trait changed by more than chance would explain. Read both results together.',
  moved: 'These traits changed by more than chance would explain:',
  movedFrom: (before: string, after: string) => `from ${before} to ${after}`,
  next: 'Next',
  nextThing: {
    answerMore: 'Answer more of the statements.',
    again: 'Answer again: many answers contradict each other.',
    full: 'Answer the remaining statements for a surer result.',
    read: 'Read the roles side by side; choose by the work, not by numbers.',
    compare: 'Compare the roles on the shortlist side by side.',
    path: (role: string) => `Look at the steps to ${role}, and at where you stand on them.`,
    alternative: (role: string) => `Read about another direction: ${role}.`,
  },
  evidenceFor: (role: string) => `Answers that point to ${role}`,
  evidenceAgainst: (role: string) => `Answers that point away from ${role}`,
  youAnswered: (answer: string, points: string) =>
    `You answered: ${answer} (${points} ${/^[+-]1$/.test(points) ? 'point' : 'points'})`,
  seatTitle: 'An executive position',
  seat: {
    drawn: (answers: number) =>
      `You are drawn to leading others and answering for money, risk and unpopular decisions (${count(answers, 'answer', 'answers')}).`,
    open: (answers: number) =>
      `It is still open whether you are drawn to leading others and answering for money and risk (${count(answers, 'answer', 'answers')}).`,
    elsewhere: (answers: number) =>
      `You would rather not lead others or answer for money, risk and unpopular decisions (${count(answers, 'answer', 'answers')}).`,
  },
  joys: (role: string) => `Joys you might find as ${role}`,
  trials: 'Trials to prepare for',
  readiness: 'How you work today, compared with an executive',
  readinessSays: {
    low: (answers: number) => `low (from ${count(answers, 'answer', 'answers')})`,
    middling: (answers: number) => `medium (from ${count(answers, 'answer', 'answers')})`,
    high: (answers: number) => `high (from ${count(answers, 'answer', 'answers')})`,
  },
  dealbreakers: 'What you will not give up, and where it collides',
  noCollision: 'Collides with none of the roles.',
  company: 'Your kind of company',
  companyFits: (name: string, role: string) => `${name}: relies on the ${role}, which is on your shortlist.`,
  companyDiffers: (name: string, role: string) =>
    `${name}: relies on the ${role}, which is not on your shortlist.`,
  companyLeans: (name: string, role: string) => `${name}: relies on the ${role}.`,
  onCard: (command: Command) =>
    `The quiz measures interests, not ability. Never use it to select people. For the reasons behind this result, run “${command('career result')}”.`,
  /** @param basis what the pack says about its quiz, in whole sentences */
  disclaimer: (basis: string) =>
    `The quiz measures interests, not ability, and ranks roles by how they differ from each other. ${basis === '' ? '' : `${basis} `}Interests predict satisfaction and performance only weakly. Use it for thinking and talking, never for selection.`,
};
