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
 * has printed all there is. Only one that is `bilingual` may be asked for several languages at once, and only one with
 * a `calendar` for that.
 */
export type Act = (
  work: Work,
  abilities?: { readonly bilingual?: boolean; readonly calendar?: boolean },
) => Promise<void>;

export type Work = (context: Context) => Promise<Outcome | undefined>;

/**
 * Gives a command its arguments, options and action. Every file in `commands/` exports one, as `declare`. One that
 * declares commands within the command may return what the command does when none of them is called.
 */
export type Declare = (command: Command, act: Act, messages: Messages) => Work | undefined;
