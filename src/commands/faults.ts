import { describeReason, type Fault } from '../content/fault.ts';
import { describeGroup, grouped } from '../content/grouped.ts';
import type { Messages } from '../locale/messages.ts';

/** Groups of faults beyond this number are only counted. */
const MOST_LISTED = 100;
/** Lines longer than this many characters are shortened in the middle. */
const LONGEST = 600;

/** Describes faults up to the limits above. Those that repeat share a line. */
export function faultLines(faults: readonly Fault[], messages: Messages): readonly string[] {
  const groups = grouped(faults.map((fault) => ({ ...fault, message: describeReason(fault, messages) })));
  const listed = groups.slice(0, MOST_LISTED).map((group) => shortened(describeGroup(group, messages)));
  const others = groups.slice(MOST_LISTED).reduce((sum, { places }) => sum + places.length, 0);
  return others > 0 ? [...listed, messages.errors.moreFaults(others)] : listed;
}

/** Leaves out the middle of a long text. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
}
