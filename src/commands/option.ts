import { Argument, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { idsNear } from '../advice/names.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';

/** An option with a fixed set of values; those in `rare` are accepted but not listed. */
export function oneOf<Flags extends string, const Value extends string, const Rare extends string = never>(
  flags: Flags,
  description: string,
  values: readonly Value[],
  messages: Messages,
  ...rare: readonly Rare[]
) {
  const [flag = flags] = flags.split(' ', 1);
  return new Option(flags, description).choices(values).argParser(parserOf(flag, values, messages, rare));
}

/** An argument with a fixed set of values. */
export function argumentOf<Name extends string, const Value extends string>(
  name: Name,
  description: string,
  values: readonly Value[],
  messages: Messages,
) {
  return new Argument(name, description)
    .choices(values)
    .argParser(parserOf(name.replace(/[<>[\]]/g, ''), values, messages));
}

function parserOf<Value extends string, Rare extends string = never>(
  name: string,
  values: readonly Value[],
  messages: Messages,
  rare: readonly Rare[] = [],
) {
  const named = (word: string) => [...values, ...rare].find((each) => each === word);
  return (given: string): Value | Rare => {
    const value = named(given) ?? named(given.normalize('NFKC').toLowerCase());
    if (value !== undefined) return value;
    const { errors } = messages;
    const near = idsNear(given, values);
    throw new CareerError(
      'usage',
      errors.noValue(name, given),
      near.length > 0 ? errors.didYouMean(near) : errors.oneOf(values),
    );
  };
}

/** Collects the values of an option that can be repeated. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A command's options without the global ones; for the program itself, all options. */
export function ownOptions(command: CommandUnknownOpts): CommandUnknownOpts['options'] {
  if (!command.parent) return command.options;
  const shared = new Set(rootOf(command).options.map(({ long }) => long));
  return command.options.filter(({ long }) => !shared.has(long));
}

/** The program that a command belongs to. */
export function rootOf(command: CommandUnknownOpts): CommandUnknownOpts {
  return command.parent ? rootOf(command.parent) : command;
}
