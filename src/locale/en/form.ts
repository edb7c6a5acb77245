import { count } from './words.ts';

/** The words of the forms that people answer without this program. */
export const form = {
  before: 'Before you start',
  free: 'Answering is up to you. You may skip any statement, and stop at any time.',
  staysHere: 'Your answers are scored in this browser and sent nowhere. Only you see your result.',
  handedOver:
    'If you save your answers as a file and hand it to somebody, they can see your answers and your result. Whether you do is up to you.',
  purpose:
    'It measures interests, not ability. It is for thinking and talking, never for selecting people: not for hiring, promotion or placement.',
  howLong: (statements: number, minutes: number) =>
    `${count(statements, 'statement', 'statements')}, about ${count(minutes, 'minute', 'minutes')}`,
  agreed: 'By pressing “Start” you confirm that you have read this.',
  start: 'Start',
  keeps: 'Your answers are kept in this browser as you go, so that you can continue later.',
  keepsNothing: 'This browser does not let this page keep a draft: closing the page loses your answers.',
  kept: (answers: number) => `This browser has ${count(answers, 'answer', 'answers')} of yours from earlier.`,
  goOn: 'Continue',
  startOver: 'Erase them and start over',
  noScript: 'This page needs JavaScript to ask the statements and to score them. Please turn it on.',
  place: (number: number, total: number) => `Statement ${number} of ${total}`,
  keys: 'A click, a tap or a key from 1 to 5 takes you to the next statement. After choosing with the arrow keys, press Enter.',
  answer: 'Your answer',
  next: 'Next',
  skip: 'Next without answering',
  back: 'Back',
  finish: 'See the result now',
  finished: 'See the result',
  handOver: 'Your answers',
  person: 'Employee number or name (may stay empty)',
  save: 'Save the answers as a file',
  saved: (file: string) => `Saved as ${file}.`,
  print: 'Print',
  change: 'Change my answers',
  erase: 'Erase the answers from this browser',
  erasing: 'Erase your answers from this browser? Without a saved file they are gone for good.',
  erased: 'Your answers have been erased from this browser.',
  footer: 'This page works in your browser alone and does not use the network.',
};
