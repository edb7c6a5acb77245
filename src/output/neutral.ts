import { isCommon } from './common.ts';
import type { Document } from './document.ts';
import { harmful, harmfulOrBelonging } from './harmful.ts';

/**
 * Makes harmful characters in untrusted text visible: control characters (and so every escape sequence), bidirectional
 * controls, zero-width characters, lone surrogates. Each is replaced by its control picture (␛) or its code point
 * (<U+202E>). Line breaks stay.
 */
export function neutral(text: string): string {
  return isHarmful(text) ? replaced(text, visible) : text;
}

/** The same for a single line: line breaks are made visible too. */
export function neutralLine(text: string): string {
  return neutral(text).replaceAll('\n', visible('\n'));
}

/** Writes harmful characters of a JSON text as `\u` escapes, so that parsing it gives the original text. */
export function neutralJson(json: string): string {
  return isHarmful(json) ? replaced(json, escaped) : json;
}

/** The fields of a document whose values are keywords, not text. */
const NAMES: ReadonlySet<string> = new Set(['kind', 'tone']);

/** A document with every text made neutral, in any field. */
export function neutralDocument(document: Document): Document {
  const json = JSON.stringify(document);
  // JSON escapes control characters with a backslash, and besides only line breaks, quotation marks and backslashes.
  if (isCommon(json) && !/\\[^n"\\]/.test(json)) return document;
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
