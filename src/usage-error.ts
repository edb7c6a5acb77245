import type { CommanderError, CommandUnknownOpts } from '@commander-js/extra-typings';
import { idsNear } from './advice/names.ts';
import { COMPLETE } from './commands/registry.ts';
import { CareerError } from './error.ts';
import { fullNameOf } from './help.ts';
import type { Messages } from './locale/messages.ts';

/** Returns commander's error in the program's own words and language. */
export function usageError(
  error: CommanderError,
  command: CommandUnknownOpts,
  messages: Messages,
): CareerError {
  const { errors } = messages;
  const help = errors.seeHelp(`${fullNameOf(command)} --help`);
  const unknown = unknownWord(command);
  if (unknown !== undefined) return unknownCommand(unknown, command, messages);
  // Commander's messages quote the option, or what was typed.
  const [subject = '', other = ''] = [...error.message.matchAll(/'(.*?)'/gs)].map(([, text = '']) => text);
  switch (error.code) {
    case 'commander.unknownOption':
      return new CareerError('usage', errors.unknownOption(subject), nearOption(subject, command, messages));
    case 'commander.optionMissingArgument':
      return new CareerError('usage', errors.missingValue(subject), help);
    case 'commander.missingArgument':
      return new CareerError('usage', errors.missingArgument(subject), help);
    case 'commander.excessArguments':
      return new CareerError('usage', errors.tooManyArguments(fullNameOf(command)), help);
    case 'commander.conflictingOption':
      return new CareerError('usage', errors.conflicting(flagOf(subject), flagOf(other)));
    default:
      return new CareerError('usage', error.message, help);
  }
}

/** Returns the word where a subcommand's name belongs; undefined if there is none, or a command has no subcommands. */
export function unknownWord({ commands, args: [first] }: CommandUnknownOpts): string | undefined {
  return commands.length > 0 && !first?.startsWith('-') ? first : undefined;
}

/**
 * Refuses an empty path, such as a script's unset variable (`--out "$FILE"`). Options and arguments for paths are
 * declared as `file`, `files` or `dir`.
 *
 * @throws {CareerError} `usage`, if a path is empty
 */
export function refuseEmptyPaths(command: CommandUnknownOpts, { errors }: Messages): void {
  const isEmpty = (value: unknown): boolean => [value].flat().includes('');
  const help = errors.seeHelp(`${fullNameOf(command)} --help`);
  for (const option of command.options) {
    if (/<(file|dir)>$/.test(option.flags) && isEmpty(command.getOptionValue(option.attributeName())))
      throw new CareerError('usage', errors.missingValue(option.flags), help);
  }
  command.registeredArguments.forEach((argument, i) => {
    if (/^(files?|dir)$/.test(argument.name()) && isEmpty(command.processedArgs[i]))
      throw new CareerError('usage', errors.missingArgument(argument.name()), help);
  });
}

/** Returns the error for an unknown command, with similar names or all of them. */
export function unknownCommand(name: string, above: CommandUnknownOpts, { errors }: Messages): CareerError {
  const names = above.commands.map((command) => command.name()).filter((name) => name !== COMPLETE);
  const near = idsNear(name, names);
  if (near.length > 0) {
    const meant = near.map((each) => `${fullNameOf(above)} ${each}`);
    return new CareerError('usage', errors.unknownCommand(name), errors.didYouMean(meant));
  }
  const hint = names.length > 0 ? errors.oneOf(names) : errors.seeHelp(`${fullNameOf(above)} --help`);
  return new CareerError('usage', errors.unknownCommand(name), hint);
}

function nearOption(flag: string, command: CommandUnknownOpts, { errors }: Messages): string {
  const near = idsNear(flag, ['--help', ...command.options.flatMap(({ long }) => long ?? [])]);
  return near.length > 0 ? errors.didYouMean(near) : errors.seeHelp(`${fullNameOf(command)} --help`);
}

/** `--lang <language>` → `--lang`. */
function flagOf(flags: string): string {
  return flags.split(' ', 1).join('');
}
