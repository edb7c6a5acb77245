import { CST, Lexer, Parser } from 'yaml';
import type { FaultReason } from './fault.ts';

/** What may still be read, in lexemes: the files of a pack share one. */
export interface Allowance {
  left: number;
}

/** Twice a pack of 500 roles and 10,000 questions. */
const LEXEMES_OF_PACK = 1_000_000;
/** Far more than a quiz has items, and what a parser reads in about a second. */
const LEXEMES_OF_ANSWERS = 100_000;

/** Texts of more characters are counted before they are parsed, since what is too much takes long to parse. */
const SHORT = 256 * 1024;

/** Collections within collections. Parsers recurse, so that text alone could exhaust the stack. */
const DEEPEST = 100;

/** Entries in one collection: twice as many as a pack has questions. */
const MOST_ENTRIES = 20_000;
const MOST_ANCHORS = 1_000;
/** Characters in one text that is quoted or has several lines. */
const LONGEST_TEXT = 1024 * 1024;

/** Blanks and comments are read faster than the rest. */
const BLANK = 0.5;
/** What is quoted or has several lines is read character by character; so many cost as much as a lexeme. */
const CHARACTERS = 32;

export function allowanceFor(what: 'pack' | 'answers'): Allowance {
  return { left: what === 'pack' ? LEXEMES_OF_PACK : LEXEMES_OF_ANSWERS };
}

/** What is wrong in a text, and where. */
export interface Found {
  readonly offset: number;
  readonly reason: FaultReason;
}

/** A text that asks too much of its reader. */
export class Excess extends Error {
  readonly found: Found;

  constructor(offset: number, reason: FaultReason) {
    super(reason.kind);
    this.found = { offset, reason };
  }
}

/** Tags that say no more than what plain data is, and the one version of YAML. */
const SUPPORTED = /^(?:!!(?:str|int|float|bool|null|map|seq)|%YAML[ \t]+1\.2)$/;

/**
 * Parses a YAML text into its tokens, and sees to it that nothing in it is too many, too long or nested too deeply
 * before more is made of it. Tags and directives are told of by `tell`, which is called as tokens are taken.
 *
 * @param newLine is called with the offset of every line
 * @throws {Excess}
 */
export function* tokensOf(
  text: string,
  allowance: Allowance,
  newLine: (offset: number) => void,
  tell: (found: Found) => void,
): Generator<CST.Token> {
  countLines(text, allowance);
  if (text.length > SHORT) countLexemes(text, { ...allowance });
  const parser = new Parser(newLine);
  newLine(0);
  let inScalar = false;
  let anchors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    spend(allowance, lexeme, offset);
    if (!inScalar && /^[!%]/.test(lexeme) && !SUPPORTED.test(lexeme)) {
      tell({ offset, reason: { kind: 'unsupported', value: lexeme } });
    }
    if (!inScalar && lexeme.startsWith('&')) anchors += 1;
    inScalar = lexeme === CST.SCALAR;
    yield* parser.next(lexeme);
    const { depth, entries } = openIn(parser);
    if (depth > DEEPEST) throw new Excess(offset, { kind: 'too-deep' });
    if (entries > MOST_ENTRIES || anchors > MOST_ANCHORS) throw new Excess(offset, { kind: 'too-much' });
  }
  yield* parser.end();
}

function spend(allowance: Allowance, lexeme: string, offset: number): void {
  allowance.left -= costOf(lexeme);
  if (allowance.left < 0) throw new Excess(offset, { kind: 'too-much' });
}

function countLexemes(text: string, allowance: Allowance): void {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    spend(allowance, lexeme, offset);
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
}

/** What a lexer says between the parts of a text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Lines have some lexemes each; but lexers take their time over empty ones, of which a text may have millions. */
function countLines(text: string, { left }: Allowance): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines > left / 4) throw new Excess(at, { kind: 'too-much' });
  }
}

/**
 * How many collections are open, and how many entries the innermost has, or what follows it. Only the parser knows, since it nests what
 * is wrong as it sees fit: a few characters over and over again can be as deep as they are many.
 */
function openIn(parser: Parser): { readonly depth: number; readonly entries: number } {
  const open: unknown = Reflect.get(parser, 'stack');
  if (!Array.isArray(open)) throw new Error('the YAML parser has no stack');
  const innermost: unknown = open.at(-1);
  return {
    depth: open.length,
    entries: Math.max(lengthOf(innermost, 'items'), lengthOf(innermost, 'end')),
  };
}

function lengthOf(token: unknown, part: string): number {
  const list: unknown = typeof token === 'object' && token !== null ? Reflect.get(token, part) : undefined;
  return Array.isArray(list) ? list.length : 0;
}

function costOf(lexeme: string): number {
  if (isBlank(lexeme)) return BLANK;
  if (!/^["']|\n/.test(lexeme)) return 1;
  return lexeme.length > LONGEST_TEXT ? Number.POSITIVE_INFINITY : 1 + lexeme.length / CHARACTERS;
}

function isBlank(lexeme: string): boolean {
  return /^[\s#]/.test(lexeme);
}
