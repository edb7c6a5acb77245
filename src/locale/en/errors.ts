import type { Command } from '../command.ts';
import { anyOf, count } from './words.ts';

export const errors = {
  error: 'error',
  moreFaults: (faults: number) => `and ${count(faults, 'more error', 'more errors')}`,
  unknownCommand: (name: string) => `unknown command “${name}”`,
  unknownOption: (name: string) => `unknown option “${name}”`,
  missingValue: (option: string) => `${option} needs a value`,
  missingArgument: (name: string) => `missing argument: ${name}`,
  tooManyArguments: (command: string) => `too many arguments for “${command}”`,
  unknownName: {
    role: (name: string) => `unknown role “${name}”`,
    aspect: (name: string) => `unknown aspect “${name}”`,
    company: (name: string) => `unknown kind of company “${name}”`,
    step: (name: string) => `unknown step or grade “${name}”`,
    category: (name: string) => `unknown category “${name}”`,
    term: (name: string) => `unknown term “${name}”`,
    milestone: (name: string) => `unknown milestone “${name}”`,
    dated: (name: string) => `this plan has no step or open milestone “${name}”`,
  },
  ambiguous: (name: string, ids: readonly string[]) => `“${name}” is ambiguous: it could be ${anyOf(ids)}`,
  ambiguousHint: 'Choose one of them.',
  seeQuestion: (question: string, command: string) => `${command} answers a question about it: ${question}`,
  didYouMean: (names: readonly string[]) => `Did you mean ${anyOf(names)}?`,
  oneOf: (names: readonly string[]) => `Choose from: ${names.join(', ')}`,
  noQuestion: (query: string) => `no question matches “${query}”`,
  foundBySearch: (command: string) => `“${command}” finds related texts.`,
  lookThrough: (commands: readonly string[]) =>
    `To look through everything, use ${anyOf(commands.map((command) => `“${command}”`))}.`,
  noValue: (option: string, value: string) => `${option} cannot be “${value}”`,
  widthRange: 'Use a whole number of columns, 40 or more.',
  noTerminal: 'the quiz needs a terminal',
  noTerminalHint: (command: Command) =>
    `To score answers from a file, use “${command('career quiz --answers <file>')}”. “${command('career quiz --items')}” lists the statements.`,
  without: {
    quiz: 'this content pack has no quiz',
    faq: 'this content pack has no questions and answers',
    glossary: 'this content pack explains no terms',
    company: 'this content pack has no kinds of company',
    mindset: 'this content pack has no shifts in mindset',
    sources: 'this content pack names no sources',
  },
  hasInstead: (commands: readonly string[]) => `It has: ${commands.join(', ')}`,
  conflicting: (a: string, b: string) => `${a} and ${b} cannot be used together`,
  onlyWith: (option: string, other: string) => `${option} can only be used with ${other}`,
  invalidPack: (directory: string) => `the content in ${directory} has errors:`,
  invalidAnswers: (file: string) => `the answers in ${file} have errors, so nothing was scored:`,
  manyAnswersHint: (command: Command) =>
    `This expects the answers of one person, as JSON or YAML. For those of many (CSV, Excel, JSON by line), use “${command('career score')}”.`,
  answersHint: (command: Command) =>
    `“${command('career quiz --items --json')}” lists the items. Answers are whole numbers from 1 to 5.`,
  seeHelp: (command: string) => `Run “${command}” for usage.`,
  debugHint: 'Set CAREER_DEBUG=1 to see where it happened.',
  unexpected: (message: string) => `something went wrong inside career: ${message}`,
  notRead: (file: string, reason: string) => `could not read ${file}: ${reason}`,
  write: (reason: string) => `could not write the output: ${reason}`,
  standardInput: 'standard input',
};

/** Why the file system refuses, by error code. */
export const reasons = {
  EACCES: 'no permission',
  EBUSY: 'another program has it open',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file where a folder should be',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk or the terminal reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links form a loop',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
};
