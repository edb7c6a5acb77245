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
 * Runs a command's work in the context that the global options ask for, and prints the outcome, unless the command
 * has printed all there is.
 */
export type Act = (work: (context: Context) => Promise<Outcome | undefined>) => Promise<void>;

/** Gives a command its arguments, options and action. Every file in `commands/` exports one, as `declare`. */
export type Declare = (command: Command, act: Act, messages: Messages) => void;
