import { Argument, Option } from '@commander-js/extra-typings';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/catalogue.ts';

/** An option that takes one of a few words. */
export function oneOf<Flags extends string, const Value extends string>(
  flags: Flags,
  description: string,
  values: readonly Value[],
  messages: Messages,
) {
  const [flag = flags] = flags.split(' ', 1);
  return new Option(flags, description).choices(values).argParser(parserOf(flag, values, messages));
}

/** An argument that is one of a few words. */
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

function parserOf<Value extends string>(name: string, values: readonly Value[], { errors }: Messages) {
  return (given: string): Value => {
    const value = values.find((each) => each === given.normalize('NFKC').toLowerCase());
    if (value !== undefined) return value;
    throw new CareerError('usage', errors.noValue(name, given), errors.oneOf(values));
  };
}
