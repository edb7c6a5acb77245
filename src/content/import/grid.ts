import type { Row } from '../../tables/table.ts';

/** The whole of a CSV file, or of a sheet in a workbook. */
export interface Sheet {
  readonly file: string;
  /** The sheet's name in a workbook. */
  readonly name?: string | undefined;
  readonly rows: readonly Row[];
}

/** Where a cell is. Rows and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row: number;
  readonly column: number;
}

export interface GridCell {
  readonly text: string;
  readonly place: Place;
  /** The error code of a formula, or `=` if its result was not saved; then `text` is empty. */
  readonly error?: string;
}

/** The cells of a table, all rows equally long. Rows without any text are left out. */
export type Grid = readonly (readonly GridCell[])[];

export function gridOf({ file, name, rows }: Sheet): Grid {
  const filled = rows.filter(({ cells }) =>
    cells.some(({ text, kind }) => text.trim() !== '' || kind !== 'text'),
  );
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  return filled.map(({ number, cells }) =>
    Array.from({ length: width }, (_, i): GridCell => {
      const { text, kind } = cells[i] ?? { text: '', kind: 'text' };
      const place = { file, ...(name !== undefined && { sheet: name }), row: number, column: i + 1 };
      if (kind === 'error') return { text: '', place, error: text };
      return kind === 'uncalculated' ? { text: '', place, error: '=' } : { text: clean(text), place };
    }),
  );
}

/** The place of the first cell. */
export function placeOf(grid: Grid): Place {
  return grid[0]?.[0]?.place ?? { file: '', row: 1, column: 1 };
}

/** The grid with its rows and columns swapped. */
export function transposed(grid: Grid): Grid {
  const [first = []] = grid;
  return first.map((_, column) => grid.flatMap((row) => row[column] ?? []));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const INVISIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff]/g;

/** A cell's text without invisible characters and trailing blanks. */
function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}
