import type { Command } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import type { Messages } from '../locale/catalogue.ts';
import type { View } from '../output/view.ts';

/** What a command leaves to be printed: what it found out, and the commands that make sense next. */
export interface Outcome {
  readonly view: View;
  readonly next?: readonly string[];
  /** What is to be done once the outcome has been printed. */
  readonly printed?: () => Promise<void>;
}

/**
 * Has a command's work done in the context that the global options ask for, and the outcome printed, unless the
 * command has printed all there is.
 */
export type Act = (work: Work, abilities?: Abilities) => void;

/** What a command may be asked for that most may not. */
export interface Abilities {
  /** Several languages at once. */
  readonly bilingual?: boolean;
  readonly calendar?: boolean;
}

export type Work = (context: Context) => Promise<Outcome | undefined>;

/**
 * Gives a command its arguments, options and action. Every file in `commands/` exports one, as `declare`. One that
 * declares commands within the command may return what the command does when none of them is called. Options have no
 * default values: where nobody asks for any, commander is not told of them.
 */
export type Declare = (command: Command, act: Act, messages: Messages) => Work | undefined;
