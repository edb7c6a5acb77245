import type { Field } from './fields.ts';
import { type Grid, type GridCell, placeOf, transposed } from './grid.ts';
import { fieldOf, folded } from './heads.ts';
import { looksLikeLevel } from './level-names.ts';
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

/** The heads are looked for in so many rows. */
const FAR_ENOUGH = 20;
/** What a matrix can say of a level besides its criteria. */
const OF_LEVELS = [
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
/** In characters, on average: a column with such texts holds criteria. */
const LONG = 12;

/**
 * Finds the heads of a table, and whether it lists criteria or is a matrix of levels and categories.
 *
 * @throws {ImportError} if a head occurs twice or the table is neither
 */
export function shapeOf(grid: Grid, options: ShapeOptions, remarks: Remarks): TableShape {
  return listIn(grid, options, remarks) ?? matrixIn(grid, options, remarks);
}

function listIn(grid: Grid, { map }: ShapeOptions, remarks: Remarks): TableShape | undefined {
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

function matrixIn(grid: Grid, { map, rows }: ShapeOptions, remarks: Remarks): TableShape {
  const filled = grid.slice(0, FAR_ENOUGH).map((row) => row.filter(({ text }) => text !== '').length);
  const most = Math.max(...filled);
  const top = filled.findIndex((cells) => cells > 1 && cells >= most / 2);
  const heads = grid[top];
  if (!heads || top === grid.length - 1) {
    throw new ImportError({ kind: most < 2 ? 'one-column' : 'no-table', place: placeOf(grid) });
  }
  skipAbove(grid.slice(0, top), remarks);
  const table = grid.slice(top);
  const levels =
    rows === undefined
      ? whereLevelsAre(table, map, remarks)
      : { levels: 'rows', categories: 'columns' }[rows];
  const upright = levels === 'rows' ? table : transposed(table);
  const [titles = [], ...below] = upright;
  const columns = withLevel(columnsOf(titles, map, OF_LEVELS));
  if (!columns.has('level')) columns.set('level', 0);
  const used = new Set(columns.values());
  return {
    kind: levels === 'rows' ? 'levels-down' : 'levels-across',
    rows: below.slice(levels === 'rows' ? 0 : leading(below, columns.get('level') ?? 0, remarks)),
    columns,
    categories: headed(titles)
      .map((head, column) => ({ column, head }))
      .filter(({ column }) => !used.has(column)),
  };
}

/** Whether the levels of a matrix are its rows or its columns, by their names. */
function whereLevelsAre(
  [heads = [], ...rows]: Grid,
  map: ReadonlyMap<string, Field>,
  remarks: Remarks,
): 'rows' | 'columns' {
  const [corner, ...across] = heads;
  const fields = heads.map(({ text }) => fieldOf(text, map));
  if (fields.some((field) => field === 'level' || field === 'grade')) return 'rows';
  const down = rows.flatMap((row) => row[0] ?? []);
  const share = (cells: readonly GridCell[]): number => {
    const names = textsOf(cells);
    return names.filter(looksLikeLevel).length / Math.max(1, names.length);
  };
  const [inRows, inColumns] = [share(down), share(across)];
  const levels =
    inColumns > inRows || (inColumns === inRows && fields[0] === 'category') ? 'columns' : 'rows';
  if (Math.max(inRows, inColumns) < 0.5 && corner) {
    remarks.notes.push({ kind: 'orientation', place: corner.place, levels });
  }
  return levels;
}

/** How many columns of a matrix with levels across come before the first level: they hold something else. */
function leading(columns: Grid, nameAt: number, remarks: Remarks): number {
  const first = columns.findIndex((column) => looksLikeLevel(column[nameAt]?.text ?? ''));
  for (const column of columns.slice(0, Math.max(0, first))) {
    const head = column[nameAt];
    if (head) remarks.unplaced.push({ place: head.place, text: head.text, reason: 'unknown-head' });
  }
  return Math.max(0, first);
}

/** An empty head is a merged one: it continues the head before. */
function headed(heads: readonly GridCell[]): readonly GridCell[] {
  let last: GridCell | undefined;
  return heads.map((head) => {
    if (head.text !== '') last = head;
    return last ?? head;
  });
}

const FIELDS_OF_LISTS = [
  ...OF_LEVELS,
  ...(['learn', 'category', 'kind', 'milestone', 'chance', 'category-id', 'id'] as const),
] as const;

/** @throws {ImportError} `head-twice` */
function columnsOf(
  heads: readonly GridCell[],
  map: ReadonlyMap<string, Field>,
  fields: readonly Field[],
): Map<Field, number> {
  const columns = new Map<Field, number>();
  // A head that --map names wins over one that is known by itself.
  const named = new Set(map.values());
  for (const [i, { text, place }] of heads.entries()) {
    const field = text === '' ? undefined : fieldOf(text, map);
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
function withLevel(columns: Map<Field, number>): Map<Field, number> {
  const grade = columns.get('grade');
  if (columns.has('level') || grade === undefined) return columns;
  columns.delete('grade');
  return columns.set('level', grade);
}

function skipAbove(rows: Grid, { unplaced }: Remarks): void {
  for (const { text, place } of rows.flat()) {
    if (text !== '') unplaced.push({ place, text, reason: 'above-table' });
  }
}

function textsOf(cells: readonly GridCell[]): readonly string[] {
  return cells.flatMap(({ text }) => text || []);
}
