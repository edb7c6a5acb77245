import type * as v from 'valibot';
import type { recordSchema } from './record-schema.ts';

export type ProfileRecord = v.InferOutput<typeof recordSchema>;
export type Change = ProfileRecord['change'];

/** Places in the order are whole numbers up to this; beyond it, records stand side by side. */
export const LAST_PLACE = 1e12;

/** Puts records in their order, which is the same on every machine. At the same place, the clock decides. */
export function inOrder(records: readonly ProfileRecord[]): readonly ProfileRecord[] {
  return [...records].sort((a, b) => a.place - b.place || (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}
