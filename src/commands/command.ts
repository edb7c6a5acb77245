import type { Command } from '@commander-js/extra-typings';
import type { Context, Format } from '../context.ts';
import type { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import type { Result } from '../output/print.ts';
import type { Suggestion } from '../output/suggestion.ts';

/** What a command returns: its result, and what else `cli.ts` is to do, in this order. */
export type CommandResult = Result & {
  /** The two or three commands that make sense next. */
  readonly next?: readonly Suggestion[] | undefined;
  /** Whether the command's changes were saved. */
  readonly saved?: Saved | undefined;
  /**
   * Runs after the result has been printed, unless saving failed: to open a browser, for example.
   *
   * @throws {CareerError} why it could not be done
   */
  readonly after?: (() => Promise<void>) | undefined;
  /** The exit code (see EXIT_CODES), if the result is not a success; default 0. */
  readonly exitCode?: number | undefined;
};

/** Whether changes to the profile were saved. */
export type Saved =
  | {
      readonly kind: 'saved';
      /** The folder, if these are the first changes ever. */
      readonly firstIn?: string | undefined;
      /** A message about it. */
      readonly note?: string | undefined;
    }
  | { readonly kind: 'failed'; readonly error: CareerError };

/** Registers a command's work, to run in the context of its options once the command line has been read. */
export type Act = (work: Work, abilities?: Abilities) => void;

export type Work = (context: Context) => Promise<CommandResult>;

/** What a command supports. */
export interface Abilities {
  /** Its formats, the default first. If missing: text, Markdown and JSON. */
  readonly formats?: readonly [Format, ...Format[]];
  /** Whether it supports `--lang both`. */
  readonly bilingual?: boolean;
  /** Whether `--out` names a folder, which the command writes itself. */
  readonly writesFolder?: boolean;
}

/** Adds arguments, options, action and subcommands to a command. Every file in `commands/` exports one as `declare`. */
export type Declare = (command: Command, act: Act, messages: Messages) => void;
