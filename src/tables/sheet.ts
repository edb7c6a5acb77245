/** A sheet to be written. */
export interface Sheet {
  /** Invalid characters are left out, and the name is cut to 31 characters. */
  readonly name: string;
  /** The width of each column, in half-width characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellToWrite[])[];
  /** How many rows at the top are frozen and printed on every page; default 1. */
  readonly headRows?: number;
  /** How many columns on the left are frozen; default 0. */
  readonly headColumns?: number;
  /** The orientation for printing on A4, fitted to the page's width. */
  readonly orientation: 'portrait' | 'landscape';
  readonly choices?: readonly Choices[];
}

/** Text is always text and never becomes a formula. Dates are written as days in UTC. */
export type CellToWrite = CellValue | StyledCell;
export type CellValue = string | number | boolean | Date | null;

export interface StyledCell {
  readonly value: CellValue;
  readonly bold?: boolean;
  /** Whether long text wraps. If not, it runs over empty cells to the right. */
  readonly wrap?: boolean;
  /** Background, as `#rrggbb`. */
  readonly fill?: string;
  /** Text colour, as `#rrggbb`. */
  readonly colour?: string;
  readonly border?: boolean;
  /** Font size in points; default 11. */
  readonly size?: number;
  /** How many columns the cell takes; the cells that it covers must be `null`. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** A number format such as `0%` or `yyyy-mm-dd`. */
  readonly format?: string;
}

/** A drop-down list for the cells of one column. Rows and columns count from 1. */
export interface Choices {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly values: readonly string[];
  /** What is shown if something else is typed. */
  readonly error?: string;
}
