import type * as v from 'valibot';
import type { recordSchema } from './record-schema.ts';

export type ProfileRecord = v.InferOutput<typeof recordSchema>;
export type Change = ProfileRecord['change'];

/** A gap of this many places does not come from normal use. */
const LARGE_GAP = 1_000_000;

/**
 * Returns imported records with their places among the stored ones. Records keep their places and order. However, a
 * record far ahead of all earlier ones gets the next place, because it would override all later changes.
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
    const place = added.has(record) && record.place > next + LARGE_GAP ? next : record.place;
    before = { old: record.place, now: place };
    if (added.has(record)) placed.push({ ...record, place });
  }
  return placed;
}

/** Sorts records by place, then time, then id: the same order on every machine. */
export function inOrder(records: readonly ProfileRecord[]): readonly ProfileRecord[] {
  return [...records].sort((a, b) => a.place - b.place || (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}
