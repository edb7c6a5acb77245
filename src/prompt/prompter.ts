import type { Context } from '../context.ts';
import { neutral } from '../output/neutral.ts';

/** A statement as it is put to a person. */
export interface Statement {
  /** Its place, from 1. */
  readonly number: number;
  readonly total: number;
  /** Whether the total is certain. */
  readonly exact: boolean;
  readonly text: string;
  /** What must be said before the first statement of a section. */
  readonly intro?: string;
  /** The answer given before, where the person has come back to it. */
  readonly given?: number;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' };

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Asks a person. Every method rejects with `Interrupted` where the person stops. */
export interface Prompter {
  say(text: string): void;
  statement(statement: Statement): Promise<Reply>;
  /** Resolves to the id of the choice. */
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  /** Resolves to the ids of all choices that are ticked in the end; `ticked` are those that are to begin with. */
  check(
    question: string,
    choices: readonly Choice[],
    ticked: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>>;
  /** Resolves to a line of the person's own words, which may be empty. */
  line(question: string): Promise<string>;
  close(): void;
}

export class Interrupted extends Error {}

/** Returns a prompter for the reader's terminal: one that draws, or a plain one that only writes lines. */
export async function prompterFor(context: Context): Promise<Prompter> {
  const prompter =
    context.plain || context.env['TERM'] === 'dumb'
      ? (await import('./plain.ts')).plainPrompter(context)
      : (await import('./drawn.ts')).drawnPrompter(context);
  return neutralPrompter(waitingPrompter(prompter, context));
}

/** Says when it waits: a question is on the screen in the next turn of the event loop. */
function waitingPrompter(prompter: Prompter, { waits = () => {} }: Context): Prompter {
  const waiting = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    setImmediate(waits);
    return answer;
  };
  return {
    ...prompter,
    statement: (statement) => waiting(prompter.statement(statement)),
    choose: (question, choices) => waiting(prompter.choose(question, choices)),
    check: (question, choices, ticked) => waiting(prompter.check(question, choices, ticked)),
    line: (question) => waiting(prompter.line(question)),
  };
}

/** Shows a pack's texts for what they are. */
function neutralPrompter(prompter: Prompter): Prompter {
  return {
    say: (text) => prompter.say(neutral(text)),
    statement: ({ text, intro, ...rest }) =>
      prompter.statement({
        ...rest,
        text: neutral(text),
        ...(intro !== undefined && { intro: neutral(intro) }),
      }),
    choose: (question, choices) => prompter.choose(neutral(question), choices.map(neutralChoice)),
    check: (question, choices, ticked) =>
      prompter.check(neutral(question), choices.map(neutralChoice), ticked),
    line: (question) => prompter.line(neutral(question)),
    close: () => prompter.close(),
  };
}

function neutralChoice({ id, label }: Choice): Choice {
  return { id, label: neutral(label) };
}

/** How many columns there are to write on now: the window may have been resized. One is left for the cursor. */
export function columnsOf({ stderr, width }: Context): number {
  return Math.min(stderr.columns ?? width, width) - 1;
}

/** A statement's place, in words. */
export function placeOf({ number, total, exact }: Statement, { messages }: Context): string {
  return (exact ? messages.quiz.progress : messages.quiz.progressAbout)(number, total);
}
