import { isCommon } from './common.ts';
import type { Block, Document } from './document.ts';
import { HARMFUL, PIECE } from './harmful.ts';

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

/** A document with all its texts made neutral. */
export function neutralDocument(document: Document): Document {
  // JSON writes control characters and quotation marks with a backslash; all else that is harmful is not common.
  const json = JSON.stringify(document);
  if (isCommon(json) && !json.includes('\\')) return document;
  return document.map(neutralBlock);
}

function neutralBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: neutral(block.text) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, text }) => ({ label: neutral(label), text: neutral(text) })),
      };
    case 'items':
      return {
        ...block,
        items: block.items.map(({ marker, text, details }) => ({
          ...(marker !== undefined && { marker: neutral(marker) }),
          text: neutral(text),
          ...(details && { details: details.map(neutral) }),
        })),
      };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(({ title, subtitle }) => ({
          title: neutral(title),
          ...(subtitle !== undefined && { subtitle: neutral(subtitle) }),
        })),
        rows: block.rows.map((row) => ({
          ...row,
          label: neutral(row.label),
          cells: row.cells.map((entries) => entries.map(neutral)),
        })),
      };
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: neutral(bar.label) })) };
    case 'trends':
      return { ...block, trends: block.trends.map((each) => ({ ...each, label: neutral(each.label) })) };
    case 'timeline':
      return {
        ...block,
        spans: block.spans.map((span) => ({
          ...span,
          label: neutral(span.label),
          dates: neutral(span.dates),
          notes: span.notes.map(neutral),
        })),
        ticks: block.ticks.map(({ at, label }) => ({ at, label: neutral(label) })),
        periods: block.periods.map(({ title, events }) => ({
          title: neutral(title),
          events: events.map((event) => ({
            ...event,
            marker: neutral(event.marker),
            text: neutral(event.text),
            date: neutral(event.date),
            id: neutral(event.id),
            notes: event.notes.map(neutral),
          })),
        })),
      };
  }
}

function isHarmful(text: string): boolean {
  return !isCommon(text) && HARMFUL.test(text);
}

function replaced(text: string, replacement: (character: string) => string): string {
  return text.replace(
    PIECE,
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
