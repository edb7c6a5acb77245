import type { Command } from '../command.ts';
import { count } from './words.ts';

/** What is wrong with files of tables, and what to do about it. */
export const tables = {
  empty: (file: string) => `${file} is empty`,
  emptyHint: (command: Command) =>
    `Export the answers again, or make a form with “${command('career form')}”.`,
  binary: (file: string, row: number) => `${file}: row ${row} contains zero bytes, so this is not text`,
  encoding: (file: string, row: number) => `${file}: row ${row} is neither UTF-8 nor Shift_JIS (CP932)`,
  textHint: 'Save the file as “CSV UTF-8” or as .xlsx.',
  openQuote: (file: string, row: number) => `${file}: row ${row} opens a quotation mark that is never closed`,
  openQuoteHint: 'Close it, or double it ("") if it is part of the text.',
  longRow: (file: string, row: number, most: string) => `${file}: row ${row} is longer than ${most}`,
  longRowHint: 'A quotation mark may be missing at the end of a cell.',
  password: (file: string) => `${file} is protected by a password`,
  passwordHint: 'Remove the password in Excel (File > Info > Protect Workbook) and save the file again.',
  oldWorkbook: (file: string) => `${file} is an old Excel file (.xls)`,
  oldWorkbookHint: 'Save it as .xlsx or as “CSV UTF-8”.',
  otherArchive: (file: string) => `${file} is not an Excel workbook (.xlsx)`,
  otherArchiveHint: 'Export it as .xlsx or as CSV.',
  damaged: (file: string) => `${file} is a damaged workbook`,
  damagedHint: 'Open it in Excel and save it again.',
  tooLarge: (file: string, most: string) => `${file} is too large for a workbook: more than ${most}`,
  tooLargeHint: 'Save the sheet as CSV, which may be of any size.',
};

/** What is read from files with many people's answers. */
export const respondents = {
  emptyFolder: (folder: string) => `${folder} is a folder without files of answers (.xlsx, .csv, .json …)`,
  noStatements: (file: string) => `${file} has none of the quiz’s statements, so there is nothing to score`,
  noStatementsHint: (command: Command) =>
    `Expected: a table whose column headings are the statements or their ids (“${command('career quiz --items')}”), or lines of JSON. “${command('career form')}” makes forms and sheets that fit.`,
  sameStatement: (file: string, [one, other]: readonly [string, string], text: string) =>
    `${file}: ${one} and ${other} have the same statement, “${text}”`,
  sameStatementHint: 'Delete one of the two columns.',
  sideBySide: (file: string, cell: string) =>
    `${file}: the statements are one below the other, with the answers of several people beside them (as in ${cell})`,
  sideBySideHint:
    'Swap rows and columns, so that each person has a row. A file for each person can be read as it is.',
  noColumn: (file: string, name: string) => `${file} has no column “${name}”`,
  columns: (heads: readonly string[]) =>
    heads.length === 0 ? 'There is no other column.' : `The other columns: ${heads.join(', ')}`,
  line: (number: number) => `line ${number}`,
  faults: {
    'not-json': 'not JSON',
    'no-number': '“id” is a number larger than can be kept',
    'no-answers': 'no "answers" in it',
    'too-long': 'longer than 1 MiB',
    'not-utf8': 'not valid UTF-8',
    uncalculated: 'a formula without its result; open the file in Excel and save it again',
  },
  noAnswer: (text: string) => `“${text}” is not an answer; write 1 to 5, or the words for it`,
  contradiction: (text: string) => `“${text}”: the number and the words do not belong together`,
  date: (text: string) => `${text} is a date, not an answer; format the cell as a number and write 1 to 5`,
  error: (text: string) => `the formula gives ${text}`,
  noDealbreaker: (text: string) => `“${text}” is not a deal-breaker of this quiz`,
  noTick: (text: string) => `“${text}” is neither a tick nor empty`,
  noHead: (text: string) => `“${text}” has no heading above it; is a quotation mark or a separator wrong?`,
  people: (file: string, rows: number) => `${file}: ${count(rows, 'person', 'people')}`,
  unanswered: (rows: number) => `Left out: ${count(rows, 'row', 'rows')} without an answer`,
  missing: (file: string, keys: readonly string[]) => `${file}: nobody has ${keys.join(', ')}`,
  sheet: (name: string) => `Sheet: ${name}`,
  hiddenSheet: (name: string) => `Sheet: ${name} (hidden)`,
  otherSheets: (names: readonly string[]) => `Other sheets, not used: ${names.join(', ')}`,
  statements: (found: number, all: number, sections: readonly string[]) =>
    `Statements: ${found} of ${all} (${sections.join(', ')})`,
  sections: {
    fit: (found: number, all: number) => `interests ${found}/${all}`,
    seat: (found: number, all: number) => `executive position ${found}/${all}`,
    readiness: (found: number, all: number) => `readiness ${found}/${all}`,
  },
  dealbreakers: 'Deal-breakers: found',
  id: (head: string) => `Ids: ${head}`,
  idsAre: { rows: 'Ids: the row numbers', file: 'Id: the file’s name' },
  ignored: (heads: readonly string[]) => `Columns not used: ${heads.join(', ')}`,
  repeated: (ids: readonly string[]) => `More than one person has the id ${ids.join(', ')}`,
  alike: (place: string, others: number) => `${others} more rows are wrong like ${place}`,
  andMore: (others: number) => `and ${others} more`,
};

export const score = {
  badRows: (rows: number) => `${count(rows, 'row', 'rows')} could not be scored, the others were`,
  allBad: (rows: number) => `${count(rows, 'row', 'rows')} could not be scored`,
  tooManyRows: (most: number) => `more than ${most} rows are too many for a workbook, so nothing was written`,
  tooManyRowsHint: 'Use --format csv, which may have any number.',
  notForSelection: 'These are interests, for thinking and talking; not for selection.',
  unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
  sheet: 'Not for selection',
  heads: {
    id: 'ID',
    outcome: 'Result (interests, not for selection)',
    top: 'First role',
    shortlist: 'Worth a closer look',
    pair: (a: string, b: string) => `${a} or ${b}`,
    fit: (role: string) => `Match (0 to 100): ${role}`,
    trait: (label: string) => `Interest (−100 to 100): ${label}`,
    seat: 'An executive position',
    readiness: 'Works like an executive today',
    answered: 'Answered',
    warnings: 'Please note',
  },
  outcome: {
    insufficient: 'no result',
    impression: 'first impression',
    flat: 'no clear pattern',
    clear: 'clear',
    leaning: 'leaning',
    shortlist: 'several roles',
  },
  pair: {
    even: 'too close to call',
    leaning: (role: string) => `leaning ${role}`,
  },
  seat: { drawn: 'draws', open: 'open', elsewhere: 'does not draw' },
  readiness: { low: 'low', middling: 'medium', high: 'high' },
  warnings: {
    'straight-lining': 'all answers the same',
    inconsistent: 'answers contradict each other',
    'too-few': 'too few answers',
  },
};
