import type { Field } from './fields.ts';
import type { Grid, GridCell } from './grid.ts';
import { explains, fieldOf, folded } from './heads.ts';
import { ImportError, type Remarks } from './remark.ts';

/** A table whose rows are criteria, or levels with a column for each category. */
export interface TableShape {
  readonly kind: 'list' | 'levels-down' | 'levels-across';
  /** The rows below the headings; for a table with levels across, its columns. */
  readonly rows: Grid;
  readonly columns: ReadonlyMap<Field, number>;
  /** The columns of criteria. */
  readonly categories: readonly CategoryColumn[];
  /** Whether levels were recognised by their headings or names, and not guessed. */
  readonly isSure: boolean;
}

/** A column of criteria in a matrix, with its category's name. */
export interface CategoryColumn {
  readonly column: number;
  readonly head: GridCell;
  /** The role that its criteria are for, if columns are for different roles. */
  readonly role?: string;
  /** The description of the role if there is one, or else of the category. */
  readonly detail?: string;
}

export interface ShapeOptions {
  /** What columns hold, by folded headings. */
  readonly map: ReadonlyMap<string, Field>;
  /** What the rows of a matrix are; detected by default. */
  readonly rows?: 'levels' | 'categories' | undefined;
}

/** Headings that mean something else in a matrix than in a list. */
export const OF_MATRICES: Readonly<Record<string, Field>> = {
  ...{ title: 'grade', name: 'grade', 名称: 'grade', 呼び名: 'grade', 肩書: 'grade' },
  ...{ description: 'focus', definition: 'focus', 説明: 'focus', 定義: 'focus', 全体像: 'focus' },
};
/** How many rows are searched for headings. */
export const FAR_ENOUGH = 20;
/** The fields of a level, apart from its criteria. */
export const OF_LEVELS = [
  'role',
  'role-detail',
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
 * Finds the columns of fields by their headings.
 *
 * @param others fields for headings that have another meaning in this kind of table
 * @throws {ImportError} `head-twice`
 */
export function columnsOf(
  heads: readonly GridCell[],
  map: ReadonlyMap<string, Field>,
  fields: readonly Field[],
  others: Readonly<Record<string, Field>> = {},
): Map<Field, number> {
  const columns = new Map<Field, number>();
  // A heading in --map takes precedence over a known one.
  const named = new Set(map.values());
  for (const [i, { text, place }] of heads.entries()) {
    const key = folded(text);
    const known = text === '' ? undefined : fieldOf(text, map);
    const field = map.get(key) ?? (Object.hasOwn(others, key) ? others[key] : known);
    if (field === undefined || !fields.includes(field)) continue;
    if (named.has(field) && map.get(key) !== field) continue;
    const other = heads[columns.get(field) ?? -1];
    if (other && field === 'milestone' && explains(text)) continue;
    // If two headings are for grades, such as 等級 and 等級名, the first is the level.
    if (other && field === 'grade' && !columns.has('level')) columns.set('level', heads.indexOf(other));
    else if (other && !isDivisible(field, other.text))
      throw new ImportError({ kind: 'head-twice', place, other: other.place, field });
    columns.set(field, i);
  }
  return columns;
}

/** Whether a field may have several headings, of which the last is the most specific. */
function isDivisible(field: Field, other: string): boolean {
  return (
    ['role', 'role-detail', 'category', 'category-detail', 'focus'].includes(field) ||
    (field === 'milestone' && explains(other))
  );
}

/** Without a column for levels, the column for grades is used. */
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
