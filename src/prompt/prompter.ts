import type { Context } from '../context.ts';

/** A statement as it is put to a person. */
export interface Statement {
  /** Its place, from 1. */
  readonly number: number;
  readonly total: number;
  readonly text: string;
  /** What must be said before the first statement of a section. */
  readonly intro?: string;
  /** The answer given before, where the person has come back to it. */
  readonly given?: number;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  /** The person wants to see the result of what they have answered so far. */
  | { readonly kind: 'finish' };

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What there may be to a choice besides its question. */
export interface ChoiceOptions {
  /** Which of several questions it is: `1/3`. */
  readonly number?: string;
  /** The id of the choice that is pointed at first. */
  readonly initial?: string;
  /** Whether one may go back to the question before. */
  readonly back?: boolean;
}

/** What `choose` resolves to where the person goes back. */
export const BACK: unique symbol = Symbol('back');

/** What there may be to a list to be ticked besides its question. */
export interface ChecklistOptions {
  /** Which of several questions it is: `1/3`. */
  readonly number?: string;
  /** Whether one may end all questions of its kind with it. */
  readonly finish?: boolean;
}

export interface Checked {
  /** The ids of all choices that are ticked in the end. */
  readonly ticked: ReadonlySet<string>;
  /** Whether the person wants no more of these questions. */
  readonly finish: boolean;
}

/** Asks a person. Every method rejects with `Interrupted` where the person stops. */
export interface Prompter {
  say(text: string): void;
  statement(statement: Statement): Promise<Reply>;
  /** Resolves to the id of the choice; to `BACK` only where the options allow it. */
  choose(
    question: string,
    choices: readonly Choice[],
    options?: ChoiceOptions,
  ): Promise<string | typeof BACK>;
  /** Has choices ticked and unticked; `ticked` are those that are to begin with. */
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

export class Interrupted extends Error {}

/** How many columns there are to write on now: the window may have been resized. One is left for the cursor. */
export function columnsOf({ stderr, width }: Context): number {
  return Math.max(1, Math.min(stderr.columns || width, width) - 1);
}

/** A statement's place, in words. */
export function placeOf({ number, total }: Statement, { messages }: Context): string {
  return messages.prompt.progress(number, total);
}
