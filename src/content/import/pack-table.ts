import type { LocalPack } from '../localise.ts';
import { FIELDS, type Field } from './fields.ts';
import { entriesOfPack } from './pack-entries.ts';

/**
 * The columns of a pack's table. Grade and proficiency have none: a level is named by its grade, and a text includes
 * its proficiency.
 */
export const COLUMNS: readonly Field[] = FIELDS.filter(
  (field) => field !== 'grade' && field !== 'proficiency',
);

/** The words of a table in one language. */
export interface TableWords {
  readonly fields: Readonly<Record<Field, string>>;
  readonly kinds: Readonly<Record<'deliverable' | 'behaviour', string>>;
}

/** Returns the ladders of a pack as a table, with one milestone per row. The table can be imported again. */
export function tableOfPack(
  pack: LocalPack,
  { fields, kinds }: TableWords,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    heads: COLUMNS.map((field) => fields[field]),
    rows: entriesOfPack(pack).map(({ values, criteria: [text = ''] }) =>
      COLUMNS.map((field) => {
        if (field === 'milestone') return text;
        const value = values[field] ?? '';
        const isKind = value === 'deliverable' || value === 'behaviour';
        return field === 'kind' && isKind ? kinds[value] : value;
      }),
    ),
  };
}
