import type { Answers } from '../advice/quiz/instrument.ts';
import type { RespondentFault } from '../advice/quiz/respondent.ts';
import type { CellFault } from './cells.ts';
import type { HeadFault } from './columns.ts';
import type { LineFault } from './line.ts';

/** One of many respondents. */
export interface Respondent {
  /** The row in the table or the line of JSON, from 1. */
  readonly row: number;
  /** The id as text, to the last digit; if there is none, the row's number, or the file's name if there are several. */
  readonly id: string;
  /** The same as JSON; `null` for a line of JSON without an id. */
  readonly idAsJson: string;
  readonly answers: Answers;
  /** The ids of the deal-breakers chosen. */
  readonly dealbreakers: readonly string[];
  /** The columns carried along, in the order asked for. */
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

/** What a file is called. */
export interface FileName {
  /** Its name without a folder and an ending; undefined for standard input. */
  readonly stem: string | undefined;
  /** Whether other files are read with it. */
  readonly several: boolean;
}

/** What a file turned out to be. */
export interface FileSummary {
  readonly kind: 'json' | 'csv' | 'xlsx';
  /** How many respondents and bad rows there were. */
  readonly rows: number;
  /** How many rows of a table have an id or the like, but no answer: nobody's, as a row of totals. */
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
  /** How many deal-breakers have a column; `list` for one with lists of them. */
  readonly dealbreakers?: number | 'list';
  /** The head of the column with the ids, or what takes their place. */
  readonly ids?: { readonly head: string } | 'rows' | 'file';
  /** The heads of columns that were not used. */
  readonly ignored?: readonly string[];
}

/** Why a file as a whole cannot be read; what is wrong with tables as such is a `TableError`. */
export type FileFault =
  | HeadFault
  /** No head or cell names a statement. */
  | { readonly kind: 'no-statements' }
  /** Answers of several people beside statements that stand one below the other: one of them is in this cell. */
  | { readonly kind: 'side-by-side'; readonly cell: string }
  /** Lines of JSON that are not UTF-8. */
  | { readonly kind: 'encoding'; readonly encoding: 'UTF-16' | 'UTF-32' };

/** A file that says nothing about respondents. */
export class RespondentsError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.kind);
    this.name = 'RespondentsError';
    this.fault = fault;
  }
}
