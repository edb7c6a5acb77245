/** A cell as text. Empty cells have the text `''`. */
export interface Cell {
  readonly text: string;
  readonly kind: CellKind;
}

/**
 * What a cell holds. Cells of CSV are text. `number` has the digits of the file, `date` is `YYYY-MM-DD`,
 * `YYYY-MM-DDThh:mm:ss` or `hh:mm:ss`, `boolean` is `TRUE` or `FALSE`, `error` is a code such as `#N/A`, and
 * `uncalculated` is a formula without its result, with an empty text.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncalculated';

export const EMPTY_CELL: Cell = { text: '', kind: 'text' };

/** A row of a table. */
export interface Row {
  /** From 1, as in a spreadsheet. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A table: a CSV file, or a sheet of a workbook. */
export interface Table {
  /** The sheet's name; undefined for CSV. */
  readonly name: string | undefined;
  /** Whether the sheet is hidden. */
  readonly hidden: boolean;
  /**
   * Reads the rows from the first one on. CSV can be read only once.
   *
   * @throws {TableError}
   */
  rows(): AsyncIterable<Row>;
}

/** Why a table cannot be read. */
export type TableFault =
  | { readonly kind: 'empty' }
  /** Neither text nor a workbook: it contains zero bytes. */
  | { readonly kind: 'binary'; readonly row: number }
  /** Text that is not valid UTF-8, UTF-16 or CP932 in this row. */
  | { readonly kind: 'encoding'; readonly row: number }
  /** A quotation mark that is opened in this row and never closed. */
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'long-row'; readonly row: number; readonly most: string }
  | { readonly kind: 'password' }
  | { readonly kind: 'old-workbook' }
  | { readonly kind: 'other-archive' }
  | { readonly kind: 'damaged' }
  /** A workbook that is too large, as it is or when unpacked. */
  | { readonly kind: 'too-large'; readonly most: string };

/** A file that cannot be read as a table. */
export class TableError extends Error {
  readonly fault: TableFault;

  constructor(fault: TableFault, cause?: unknown) {
    super(fault.kind, { cause });
    this.name = 'TableError';
    this.fault = fault;
  }
}

/** Returns a cell's name in a spreadsheet, `F4` for row 4 and column 6. Rows and columns count from 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

function columnName(column: number): string {
  const above = Math.floor((column - 1) / 26);
  return `${above > 0 ? columnName(above) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
