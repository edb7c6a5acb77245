import type * as v from 'valibot';
import type { recordSchema } from './record-schema.ts';

export type ProfileRecord = v.InferOutput<typeof recordSchema>;
export type Change = ProfileRecord['change'];

/** No honest writer leaves so many places free before a record. */
const FAR = 1_000_000;

/**
 * Gives records from elsewhere their places beside what is stored, in their order. They keep them, except for one that
 * is far ahead of all before it: it gets the next place, or it would outrank all changes that are still to come.
 */
export function placedAfter(
  stored: readonly ProfileRecord[],
  given: readonly ProfileRecord[],
): ProfileRecord[] {
  const all = inOrder([...stored, ...given]);
  const added = new Set(given);
  const placed: ProfileRecord[] = [];
  let before = { old: 0, now: 0 };
  for (const record of all) {
    const next = record.place === before.old ? before.now : before.now + 1;
    const place = added.has(record) && record.place > next + FAR ? next : record.place;
    before = { old: record.place, now: place };
    if (added.has(record)) placed.push({ ...record, place });
  }
  return placed;
}

/** Puts records in their order, which is the same on every machine. At the same place, the clock decides. */
export function inOrder(records: readonly ProfileRecord[]): readonly ProfileRecord[] {
  return [...records].sort((a, b) => a.place - b.place || (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}
