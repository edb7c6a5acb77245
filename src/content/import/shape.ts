import type { Field } from './fields.ts';
import type { Grid, GridCell } from './grid.ts';
import { fieldOf, folded } from './heads.ts';
import { ImportError, type Remarks } from './remark.ts';

/** A table whose rows are criteria, or levels with a column for each category. */
export interface TableShape {
  readonly kind: 'list' | 'levels-down' | 'levels-across';
  /** The rows below the heads; of a table with levels across, its columns. */
  readonly rows: Grid;
  readonly columns: ReadonlyMap<Field, number>;
  /** The columns that are categories, with their heads. */
  readonly categories: readonly { readonly column: number; readonly head: GridCell }[];
}

export interface ShapeOptions {
  /** What columns hold, by folded heads. */
  readonly map: ReadonlyMap<string, Field>;
  /** What the rows of a matrix are; by default, what they look like. */
  readonly rows?: 'levels' | 'categories' | undefined;
}

/** Heads are looked for in so many rows. */
export const FAR_ENOUGH = 20;
/** What a table can say of a level besides its criteria. */
export const OF_LEVELS = [
  'role',
  'level',
  'grade',
  'number',
  'names',
  'position',
  'focus',
  'role-id',
  'level-id',
] as const;
/**
 * Finds the columns of fields by their heads.
 *
 * @param others fields of heads that mean something else in this kind of table
 * @throws {ImportError} `head-twice`
 */
export function columnsOf(
  heads: readonly GridCell[],
  map: ReadonlyMap<string, Field>,
  fields: readonly Field[],
  others: Readonly<Record<string, Field>> = {},
): Map<Field, number> {
  const columns = new Map<Field, number>();
  // A head that --map names wins over one that is known by itself.
  const named = new Set(map.values());
  for (const [i, { text, place }] of heads.entries()) {
    const known = text === '' ? undefined : fieldOf(text, map);
    const field = Object.hasOwn(others, folded(text)) ? others[folded(text)] : known;
    if (field === undefined || !fields.includes(field)) continue;
    if (named.has(field) && map.get(folded(text)) !== field) continue;
    const other = heads[columns.get(field) ?? -1];
    // Of two heads for grades, the first names the level: 等級 and 等級名.
    if (other && field === 'grade' && !columns.has('level')) columns.set('level', heads.indexOf(other));
    else if (other) throw new ImportError({ kind: 'head-twice', place, other: other.place, field });
    columns.set(field, i);
  }
  return columns;
}

/** Without a column for levels, that for grades names them. */
export function withLevel(columns: Map<Field, number>): Map<Field, number> {
  const grade = columns.get('grade');
  if (columns.has('level') || grade === undefined) return columns;
  columns.delete('grade');
  return columns.set('level', grade);
}

export function skipAbove(rows: Grid, { unplaced }: Remarks): void {
  for (const { text, place } of rows.flat()) {
    if (text !== '') unplaced.push({ place, text, reason: 'above-table' });
  }
}

export function textsOf(cells: readonly GridCell[]): readonly string[] {
  return cells.flatMap(({ text }) => text || []);
}
