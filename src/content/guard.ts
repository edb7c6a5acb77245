import { CST, Lexer, Parser } from 'yaml';
import type { FaultReason } from './fault.ts';

/** How many lexemes may still be read. The files of a pack share one allowance. */
export interface Allowance {
  left: number;
}

/** One and a half times as many as in a pack of 500 roles and 10,000 questions; about 500 MB of memory once parsed. */
const LEXEMES_OF_PACK = 600_000;
/** Far more than a quiz has items. */
const LEXEMES_OF_ANSWERS = 100_000;

/** Nested collections. The YAML composer recurses, and Node crashes when the stack is nearly full. */
const DEEPEST = 100;

/** Returns the allowance for all files of a pack together, or for a file of answers. */
export function allowanceFor(what: 'pack' | 'answers'): Allowance {
  return { left: what === 'pack' ? LEXEMES_OF_PACK : LEXEMES_OF_ANSWERS };
}

/** A fault in a text, with its offset in UTF-16 code units. */
export interface TextFault {
  readonly offset: number;
  readonly reason: FaultReason;
}

/** The tags of plain data, and the supported version of YAML. */
const SUPPORTED = /^(?:!!(?:str|int|float|bool|null|map|seq)|%YAML[ \t]+1\.2)$/;

/** Spaces and invisible characters that YAML does not accept as spaces: U+3000, U+00A0 and others. */
const INVISIBLE = '[\\u00a0\\u1680\\u180e\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]';
const INDENTED = new RegExp(`^[ \\t\\r]*(?=${INVISIBLE})`);
/** A list entry, or a field's colon; the lexer may have read the field's name already. */
const AFTER_MARK = new RegExp(`^[ \\t]*(?:-|[\\w-]*:)(?=${INVISIBLE})`);

/**
 * Finds what the `yaml` package should reject but accepts, or cannot parse safely: texts that are too large or too
 * deeply nested, tags and directives, and invisible spaces in place of ordinary ones.
 *
 * @param allowance is reduced by what the text uses
 */
export function scan(text: string, allowance: Allowance): readonly TextFault[] {
  const found: TextFault[] = [];
  const parser = new Parser();
  let inScalar = false;
  /** The last lexeme on this line that is neither blank nor one of the lexer's markers. */
  let before: string | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset, stack } = parser;
    allowance.left -= 1;
    if (allowance.left < 0) return [...found, { offset, reason: { kind: 'too-much' } }];
    if (inScalar) {
      if (stack.at(-1)?.type !== 'block-scalar') found.push(...invisibleIn(lexeme, offset, before));
    } else if (/^[!%]/.test(lexeme) && !SUPPORTED.test(lexeme)) {
      found.push({ offset, reason: { kind: 'unsupported', value: lexeme } });
    }
    inScalar = lexeme === CST.SCALAR;
    if (lexeme.endsWith('\n')) before = undefined;
    else if (!MARKS.has(lexeme) && lexeme.trim() !== '') before = lexeme;
    for (const _ of parser.next(lexeme));
    if (stack.length > DEEPEST) return [...found, { offset, reason: { kind: 'too-deep' } }];
  }
  return found;
}

/** The lexer's own markers between parts of a text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Finds invisible spaces at the start of a line or after `-` and `name:`, at most one per line. */
function* invisibleIn(scalar: string, offset: number, before: string | undefined): Generator<TextFault> {
  let start = offset;
  for (const [i, line] of scalar.split('\n').entries()) {
    const startsLine = i > 0 || before === undefined || before === '-';
    const [blank] = (startsLine || before === ':' ? INDENTED.exec(line) : undefined) ?? [];
    const [mark] = (i > 0 || before !== ':' ? AFTER_MARK.exec(line) : undefined) ?? [];
    const at = blank?.length ?? mark?.length;
    if (at !== undefined) {
      yield { offset: start + at, reason: { kind: 'invisible-space', value: codePoint(line[at] ?? '') } };
    }
    start += line.length + 1;
  }
}

/** Returns a character's code point in Unicode notation: `U+3000`. */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
