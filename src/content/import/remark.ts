import type { Language } from '../../locale/language.ts';
import type { Field } from './fields.ts';
import type { Place } from './grid.ts';

/** Why nothing can be imported. */
export type ImportFault =
  | { readonly kind: 'no-rows'; readonly file: string }
  | { readonly kind: 'one-column'; readonly place: Place }
  | { readonly kind: 'no-table'; readonly place: Place }
  | { readonly kind: 'head-twice'; readonly place: Place; readonly other: Place; readonly field: Field }
  | { readonly kind: 'no-level-head'; readonly place: Place; readonly heads: readonly string[] }
  | { readonly kind: 'unknown-head'; readonly head: string; readonly heads: readonly string[] }
  | { readonly kind: 'no-criteria'; readonly file: string };

/** A text that could not go into the pack, and why. */
export interface Unplaced {
  readonly place: Place;
  readonly text: string;
  readonly reason:
    | 'above-table'
    | 'no-head'
    | 'unknown-head'
    | 'no-level'
    | 'alone'
    | 'for-remarks'
    | 'error'
    | 'uncalculated'
    | 'repeated'
    | 'other-value'
    | 'unknown-kind'
    | 'no-counterpart'
    | 'no-table'
    | 'hidden';
}

/** An interpretation that the user may want to check. */
export type Note =
  | { readonly kind: 'language'; readonly file: string; readonly language: Language }
  | { readonly kind: 'encoding'; readonly file: string; readonly encoding: string }
  | {
      readonly kind: 'looks-like';
      readonly place: Place;
      readonly language: Language;
      readonly times: number;
    }
  | { readonly kind: 'orientation'; readonly place: Place; readonly levels: 'rows' | 'columns' }
  | {
      readonly kind: 'carried';
      readonly place: Place;
      readonly field: 'role' | 'level' | 'category';
      readonly times: number;
    }
  | { readonly kind: 'criteria'; readonly place: Place; readonly head: string }
  | { readonly kind: 'sections'; readonly place: Place; readonly times: number }
  | { readonly kind: 'sheets'; readonly roles: readonly string[] }
  | { readonly kind: 'sorted'; readonly role: string }
  | { readonly kind: 'long'; readonly place: Place; readonly characters: number }
  | { readonly kind: 'broken'; readonly place: Place; readonly times: number }
  | {
      readonly kind: 'counts';
      readonly place: Place;
      readonly other: Place;
      readonly criteria: readonly [number, number];
    }
  | { readonly kind: 'tracks'; readonly role: string; readonly tracks: readonly string[] }
  | { readonly kind: 'branch'; readonly role: string; readonly from: string; readonly level: string }
  | { readonly kind: 'shared'; readonly levels: readonly string[]; readonly roles: readonly string[] }
  | { readonly kind: 'gone'; readonly milestones: number };

/** An import that failed. */
export class ImportError extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.kind);
    this.name = 'ImportError';
    this.fault = fault;
  }
}

/** Collects what an import reports. */
export interface Remarks {
  readonly unplaced: Unplaced[];
  readonly notes: Note[];
}
