import type { Field } from './fields.ts';
import type { Grid } from './grid.ts';
import { looksLikeLevel } from './level-names.ts';
import type { Remarks } from './remark.ts';

/** Removes rows with only one text that is not a criterion, such as notes. */
export function withoutNotes(rows: Grid, columns: ReadonlyMap<Field, number>, remarks: Remarks): Grid {
  return rows.filter((row) => {
    const [only, ...others] = row.filter(({ text, error }) => text !== '' || error !== undefined);
    if (!only || others.length > 0 || only.error !== undefined) return true;
    const column = row.indexOf(only);
    if (column === columns.get('milestone') || looksLikeLevel(only.text)) return true;
    remarks.unplaced.push({ place: only.place, text: only.text, reason: 'alone' });
    return false;
  });
}
