import { Option } from '@commander-js/extra-typings';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/catalogue.ts';

/** An option that takes one of a few words. */
export function oneOf<Flags extends string, const Value extends string>(
  flags: Flags,
  description: string,
  values: readonly Value[],
  { errors }: Messages,
) {
  return new Option(flags, description).argParser((given): Value => {
    const value = values.find((each) => each === given.normalize('NFKC').toLowerCase());
    if (value !== undefined) return value;
    throw new CareerError(
      'usage',
      errors.noValue(flags.split(' ', 1)[0] ?? flags, given),
      errors.oneOf(values),
    );
  });
}
