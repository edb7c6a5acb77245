import type { Field } from './fields.ts';
import type { Grid } from './grid.ts';
import { placeOf } from './grid.ts';
import { fieldOf } from './heads.ts';
import { ImportError, type Remarks } from './remark.ts';
import {
  columnsOf,
  FAR_ENOUGH,
  OF_LEVELS,
  type ShapeOptions,
  skipAbove,
  type TableShape,
  textsOf,
  withLevel,
} from './shape.ts';

const FIELDS_OF_LISTS = [
  ...OF_LEVELS,
  ...(['learn', 'category', 'kind', 'milestone', 'chance', 'category-id', 'id'] as const),
] as const;

/** In characters, on average: a column with such texts holds criteria. */
const LONG = 12;
/**
 * Finds the heads of a list of criteria; undefined if the table is none.
 *
 * @throws {ImportError} if a head occurs twice, or none names the level
 */
export function listIn(grid: Grid, { map }: ShapeOptions, remarks: Remarks): TableShape | undefined {
  const known = (row: Grid[number]) =>
    row.flatMap(({ text }) => (text === '' ? [] : (fieldOf(text, map) ?? [])));
  const top = grid.slice(0, FAR_ENOUGH).findIndex((row) => {
    const fields = known(row);
    return fields.includes('milestone') && fields.length > 1;
  });
  const heads = grid[top];
  if (!heads) return undefined;
  const rows = grid.slice(top + 1);
  const columns = withLevel(columnsOf(heads, map, FIELDS_OF_LISTS));
  if (isMatrix(heads, rows, columns, map)) return undefined;
  if (!columns.has('level') && !columns.has('level-id')) {
    throw new ImportError({ kind: 'no-level-head', place: placeOf([heads]), heads: textsOf(heads) });
  }
  skipAbove(grid.slice(0, top), remarks);
  const used = new Set(columns.values());
  for (const [i, { text, place }] of heads.entries()) {
    if (used.has(i) || !rows.some((row) => row[i]?.text)) continue;
    remarks.unplaced.push({ place, text, reason: text === '' ? 'no-head' : 'unknown-head' });
  }
  return { kind: 'list', rows, columns, categories: [] };
}

/** Whether the heads of a list are those of a matrix: every level has one row, and several columns have long texts. */
function isMatrix(
  heads: Grid[number],
  rows: Grid,
  columns: ReadonlyMap<Field, number>,
  map: ReadonlyMap<string, Field>,
): boolean {
  if ([...map.values()].includes('milestone')) return false;
  const levels = rows.flatMap((row) => row[columns.get('level') ?? -1]?.text || []);
  if (levels.length === 0 || new Set(levels).size < levels.length) return false;
  const fieldAt = new Map([...columns].map(([field, column]) => [column, field]));
  const long = heads.filter((_, i) => {
    const field = fieldAt.get(i);
    if (field !== undefined && !['milestone', 'category', 'kind'].includes(field)) return false;
    const texts = rows.flatMap((row) => row[i]?.text || []);
    return texts.length > 0 && texts.reduce((sum, text) => sum + text.length, 0) / texts.length > LONG;
  });
  return long.length > 1;
}
