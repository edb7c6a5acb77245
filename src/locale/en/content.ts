import { allOf, count } from './words.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  mapping: 'a mapping of fields to values',
  list: 'a list',
  texts: 'a text, or a text in each language',
};

/** What people call the spaces that are easily typed by mistake. */
const INVISIBLE: Readonly<Record<string, string>> = {
  'U+3000': 'a full-width (ideographic) space',
  'U+00A0': 'a no-break space',
};

export const faults = {
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  missingFile: {
    pack: 'is missing; “career content init <dir>” writes one to start from',
    answers: 'is missing; check its name and folder, or write the answers as “career quiz --help” shows',
    export: 'is missing; check its name and folder, or write one with “career profile export”',
  },
  notAFile: 'is not a regular file; put a text file in its place',
  outside: 'is a link that leads out of its folder and is not followed; put the file itself there',
  tooLarge: (most: string) => `is larger than ${most} MiB; make it smaller`,
  packTooLarge: 'is not read, as the files of this pack take more than 16 MiB; make them smaller',
  binary: 'has a zero byte in it, so it is no text; write it as UTF-8 text',
  notUtf8: 'is not valid UTF-8 from here on; save it as UTF-8',
  encoding: (encoding: string) => `is ${encoding}; save it as UTF-8`,
  controlCharacter: (value: string) =>
    `has the control character ${value} in it; take it out, or write it as an escape in double quotes`,
  invisibleSpace: (value: string) =>
    `${INVISIBLE[value] ?? 'an invisible space'} (${value}) where only ordinary spaces count; replace it by ordinary spaces`,
  tooMuch: 'there is too much to read up to here; write less',
  tooDeep: 'lists and mappings are nested too deeply; write fewer levels',
  tooManyFaults: 'there are too many faults to tell them all; correct those told of first',
  tooManyAliases: (name: string) => `with the alias “*${name}” there is too much to read; write it out`,
  unsupported: (value: string) => `“${value}” is not supported; leave it out: this is plain YAML 1.2`,
  duplicateKey: (field: string) => `“${field}” stands twice in the same mapping; keep one`,
  syntax: (reason: string) =>
    `not valid YAML or JSON: ${reason}; look at the indentation, colons and quotes here and just above`,
  syntaxErrors: {
    ALIAS_PROPS: 'an alias (*) cannot have an anchor or a tag',
    BAD_ALIAS: 'an alias (*) names no anchor (&) that stands before it',
    BAD_COLLECTION_TYPE: 'the tag does not fit the kind of value',
    BAD_DIRECTIVE: 'a directive (%) that cannot be read',
    BAD_DQ_ESCAPE: 'an escape (\\) that means nothing between double quotes',
    BAD_INDENT: 'the indentation does not fit the lines around it',
    BAD_PROP_ORDER: 'an anchor (&) or a tag stands in the wrong place',
    BAD_SCALAR_START: 'a text that begins with this character must be in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list cannot begin on the line of a key',
    BLOCK_IN_FLOW: 'between brackets or braces there can be no indented list or mapping',
    IMPOSSIBLE: 'this cannot be read',
    KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
    MISSING_CHAR: 'a closing bracket, brace or quote, a comma, a colon or a space is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must end on the line on which it begins',
    MULTIPLE_ANCHORS: 'a value has more than one anchor (&)',
    MULTIPLE_DOCS: 'a second document begins, and there can be only one',
    MULTIPLE_TAGS: 'a value has more than one tag',
    NON_STRING_KEY: 'a key must be a text',
    RESOURCE_EXHAUSTION: 'there is too much in it to be read',
    TAB_AS_INDENT: 'indentation must be spaces, not tabs',
    TAG_RESOLVE_FAILED: 'the tag does not fit the value',
    UNEXPECTED_TOKEN: 'nothing was expected here',
  },
  missingField: (field: string) => `“${field}” is missing; write “${field}:” and what it holds`,
  unknownField: (field: string, free?: string) =>
    `“${field}” is not a known field; ${free ? `what can still be written here: ${free}` : 'leave it out'}`,
  wrongType: (field: string, expected: string) =>
    `“${field}” is of the wrong type; it must be ${TYPES[expected] ?? expected}`,
  notOneOf: (field: string, expected: string) => `“${field}” is none of its values; write ${expected}`,
  badId: (value: string) =>
    `“${value}” is not a valid id; use lower-case letters, digits and single hyphens, as in “my-role”`,
  empty: (field: string) => `“${field}” is empty; fill it in`,
  outOfRange: (field: string, expected: string) => `“${field}” is out of range; it must be ${expected}`,
  missingLanguage: (field: string, language: string) =>
    `“${field}” has no text for “${language}”; add “${language}:” to it`,
  undeclaredLanguage: (field: string, language: string) =>
    `“${field}” has a text for “${language}”, which pack.yaml does not declare; add it to “languages” there, or leave the text out`,
  duplicateId: (value: string) => `the id “${value}” is used twice; give one of the two another`,
  danglingId: (field: string, value: string) =>
    `“${field}” names “${value}”, which does not exist; name an id that does, or add it`,
  refAlone: (value: string) =>
    `“ref: ${value}” goes with “source: reference”; write that beside it, or leave “ref” out`,
  daysOrder: 'these days come before those above; write 30, 60 and 90 in this order',
  missingEmphasis: (role: string, trait: string) =>
    `“${role}” has no emphasis on “${trait}”; add one with a value from -1 to 1`,
  stepNumbers: (role: string) =>
    `the steps of “${role}” are not numbered 1, 2, 3 and so on; number them in order, or name a “nearest” role that has steps`,
  fewItems: (trait: string, items: string) =>
    `the trait “${trait}” has too few items (${items}); write at least 3`,
  noneReversed: (trait: string) =>
    `the trait “${trait}” has no reversed item; give at least one of its items “key: -1”`,
  fewReadiness: (shift: string, items: string) =>
    `the shift “${shift}” has too few readiness items (${items}); write at least 2`,
  unknownDealbreaker: (value: string) => `“${value}” is not a deal-breaker of this quiz`,
  unknownItem: (value: string) => `“${value}” is not an item of this quiz`,
  offScale: (item: string, value: string) => `“${item}” is ${value}; answers are whole numbers from 1 to 5`,
  unknownName: (field: string, value: string) => `“${field}” is “${value}”, which is not known`,
};

export const warnings = {
  tooLong: (field: string, columns: string, most: string) =>
    `“${field}” takes ${columns} columns, more than a table has room for; ${most} at most read best`,
  noJoys: (role: string) => `the role “${role}” has no joys; add some to joys.yaml`,
  noTrials: (role: string) => `the role “${role}” has no trials; add some to trials.yaml`,
  traitCount: (traits: string) =>
    `the number of traits is ${traits}; 7 to 10 tell roles apart without tiring people`,
  noSeat:
    'no statement asks whether the executive seat draws at all; add some with “section: seat”, half of them reversed',
  noEvidence: (role: string, trait: string) =>
    `nothing shows the emphasis of “${role}” on “${trait}”; name a duty, joy or trial (“about”) or a reference (“ref”)`,
  alike: (roles: string, cosine: string) =>
    `the quiz can hardly tell these roles apart: ${roles} (cosine of the profiles ${cosine}); say in which trait they differ`,
  opposite: (roles: string, cosine: string) =>
    `these roles are made opposites: ${roles} (cosine of the profiles ${cosine}); emphasis below 0 is for what a role itself pulls away from`,
};

export const content = {
  checked: (directory: string) => `The content in ${directory}`,
  faults: (n: number) => count(n, 'fault', 'faults'),
  warnings: (n: number) => count(n, 'warning', 'warnings'),
  sound: 'No faults: this pack can be used.',
  noFolder: (directory: string) => `there is no folder ${directory}`,
  startHint: '“career content init <dir>” writes a pack to start from.',
  recovery: 'How well the quiz finds each role',
  simulated: (people: number) =>
    `${people} simulated people of each kind; of 100 who are like a role, so many get it first:`,
  keepsWord: (error: string, held: string, random: string) =>
    `Over all kinds of people: a share that is announced is off by ${error} at most, a shortlist holds the first role of a retake in ${held} % at least, and random answers name a role in ${random} %.`,
  pair: (names: readonly string[], percent: string) =>
    `${allOf(names)} are in the right order for ${percent} % of their people.`,
  written: (directory: string) => `A content pack to start from, in ${directory}`,
  writtenMore:
    'The comments in each file say how to fill it in. An editor with a YAML language server checks as you type.',
  inUse: (directory: string) => `${directory} exists and is not empty, so nothing was written`,
  inUseHint: 'Name a folder that is new or empty.',
  notWritten: (directory: string, reason: string) =>
    `the pack could not be written to ${directory}, and nothing was left there: ${reason}`,
  files: {
    pack: 'name, version, languages, what is compared when nothing is named',
    roles: 'the roles: mission, duties, where they thrive',
    joys: 'what is joyful about each role',
    trials: 'what is hard about each role',
    steps: 'the steps to a role, with milestones',
    mindset: 'the shifts that the steps take',
    companies: 'kinds of company, and the role each leans on',
    faq: 'questions and answers',
    glossary: 'terms explained',
    references: 'standards and statistics that texts refer to (a pack may do without)',
    quiz: 'the quiz: traits, statements, emphasis (a pack may do without)',
    schema: 'what editors check the files by',
  },
};
