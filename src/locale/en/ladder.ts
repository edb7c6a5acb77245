import { allOf, anyOf, count } from './words.ts';

/** Importing a ladder from a table. */
export const ladder = {
  cell: (file: string, cell: string) => `${file} ${cell}`,
  cellOf: (file: string, sheet: string, cell: string) => `${file} (${sheet}) ${cell}`,
  languages: { ja: 'Japanese', en: 'English' },
  fields: {
    role: 'role',
    'role-detail': 'role description',
    level: 'level',
    number: 'level number',
    names: 'other names',
    grade: 'grade',
    position: 'position',
    focus: 'focus',
    learn: 'learn',
    category: 'category',
    'category-detail': 'category description',
    proficiency: 'proficiency',
    kind: 'kind',
    milestone: 'milestone',
    chance: 'chance',
    'role-id': 'role id',
    'level-id': 'level id',
    'category-id': 'category id',
    id: 'id',
  },
  kinds: { deliverable: 'deliverable', behaviour: 'behaviour' },

  noFile: 'name the table to import',
  noFileHint: 'For example: career content import ladder.xlsx --out our-pack',
  oneWay: 'give either one file, or one for each language with --ja and --en',
  noFolder: 'say where to write the pack',
  noFolderHint: (file: string) => `For example: career content import ${file} --out our-pack`,
  exists: (folder: string) => `${folder} is not empty, so nothing was written`,
  existsHint:
    'Choose another folder. If the pack in it is the one to renew, add --force: what is still in the table keeps its id, and what was added by hand stays.',
  noPack: (folder: string) => `${folder} holds something other than a pack, so nothing was written`,
  noPackHint: 'Choose a new or empty folder.',
  otherLanguages: (folder: string, pack: string, table: string) =>
    `the pack in ${folder} is in ${pack}, but the table is in ${table}`,
  otherLanguagesHint: 'Give a file for each language of the pack: --ja <file> --en <file>',
  invalid: (folder: string) => `the pack in ${folder} would have errors, so nothing was written:`,
  notWritten: (folder: string, reason: string) =>
    `could not write the pack to ${folder}; no partial files were left: ${reason}`,
  unreadable: (file: string, reason: string) => `could not read ${file}: ${reason}`,
  badMap: (given: string) => `“${given}” does not say what a column holds`,
  badMapHint: (fields: readonly string[]) =>
    `Write --map "column heading=field"; the field is ${anyOf(fields)}.`,

  shapeHint:
    'A table has a row for each criterion, under headings such as role, level, category and milestone; or levels and categories are its rows and columns.',
  faults: {
    tooLarge: (file: string) =>
      `${file} has more than 16 MiB of text, too much for a pack; leave out what is not part of the ladder`,
    notATable: (file: string) => `${file} is JSON, not a table; save it as CSV or XLSX`,
    noRows: (file: string) => `${file} has no text in it`,
    oneColumn: (place: string) => `${place}: only one column has text`,
    noTable: (place: string) => `${place}: no table of levels was found`,
    headTwice: (place: string, other: string, field: string) =>
      `${place} and ${other} are both headings for “${field}”; rename one of them`,
    noLevelHead: (place: string, heads: readonly string[]) =>
      `${place}: no heading names the level; the headings are ${allOf(heads)}`,
    noLevelHeadHint:
      'Say which column holds the levels: --map "column heading=level". If none does, add one; a ladder needs levels.',
    unknownHead: (head: string, heads: readonly string[]) =>
      `there is no heading “${head}”; the headings are ${allOf(heads)}`,
    noCriteria: (file: string) => `${file} has no criteria below its headings`,
  },

  notImported: (place: string, text: string, why: string) => `not imported: ${place} “${text}”: ${why}`,
  moreUnplaced: (n: number) => `not imported: ${count(n, 'more text', 'more texts')}; --json lists all`,
  unplaced: {
    'above-table': 'it is above the headings of the table',
    'no-head': 'its column has no heading; give it one',
    'unknown-head': 'this heading is not known; say what the column holds with --map "heading=field"',
    'no-level': 'neither its row nor one above names a level',
    alone: 'it is alone in its row; a criterion needs a level, and a category needs criteria',
    'for-remarks': 'its column is for remarks; if it holds criteria, give it another heading',
    error: 'the formula has an error; correct it in the table',
    uncalculated: 'the formula has no saved result; save the file in a spreadsheet program',
    repeated: 'the level has this criterion already',
    'other-value': 'the same level or category has another value above; one is enough',
    'unknown-kind': 'this is not a kind of milestone; write “deliverable” or “behaviour”',
    'no-counterpart': 'the other language has no text in this place',
    'no-table': 'this sheet has no table of levels',
    hidden: 'this sheet is hidden; show it in the spreadsheet to import it',
  },

  language: (file: string, language: string) =>
    `${file} was read as ${language}; if it is not, give it with --ja or --en`,
  encoding: (file: string, encoding: string) => `${file} was read as ${encoding}`,
  looksLike: (place: string, language: string, n: number) =>
    `${place} looks like ${language} (${count(n, 'cell', 'cells')}); check that the file is in one language`,
  rowsAreLevels: (place: string) =>
    `${place}: the rows were read as levels; if they are categories, add --rows categories`,
  rowsAreCategories: (place: string) =>
    `${place}: the columns were read as levels; if they are categories, add --rows levels`,
  carried: (place: string, field: string, n: number) =>
    `${place}: an empty “${field}” was read as the same as above (${count(n, 'row', 'rows')})`,
  criteria: (place: string, head: string) =>
    `${place}: the column “${head}” was read as the criteria; if another has them, add --map "its heading=milestone"`,
  sections: (place: string, n: number) =>
    `${place}: ${count(n, 'row with nothing but a name was read as a heading', 'rows with nothing but a name were read as headings')} of the categories below`,
  sheets: (roles: readonly string[]) =>
    `each sheet became a role: ${allOf(roles)}; if they are parts of one ladder, name its role with --role`,
  sorted: (role: string) => `the levels of “${role}” were put in the order of their numbers`,
  long: (place: string, characters: number) =>
    `${place}: a criterion has ${characters} characters; split it with blank lines`,
  broken: (place: string, n: number) =>
    `${place}: several lines were read as one criterion (${count(n, 'cell', 'cells')}); if each line is one, add --lines`,
  counts: (place: string, criteria: number, other: string, others: number) =>
    `${place} has ${criteria} criteria and ${other} has ${others}; they were matched in order, so check which is missing`,
  shared: (levels: readonly string[], roles: readonly string[]) =>
    `${allOf(roles)} share ${allOf(levels)}; ticks there count for all of them`,
  tracks: (role: string, tracks: readonly string[]) =>
    `the levels of “${role}” are tracks of their own: ${allOf(tracks)}; each became a role`,
  branch: (role: string, level: string, from: string) =>
    `“${role}” was read as branching off after ${level} of “${from}”; “after:” in steps.yaml says so`,
  gone: (n: number) => `${count(n, 'milestone is', 'milestones are')} no longer in the table`,

  imported: (folder: string) => `Imported into ${folder}`,
  renewed: (folder: string) => `Renewed ${folder}`,
  shapes: {
    list: 'a criterion in each row',
    'levels-down': 'levels down, categories across',
    'levels-across': 'levels across, categories down',
  },
  role: (levels: number, milestones: number) =>
    `${count(levels, 'level', 'levels')}, ${count(milestones, 'milestone', 'milestones')}`,
  categories: 'Categories',
  toCheck: 'Please check',
};
