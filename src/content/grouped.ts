import type { Messages } from '../locale/messages.ts';
import { type Location, locationText } from './fault.ts';
import { groupBy } from './group-by.ts';

/** A problem in a file, and all the places that have it. */
export interface Group {
  readonly file: string;
  readonly message: string;
  /** At least one. A place without a line is about the whole file. */
  readonly places: readonly Pick<Location, 'line' | 'column'>[];
}

type Remark = Location & { readonly kind: string; readonly message: string; readonly field?: string };

/** Groups remarks that say the same about a file, in the order of their first places. */
export function grouped(remarks: readonly Remark[]): readonly Group[] {
  const groups = groupBy(remarks, ({ file, kind, message, field }) =>
    // The message about an unknown field lists the unused fields, which differ from entry to entry.
    [file, kind, kind === 'unknown-field' ? field : message].join('\n'),
  );
  return [...groups.values()].map((group) => {
    const [{ file, message }] = group;
    return { file, message, places: group };
  });
}

/** How many further places are named; the rest are only counted. */
const MOST_PLACES = 3;

/** Returns a group as one line: `file:line:column: what is wrong; how to correct it (12 times: also in lines 8, 9, 10 …)`. */
export function describeGroup({ file, message, places }: Group, { content: words }: Messages): string {
  const [first, ...others] = places;
  const location = locationText({ file, ...first });
  if (others.length === 0) return `${location}: ${message}`;
  const lines = [...new Set(others.flatMap(({ line }) => line ?? []))];
  const named = lines.slice(0, MOST_PLACES);
  const also = `${named.join(', ')}${lines.length > named.length ? ' …' : ''}`;
  return `${location}: ${message}${also === '' ? words.times(places.length) : words.alsoIn(places.length, also)}`;
}
