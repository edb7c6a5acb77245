import type { Context } from '../context.ts';

/** A statement to ask. */
export interface Statement {
  /** Its place, from 1. */
  readonly number: number;
  readonly total: number;
  readonly text: string;
  /** The introduction, before the first statement of a section. */
  readonly intro?: string;
  /** The earlier answer, if the person has come back to it. */
  readonly given?: number;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  /** The person wants to see the result now. */
  | { readonly kind: 'finish' };

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Options of a choice. */
export interface ChoiceOptions {
  /** The place among several questions, such as `1/3`. */
  readonly number?: string;
  /** The id of the choice that is pointed at first. */
  readonly initial?: string;
  /** Whether one may go back to the question before. */
  readonly back?: boolean;
}

/** The result of `choose` if the person goes back. */
export const BACK: unique symbol = Symbol('back');

/** Options of a checklist. */
export interface ChecklistOptions {
  /** The place among several questions, such as `1/3`. */
  readonly number?: string;
  /** Whether the person may end all remaining checklists here. */
  readonly finish?: boolean;
  /** Whether no other checklist follows. */
  readonly alone?: boolean;
}

export interface Checked {
  /** The ids of all ticked choices. */
  readonly ticked: ReadonlySet<string>;
  /** Whether the person wants no more checklists. */
  readonly finish: boolean;
}

/** Asks a person. Every method rejects with `Interrupted` if the person stops. */
export interface Prompter {
  say(text: string): void;
  statement(statement: Statement): Promise<Reply>;
  /** Resolves to the id of the choice; to `BACK` only if the options allow it. */
  choose(
    question: string,
    choices: readonly Choice[],
    options?: ChoiceOptions,
  ): Promise<string | typeof BACK>;
  /** Asks to tick and untick choices; `ticked` are ticked at first. */
  checkMany(
    question: string,
    choices: readonly Choice[],
    ticked: ReadonlySet<string>,
    options?: ChecklistOptions,
  ): Promise<Checked>;
  /** Resolves to a line of the person's own words, which may be empty. */
  line(question: string): Promise<string>;
  close(): void;
}

/** Thrown when the person stops: Ctrl-C, or the end of the input. */
export class Interrupted extends Error {}

/** The columns available now (the window may have been resized), less one for the cursor. */
export function columnsOf({ stderr, width }: Context): number {
  return Math.max(1, Math.min(stderr.columns || width, width) - 1);
}

/** A statement's place, in words. */
export function placeOf({ number, total }: Statement, { messages }: Context): string {
  return messages.prompt.progress(number, total);
}
