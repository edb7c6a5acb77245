import { CST, Lexer, Parser } from 'yaml';
import type { FaultReason } from './fault.ts';

/** How many lexemes may still be read; the files of a pack share one allowance. */
export interface Allowance {
  left: number;
}

/** Half as many again as a pack of 500 roles and 10,000 questions has; about 500 MB of memory once parsed. */
const LEXEMES_OF_PACK = 600_000;
/** Far more than a quiz has items. */
const LEXEMES_OF_ANSWERS = 100_000;

/** Collections within collections. The composer recurses, and Node.js crashes where the stack is nearly full. */
const DEEPEST = 100;

export function allowanceFor(what: 'pack' | 'answers'): Allowance {
  return { left: what === 'pack' ? LEXEMES_OF_PACK : LEXEMES_OF_ANSWERS };
}

/** What is wrong in a text, and where. */
export interface TextFault {
  readonly offset: number;
  readonly reason: FaultReason;
}

/** Tags that say no more than what plain data is, and the one version of YAML. */
const SUPPORTED = /^(?:!!(?:str|int|float|bool|null|map|seq)|%YAML[ \t]+1\.2)$/;

/** Looks like a space, or like nothing, and is none to YAML: U+3000, U+00A0 and their like. */
const INVISIBLE = '[\\u00a0\\u1680\\u180e\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]';
const INDENTED = new RegExp(`^[ \\t\\r]*(?=${INVISIBLE})`);
/** A list entry, or a field with the name that fields have; the name may have been read already. */
const AFTER_MARK = new RegExp(`^[ \\t]*(?:-|[\\w-]*:)(?=${INVISIBLE})`);

/**
 * Finds what the `yaml` package does not refuse, or cannot refuse without harm: too much, too deep, more than plain
 * data, and invisible spaces where YAML needs ordinary ones.
 *
 * @param allowance is used up
 */
export function scan(text: string, allowance: Allowance): readonly TextFault[] {
  const found: TextFault[] = [];
  const parser = new Parser();
  let inScalar = false;
  /** The last lexeme on the line so far that is neither blank nor a mark of the lexer. */
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

/** What a lexer says between the parts of a text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** A plain text never begins with, and a field's name is never followed by, an invisible space: no more than a line each. */
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

/** Returns a character's number as Unicode writes it, such as `U+3000`. */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
