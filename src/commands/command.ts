import type { Command } from '@commander-js/extra-typings';
import type { Context, Format } from '../context.ts';
import type { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import type { Result } from '../output/print.ts';

/** What a command leaves to be done: its result, and by name what else happens. `cli.ts` does it, in this order. */
export type Outcome = Result & {
  /** The commands that make sense next. */
  readonly next?: readonly string[] | undefined;
  /** What became of the changes that the command has saved. */
  readonly saved?: Saved | undefined;
  /**
   * What is done once the result is out, unless saving has failed: opening a browser, say.
   *
   * @throws {CareerError} why it could not be done
   */
  readonly after?: (() => Promise<void>) | undefined;
  /** What the program ends with although there is a result (see EXIT_CODES); 0 where nothing is said. */
  readonly exitCode?: number | undefined;
};

/** What became of changes to the profile. */
export type Saved =
  | {
      readonly kind: 'saved';
      /** The folder, where these are the first changes ever. */
      readonly firstIn?: string | undefined;
      /** What to tell people about it. */
      readonly note?: string | undefined;
    }
  | { readonly kind: 'failed'; readonly error: CareerError };

/** Has a command's work done, in the context that the options ask for, once the command line has been read. */
export type Act = (work: Work, abilities?: Abilities) => void;

export type Work = (context: Context) => Promise<Outcome>;

/** What a command may be asked for. */
export interface Abilities {
  /** The formats it has, the usual one first; text, Markdown and JSON where nothing else is said. */
  readonly formats?: readonly [Format, ...Format[]];
  /** Several languages at once: `--lang both`. */
  readonly bilingual?: boolean;
}

/** Gives a command its arguments, options, action and subcommands. Every file in `commands/` exports one, as `declare`. */
export type Declare = (command: Command, act: Act, messages: Messages) => void;
