import { describeFault, type Fault } from '../content/fault.ts';
import type { Messages } from '../locale/messages.ts';

/** Faults beyond this number are only counted. */
const MOST_LISTED = 100;
/** Lines longer than this many characters are shortened in the middle. */
const LONGEST = 600;

/** Describes faults, one per line, up to the limits above. */
export function faultLines(faults: readonly Fault[], messages: Messages): readonly string[] {
  const listed = faults.slice(0, MOST_LISTED).map((fault) => shortened(describeFault(fault, messages)));
  const others = faults.length - listed.length;
  return others > 0 ? [...listed, messages.errors.moreFaults(others)] : listed;
}

/** Leaves out the middle of a long text. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
}
