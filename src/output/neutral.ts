import { isCommon } from './common.ts';
import type { Document } from './document.ts';
import { harmful, harmfulOrBelonging } from './harmful.ts';

/**
 * Makes visible what a stranger's text could do to a terminal or hide from its reader: control characters and with
 * them every escape sequence, bidirectional controls, characters without width, halves of surrogate pairs. Each
 * stands as its control picture (␛) or its number (<U+202E>), so that nothing is lost. Line breaks stay.
 */
export function neutral(text: string): string {
  return isHarmful(text) ? replaced(text, visible) : text;
}

/** The same for a text that is to be one line: its line breaks are made visible too. */
export function neutralLine(text: string): string {
  return neutral(text).replaceAll('\n', visible('\n'));
}

/** Writes the same characters of a JSON text as `\u` escapes, so that whoever parses it gets what was there. */
export function neutralJson(json: string): string {
  return isHarmful(json) ? replaced(json, escaped) : json;
}

/** What a document says by a word of its own: of which kind a block is, and in which tone it speaks. */
const NAMES: ReadonlySet<string> = new Set(['kind', 'tone']);

/** A document with all its texts made neutral, whatever their fields are called. */
export function neutralDocument(document: Document): Document {
  const json = JSON.stringify(document);
  // JSON writes control characters with a backslash; all else that is harmful is not common.
  if (isCommon(json) && !json.includes('\\')) return document;
  return JSON.parse(json, (field, value) =>
    typeof value === 'string' && !NAMES.has(field) ? neutral(value) : value,
  );
}

function isHarmful(text: string): boolean {
  return !isCommon(text) && harmful().test(text);
}

function replaced(text: string, replacement: (character: string) => string): string {
  return text.replace(
    harmfulOrBelonging(),
    (piece: string, belonging: string | undefined) => belonging ?? replacement(piece),
  );
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${hexadecimal(code)}>`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => `\\u${hexadecimal(character.charCodeAt(i))}`)
    .join('')
    .toLowerCase();
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
