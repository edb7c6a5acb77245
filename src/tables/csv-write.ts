import { guarded } from './csv-formula.ts';

/** Excel reads a file with this mark as UTF-8, and without it in the system's encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What needs quotation marks. Semicolons and tabs do because some readers treat them as delimiters. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Returns the beginning of a CSV file: a byte-order mark and the heading row. */
export function csvHead(heads: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${csvRow(heads)}`;
}

/**
 * Returns a row of CSV (RFC 4180), to be written in UTF-8. Texts that a spreadsheet would treat as formulas get an
 * apostrophe in front, which reading removes again. Numbers are written as they are.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
