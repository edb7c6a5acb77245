import type { Answers } from '../advice/quiz/instrument.ts';
import type { RespondentFault } from '../advice/quiz/respondent.ts';
import type { CellFault } from './cells.ts';
import type { HeadFault } from './columns.ts';
import type { LineFault } from './line.ts';

/** One of many respondents. */
export interface Respondent {
  /** The row in the table or the line of JSON, from 1. */
  readonly row: number;
  /** The id as text, with all digits; by default the row's number, after the file's name if there are several. */
  readonly id: string;
  /** The same as JSON; `null` for a line of JSON without an id. */
  readonly idAsJson: string;
  readonly answers: Answers;
  /** The ids of the deal-breakers chosen. */
  readonly dealbreakers: readonly string[];
  /** The values to copy to the results, in the order requested. */
  readonly kept: readonly string[];
}

/** A row or line that cannot be used. */
export interface BadRow {
  readonly row: number;
  /** The cell's name, `F4`; undefined for JSON. */
  readonly cell?: string;
  readonly fault: RowFault;
}

export type RowFault =
  | CellFault
  | LineFault
  | RespondentFault
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-utf8' };

export type Reading = { readonly respondent: Respondent } | { readonly bad: BadRow };

/** A file's name. */
export interface FileName {
  /** The name without folder and extension; undefined for standard input. */
  readonly stem: string | undefined;
  /** Whether other files are read too. */
  readonly several: boolean;
}

/** What was found in a file. */
export interface FileSummary {
  readonly kind: 'json' | 'csv' | 'xlsx';
  /** How many respondents and bad rows there were. */
  readonly rows: number;
  /** How many rows of a table have an id or other cells, but no answer, such as a row of totals. */
  readonly unanswered?: number;
  /** The keys asked for that no line of JSON has. */
  readonly missing?: readonly string[];
  /** The encoding of CSV. */
  readonly encoding?: string;
  /** The sheet that was read, and the others. */
  readonly sheet?: { readonly name: string; readonly hidden: boolean };
  readonly otherSheets?: readonly string[];
  /** The positions of the items with a column. */
  readonly items?: readonly number[];
  /** How many deal-breakers have a column; `list` if a column has lists of them. */
  readonly dealbreakers?: number | 'list';
  /** The heading of the column with the ids, or what the ids are made from. */
  readonly ids?: { readonly head: string } | 'rows' | 'file';
  /** The headings of columns that were not used. */
  readonly ignored?: readonly string[];
}

/** Why a whole file cannot be used. A table that cannot be read at all is a `TableError`. */
export type FileFault =
  | HeadFault
  /** No heading or cell names a statement. */
  | { readonly kind: 'no-statements' }
  /** Statements in a column with answers of several people next to them; the cell has a second person's answer. */
  | { readonly kind: 'side-by-side'; readonly cell: string }
  /** Lines of JSON that are not UTF-8. */
  | { readonly kind: 'encoding'; readonly encoding: 'UTF-16' | 'UTF-32' };

/** A file without usable respondents. */
export class RespondentsError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.kind);
    this.name = 'RespondentsError';
    this.fault = fault;
  }
}
