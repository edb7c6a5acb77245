import { CST, Lexer, Parser } from 'yaml';
import { takeEntries } from './entries.ts';
import type { FaultReason } from './fault.ts';

/** What may still be read, in lexemes: the files of a pack share one. */
export interface Allowance {
  left: number;
}

/** Half as many again as a pack of 500 roles and 10,000 questions has. */
const LEXEMES_OF_PACK = 1_000_000;
/** Far more than a quiz has items, and what a parser reads in about a second. */
const LEXEMES_OF_ANSWERS = 100_000;

/** Characters in a text that is parsed as it is counted. */
const SHORT = 256 * 1024;

/** Collections within collections. Parsers recurse, so that text alone could exhaust the stack. */
const DEEPEST = 100;

/** Entries in one collection: twice as many as a pack has questions. */
const MOST_ENTRIES = 20_000;
const MOST_ANCHORS = 1_000;
/** Lexemes that a parser holds at once: of some entries of a list, or of any other text, as a quiz for 500 roles. */
const MOST_HELD = 100_000;
/** Characters in one text that is quoted or has several lines. */
const LONGEST_TEXT = 1024 * 1024;

/** Blanks and comments are read faster than the rest. */
const BLANK = 0.5;
/** Lists and mappings, and what may be entries of a list within a list, take more room than texts. */
const COLLECTION = 3;
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
 * Splits a YAML text into its lexemes, which are counted as they are taken, and in a long text all of them before the
 * first can be: what is too much takes long to parse.
 *
 * @throws {Excess}
 */
export function lexemesOf(text: string, allowance: Allowance): Iterable<string> {
  countLines(text, allowance);
  const lexemes = countedLexemes(text, allowance);
  return text.length > SHORT ? [...lexemes] : lexemes;
}

function* countedLexemes(text: string, allowance: Allowance): Generator<string> {
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    allowance.left -= costOf(lexeme);
    if (allowance.left < 0) throw new Excess(offset, { kind: 'too-much' });
    yield lexeme;
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

function costOf(lexeme: string): number {
  if (lexeme === '-' || lexeme === '[' || lexeme === '{') return COLLECTION;
  switch (lexeme[0]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case '#':
      return BLANK;
    case '"':
    case "'":
      return costOfText(lexeme);
    default:
      return lexeme.includes('\n') ? costOfText(lexeme) : 1;
  }
}

function costOfText({ length }: string): number {
  return length > LONGEST_TEXT ? Number.POSITIVE_INFINITY : 1 + length / CHARACTERS;
}

/**
 * Parses lexemes into tokens, and sees to it that nothing in them is too many or nested too deeply before more is made
 * of it. The entries of a list that is the whole text come early, as lists of their own; the document has but the last.
 *
 * @param newLine is called with the offset of every line
 * @param tell is called with what is no plain data, as tokens are taken
 * @throws {Excess}
 */
export function* tokensOf(
  lexemes: Iterable<string>,
  newLine: (offset: number) => void,
  tell: (found: Found) => void,
): Generator<CST.Token> {
  const parser = new Parser(newLine);
  const { stack } = parser;
  newLine(0);
  let inScalar = false;
  let anchors = 0;
  let taken = 0;
  let held = 0;
  for (const lexeme of lexemes) {
    const { offset } = parser;
    const first = inScalar ? '' : lexeme[0];
    if ((first === '!' || first === '%') && !SUPPORTED.test(lexeme)) {
      tell({ offset, reason: { kind: 'unsupported', value: lexeme } });
    }
    if (first === '&') anchors += 1;
    inScalar = lexeme === CST.SCALAR;
    yield* parser.next(lexeme);
    // Only the parser knows how deep it is, since it nests what is wrong as it sees fit: a few characters over and
    // over again can be as deep as they are many.
    if (stack.length > DEEPEST) throw new Excess(offset, { kind: 'too-deep' });
    const entries = entriesOf(stack.at(-1)) + (stack.length === 2 ? taken : 0);
    held += 1;
    if (entries > MOST_ENTRIES || anchors > MOST_ANCHORS || held > MOST_HELD) {
      throw new Excess(offset, { kind: 'too-much' });
    }
    const list = takeEntries(stack);
    if (list) {
      taken += list.items.length;
      held = 0;
      yield list;
    }
  }
  yield* parser.end();
}

/** How many entries a collection has, or what follows it. */
function entriesOf(token: CST.Token | undefined): number {
  if (!token) return 0;
  const items = 'items' in token ? token.items.length : 0;
  return 'end' in token && token.end ? Math.max(items, token.end.length) : items;
}
