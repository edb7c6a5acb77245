import type { Command } from '../command.ts';
/** The words of forms that somebody hands out and collects. */
export const formFiles = {
  collected:
    'Your answers go to whoever gave you this form. Ask them who will see them and when they will be deleted.',
  statement: 'Statement',
  employee: 'Employee number',
  fillIn: 'Choose an answer for each statement, or type a number from 1 to 5. You may leave any cell empty.',
  tick: 'Tick one box in each row. You may leave any row empty.',
  wrongCell: 'Please choose from the list, or leave the cell empty.',
  dealbreakers: 'What you will not give up',
  dealbreakersHelp: 'Mark any number. It does not change the match with the roles.',
  questionSheet: 'Form',
  aboutSheet: 'About this form',
  mayStayEmpty: 'This may stay empty.',
  thanks: 'Thank you. Your answers have been handed in.',
  script: [
    'Makes a form in Google Forms, with every statement of the quiz.',
    '1. Open https://script.google.com and choose “New project”.',
    '2. Replace everything there with this whole file, and choose “Run”. The first time, Google asks for your permission.',
    '3. Open the address in the log, look through the form, say who will see the answers, and send it.',
    '4. Download the answers as CSV, and run: career score <file>',
    'For thinking and talking, never for selecting people.',
  ],
  list: (command: Command) =>
    `To paste into Microsoft Forms or another survey: give each statement the five answers, and leave its text as it is, so that “${command('career score')}” recognises it.`,
  answers: 'Answers',
  statements: 'Statements',
  /** What to do with a form that has been written. */
  nextStep: {
    html: (command: Command) =>
      `Open it in a browser, or send it to people. Files that they save and hand to you are scored by “${command('career score <files>')}”.`,
    sheet: (command: Command) =>
      `Send it to people. Workbooks that they have filled in are scored by “${command('career score <files>')}”.`,
    paper: (command: Command) =>
      `Open it in a browser and print it. To score it, type the answers into a workbook of “${command('career form --as sheet')}”.`,
    google: (command: Command) =>
      `Its first lines say how to use it. The answers, downloaded as CSV, are scored by “${command('career score <file>')}”.`,
    list: (command: Command) =>
      `Paste it into the survey. The answers, downloaded as a workbook or CSV, are scored by “${command('career score <file>')}”.`,
  },
};
