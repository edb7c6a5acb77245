import { guarded } from './csv-formula.ts';

/** Excel takes a file with this mark for UTF-8, without it for the system's encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What makes quotation marks necessary; semicolons and tabs because other readers take them for delimiters. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Returns the beginning of a CSV file: its heads, after a byte-order mark. */
export function csvHead(heads: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${csvRow(heads)}`;
}

/**
 * Returns a row of CSV (RFC 4180), to be written in UTF-8. Texts that a spreadsheet would take for formulas are guarded
 * by an apostrophe, which reading removes again; numbers are written as they are.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
