import { emptyFile, fields } from './fields.ts';
import { allOf, count } from './words.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  mapping: 'a mapping of fields to values',
  list: 'a list',
  texts: 'a text, or a text in each language',
};

/** Names of spaces that are easily typed by mistake. */
const INVISIBLE: Readonly<Record<string, string>> = {
  'U+3000': 'a full-width (ideographic) space',
  'U+00A0': 'a no-break space',
};

/** A field, with what it holds; the file itself has no name. */
const named = (field: string): string => {
  if (field === '') return 'the file';
  const meaning = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return meaning === undefined ? `“${field}”` : `“${field}” (${meaning})`;
};

export const faults = {
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  missingFile: 'is missing; “career content init <dir>” creates a starter pack',
  notAFile: 'is not a regular file; put a text file in its place',
  outside: 'is a link that leads outside the folder, so it was not read; put the file itself there',
  tooLarge: (most: string) => `is larger than ${most} MiB; make it smaller`,
  packTooLarge: 'was not read, because the files in this pack exceed 16 MiB; make them smaller',
  binary: 'contains a zero byte, so it is not text; save it as UTF-8 text',
  notUtf8: 'is not valid UTF-8 from here on; save it as UTF-8',
  encoding: (encoding: string) => `is ${encoding}; save it as UTF-8`,
  controlCharacter: (value: string) =>
    `contains the control character ${value}; remove it, or write it as an escape in double quotes`,
  invisibleSpace: (value: string) =>
    `${INVISIBLE[value] ?? 'an invisible space'} (${value}) where an ordinary space is needed; replace it`,
  tooMuch: 'too much content up to here; shorten it',
  tooDeep: 'lists and mappings are nested too deeply; use fewer levels',
  tooManyFaults: 'too many errors; fix the ones listed first',
  tooManyAliases: (name: string) =>
    `expanding the alias “*${name}” makes the content too large; write it without the alias`,
  unsupported: (value: string) => `“${value}” is not supported; remove it and use standard YAML 1.2`,
  duplicateKey: (field: string) => `“${field}” appears twice in the same mapping; keep one`,
  syntax: (reason: string) =>
    `not valid YAML or JSON: ${reason}; check the indentation, colons and quotes on this line and the one above`,
  syntaxErrors: {
    ALIAS_PROPS: 'an alias (*) cannot have an anchor or a tag',
    BAD_ALIAS: 'an alias (*) has no matching anchor (&) before it',
    BAD_COLLECTION_TYPE: 'the tag does not match the type of value',
    BAD_DIRECTIVE: 'a directive (%) cannot be read',
    BAD_DQ_ESCAPE: 'an escape (\\) in double quotes is not valid',
    BAD_INDENT: 'the indentation does not match the lines around it',
    BAD_PROP_ORDER: 'an anchor (&) or a tag is in the wrong place',
    BAD_SCALAR_START: 'text that begins with this character must be in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping or list cannot begin on the line of a key',
    BLOCK_IN_FLOW: 'an indented list or mapping cannot be inside brackets or braces',
    IMPOSSIBLE: 'this cannot be read',
    KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
    MISSING_CHAR: 'a closing bracket, brace or quote, a comma, a colon or a space is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must end on the line on which it begins',
    MULTIPLE_ANCHORS: 'a value has more than one anchor (&)',
    MULTIPLE_DOCS: 'a second document begins; only one is allowed',
    MULTIPLE_TAGS: 'a value has more than one tag',
    NON_STRING_KEY: 'a key must be text',
    RESOURCE_EXHAUSTION: 'there is too much content to read',
    TAB_AS_INDENT: 'indentation must be spaces, not tabs',
    TAG_RESOLVE_FAILED: 'the tag does not match the value',
    UNEXPECTED_TOKEN: 'unexpected text here',
  },
  missingField: (field: string) => `${named(field)} is missing; add “${field}:”`,
  emptyFile,
  unknownField: (field: string, free?: string) =>
    `unknown field “${field}”; ${free ? `fields still available here: ${free}` : 'remove it'}`,
  wrongType: (field: string, expected: string) =>
    `${named(field)} has the wrong type; it must be ${TYPES[expected] ?? expected}`,
  notOneOf: (field: string, expected: string) =>
    `${named(field)} does not have a valid value; use ${expected}`,
  badId: (value: string) =>
    `“${value}” is not a valid id; use lowercase letters, digits and single hyphens, such as “my-role”`,
  empty: (field: string) => `${named(field)} is empty; fill it in`,
  outOfRange: (field: string, expected: string) => `“${field}” is out of range; it must be ${expected}`,
  missingLanguage: (field: string, language: string) =>
    `“${field}” has no text for “${language}”; add “${language}:”`,
  undeclaredLanguage: (field: string, language: string) =>
    `“${field}” has a text for “${language}”, which pack.yaml does not declare; add it to “languages” there, or remove the text`,
  duplicateId: (value: string) => `the id “${value}” is used twice; change one of them`,
  danglingId: (field: string, value: string) =>
    `“${field}” refers to “${value}”, which does not exist; use an existing id, or add “${value}”`,
  refAlone: (value: string) => `“ref: ${value}” needs “source: reference”; add it, or remove “ref”`,
  daysOrder: 'these days come before the ones above; list 30, 60 and 90 in order',
  missingEmphasis: (role: string, trait: string) =>
    `“${role}” has no emphasis on “${trait}”; add one with a value from -1 to 1`,
  idAndLevel: (level: string) =>
    `this step has an id of its own and the level “${level}”; keep “id” for a level of this role alone, or “level” for a shared one`,
  lateBranch: (role: string) =>
    `“after” is for the first step of a role, and this is a later one of “${role}”; move it to the first, or remove it`,
  circle: (role: string) =>
    `the ladder of “${role}” branches off one that branches off it in turn; remove “after” from one of them`,
  branchFromNowhere: (level: string) =>
    `no other role has the level “${level}” among its steps, so nothing can branch off it; give it to a role, or remove “after”`,
  manyStems: (level: string, roles: string) =>
    `“${level}” is reached by different ladders (${roles}); list the levels before it as steps of this role instead of “after”`,
  levelTwice: (role: string, level: string) =>
    `“${level}” is already on the ladder of “${role}”; remove one of the two steps`,
  numberOrder: (number: string, before: string) =>
    `the number ${number} comes after ${before}; put the steps in the order of the ladder, or correct the number`,
  noSourceNote: (source: string) =>
    `“source: ${source}” is used, but pack.yaml does not say what that means; add “${source}:” with a sentence to “sources” there`,
  fewItems: (trait: string, items: string) =>
    `the trait “${trait}” has too few items (${items}); write at least 3`,
  noneReversed: (trait: string) =>
    `the trait “${trait}” has no reversed item; give at least one of its items “key: -1”`,
  fewReadiness: (shift: string, items: string) =>
    `the shift “${shift}” has too few readiness items (${items}); write at least 2`,
  unknownDealbreaker: (value: string) => `“${value}” is not a deal-breaker of this quiz`,
  unknownItem: (value: string) => `“${value}” is not an item of this quiz`,
  offScale: (item: string, value: string) => `“${item}” is ${value}; answers are whole numbers from 1 to 5`,
  unknownName: (field: string, value: string) => `“${field}”: “${value}” was not found`,
};

export const warnings = {
  tooLong: (field: string, columns: string, most: string) =>
    `“${field}” is ${columns} columns wide, too wide for a table; ${most} or fewer read best`,
  bareRole: (role: string, without: readonly ('joys' | 'trials')[]) =>
    `the role “${role}” has no ${without.join(' and no ')}, though other roles do; add some to ${allOf(without.map((file) => `${file}.yaml`))}`,
  noSteps: (role: string) =>
    `the role “${role}” has no steps, so there is no path to it; add steps, or a “nearest” role that has some`,
  sameSteps: (role: string, other: string) =>
    `the steps of “${role}” are the same as those of “${other}”; remove them and write “nearest: ${other}” in roles.yaml, or share the levels`,
  unreachedLevel: (level: string) =>
    `no role has the level “${level}”; add a step with “level: ${level}” to steps.yaml, or remove it`,
  numberGap: (role: string, before: string, number: string) =>
    `on the ladder of “${role}”, ${number} follows ${before}; add what is missing in between, or correct the number`,
  traitCount: (traits: string) =>
    `there are ${traits} traits; 7 to 10 are enough to tell roles apart without tiring people`,
  noSeat:
    'no statement asks whether people want an executive position; add some with “section: seat”, half of them reversed',
  noEvidence: (role: string, traits: readonly string[]) =>
    `the emphasis of “${role}” on ${allOf(traits.map((trait) => `“${trait}”`))} has no evidence; add a duty, joy or trial (“about”) or a reference (“ref”)`,
  alike: (roles: string, cosine: string) =>
    `the quiz can hardly tell these roles apart: ${roles} (cosine of the profiles ${cosine}); say in which traits they differ`,
  opposite: (roles: string, cosine: string) =>
    `these roles are opposites: ${roles} (cosine of the profiles ${cosine}); use emphasis below 0 only for what the role itself pulls away from`,
};

export const content = {
  checked: (directory: string) => `Content in ${directory}`,
  faults: (n: number) => count(n, 'error', 'errors'),
  warnings: (n: number) => count(n, 'warning', 'warnings'),
  times: (n: number) => ` (${n} times)`,
  alsoIn: (n: number, lines: string) => ` (${n} times; also in line ${lines})`,
  sound: 'No errors. This pack is ready to use.',
  noFolder: (directory: string) => `folder not found: ${directory}`,
  startHint: '“career content init <dir>” creates a starter pack.',
  recovery: 'How well the quiz finds each role',
  simulated: (people: number) =>
    `Simulated with ${people} people for each way of answering. Of 100 people like a role, this many get it first:`,
  keepsWord: (error: string, held: string, random: string) =>
    `For every way of answering, the shares shown are off by at most ${error}, and the shortlist includes the first role of a retake at least ${held}% of the time. Random answers name a role ${random}% of the time.`,
  pair: (names: readonly string[], percent: string) =>
    `${allOf(names)} are in the right order for ${percent}% of the people like either of them.`,
  written: (directory: string) => `Created a starter pack in ${directory}`,
  writtenMore:
    'The comments in each file explain what to write. Editors with a YAML language server check it as you type.',
  inUse: (directory: string) => `${directory} is not empty, so nothing was written`,
  inUseHint: 'Choose a new or empty folder.',
  notWritten: (directory: string, reason: string) =>
    `could not write the pack to ${directory}; no partial files were left: ${reason}`,
  files: {
    pack: 'name, version, languages, the roles compared by default',
    roles: 'the roles: mission, duties, where they thrive',
    levels: 'levels that several roles share (optional)',
    joys: 'what is joyful about each role (optional)',
    trials: 'what is hard about each role (optional)',
    steps: 'the steps to a role, with milestones',
    mindset: 'the mindset shifts that the steps need (optional)',
    companies: 'kinds of company, and the role each relies on (optional)',
    faq: 'questions and answers (optional)',
    glossary: 'terms explained (optional)',
    references: 'standards and statistics the texts refer to (optional)',
    quiz: 'the quiz: traits, statements, emphasis (optional)',
    schema: 'schemas that editors use to check the files',
  },
};
