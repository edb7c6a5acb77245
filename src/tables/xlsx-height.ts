import type { CellToWrite, Sheet } from './sheet.ts';

/** The default font size in points, and the height of a line per point of font size. */
const SIZE = 11;
const LINE = 1.7;
/** In points: Excel's limit. */
const HIGHEST = 409;

/**
 * Returns the height that each row of a sheet needs for its texts, in points; undefined for rows of one line. Some
 * programs do not compute it when they open a workbook.
 */
export function rowHeights({ rows, widths }: Sheet): readonly (number | undefined)[] {
  return rows.map((row) => {
    const heights = row.map((cell, column) => heightOf(cell, widths.slice(column)));
    const height = Math.max(0, ...heights);
    return height <= SIZE * LINE ? undefined : Math.min(HIGHEST, Math.ceil(height));
  });
}

/** @param widths of the cell's column and those to its right */
function heightOf(cell: CellToWrite, widths: readonly number[]): number {
  if (cell === null || typeof cell !== 'object' || cell instanceof Date) return 0;
  const { value, wrap, bold, size = SIZE, span = 1 } = cell;
  if (typeof value !== 'string' || value === '') return 0;
  const room = widths.slice(0, span).reduce((sum, width) => sum + width, 0);
  // Bold characters are wider, and a line that breaks between words is not quite full.
  const free = Math.max(1, (room * (bold ? 0.9 : 0.95) * SIZE) / size - 1);
  const lines = value.split('\n').map((line) => (wrap ? Math.max(1, Math.ceil(widthOf(line) / free)) : 1));
  return lines.reduce((sum, each) => sum + each, 0) * size * LINE;
}

/** In half-width characters. */
function widthOf(text: string): number {
  return text.length + text.replace(/[^\u1100-\uff60\uffe0-\uffe6]/g, '').length;
}
