import { nextItem } from './adaptive.ts';
import type { Instrument } from './instrument.ts';

/** `quick` asks what tells most, until it is sure; `full` asks everything. */
export const LENGTHS = ['quick', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/** Returns the id of the item to put next, after those asked so far; undefined where the quiz is at its end. */
export type Sequence = (asked: readonly string[], answers: ReadonlyMap<string, number>) => string | undefined;

/**
 * The order in which a quiz of a length puts its items: fit first, then readiness. `quick` chooses the fit items as
 * it goes and asks one readiness item for each shift.
 */
export function sequenceOf(instrument: Instrument, length: Length): Sequence {
  const { items } = instrument;
  if (length === 'full') return (asked) => items.find(({ id }) => !asked.includes(id))?.id;
  const readiness = items.filter(
    (item, i) =>
      item.section === 'readiness' &&
      items.findIndex(({ section, scale }) => section === 'readiness' && scale === item.scale) === i,
  );
  return (asked, answers) => {
    const positions = new Set(
      items.flatMap(({ id, section }, i) => (section === 'fit' && asked.includes(id) ? [i] : [])),
    );
    const given = Uint8Array.from(items, ({ id }) => (asked.includes(id) ? (answers.get(id) ?? 0) : 0));
    const fit = nextItem(instrument, given, positions);
    if (fit !== undefined) return items[fit]?.id;
    return readiness.find(({ id }) => !asked.includes(id))?.id;
  };
}
