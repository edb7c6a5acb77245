import { describeFault, type Fault } from '../content/fault.ts';
import type { Messages } from '../locale/messages.ts';

/** More faults than this are only counted. */
const MOST_TOLD = 100;
/** More of a line than this many characters is left out, from its middle. */
const LONGEST = 600;

/** Describes faults, a line each, as far as anybody would read them. */
export function faultLines(faults: readonly Fault[], messages: Messages): readonly string[] {
  const told = faults.slice(0, MOST_TOLD).map((fault) => shortened(describeFault(fault, messages)));
  const untold = faults.length - told.length;
  return untold > 0 ? [...told, messages.errors.moreFaults(untold)] : told;
}

/** Leaves out the middle of a text that is longer than anybody would read. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
}
