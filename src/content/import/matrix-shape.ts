import type { Field } from './fields.ts';
import { type Grid, type GridCell, placeOf, transposed } from './grid.ts';
import { fieldOf, isForRemarks } from './heads.ts';
import { joined } from './joined.ts';
import { behindHeadings, carriedNames, labelsIn, namesIn, sortedLabels } from './labels.ts';
import { looksLikeLevel } from './level-names.ts';
import { ImportError, type Remarks } from './remark.ts';
import { headingsAbove, headingsAmongLevels, underHeadings } from './sections.ts';
import {
  columnsOf,
  FAR_ENOUGH,
  OF_LEVELS,
  OF_MATRICES,
  type ShapeOptions,
  skipAbove,
  type TableShape,
  textsOf,
  withLevel,
} from './shape.ts';

/** In characters: the most that headings and names have. */
const SHORT = 30;
/** In characters: texts of at most this length that repeat are marks, not criteria. */
const MARK = 2;

/**
 * Finds the headings of a matrix of levels and categories, and which of the two are its rows.
 *
 * @throws {ImportError} if a heading occurs twice, the table has only one row or column, or nothing in it is a level
 */
export function matrixIn(grid: Grid, { map, rows }: ShapeOptions, remarks: Remarks): TableShape {
  const top = topOf(grid);
  const titles = grid[top];
  if (!titles || top === grid.length - 1) {
    const kind = grid.every((row) => textsOf(row).length < 2) ? 'one-column' : 'no-table';
    throw new ImportError({ kind, place: placeOf(grid) });
  }
  const found = whereLevelsAre(grid.slice(top), map);
  const across = rows === undefined ? found.levels === 'columns' : rows === 'categories';
  const isSure = rows !== undefined || found.isSure;
  if (!isSure) noteGuess(grid.slice(top), found.levels, remarks);
  const table = across ? grid.slice(top) : withRoles(grid.slice(top), map);
  const level = across ? 0 : whereLevelsAre(table, map).column;

  // From here on, levels are columns. Rows are categories and other fields of the levels.
  const above = across ? headingsAbove(grid[top - 1], titles) : undefined;
  skipAbove(grid.slice(0, above ? top - 1 : top), remarks);
  const among = across ? undefined : headingsAmongLevels(table, level, remarks);
  const whole = across ? table : transposed(among?.rows ?? []);
  const count = labelsIn(whole, level, map);
  const before = sortedLabels(whole, level, count, map);
  const { wide, labels } = across ? underHeadings(whole, count, remarks) : { wide: whole, labels: count };
  const heads = wide[level] ?? [];
  const sorted = labels > count ? behindHeadings(before) : before;
  const names = namesIn(wide, heads, sorted.names);
  const carried = carriedNames(names, level);
  const roleNames = carriedNames(namesIn(wide, heads, sorted.roles), level);
  const fields = columnsOf(
    names,
    map,
    across ? OF_LEVELS.filter((field) => field !== 'role') : OF_LEVELS,
    OF_MATRICES,
  );
  const columns = across ? fields : withLevel(fields);
  columns.set('level', level);
  const roles = above ?? among?.roles;
  if (roles) columns.set('role', wide.length);
  if (sorted.names.length > 0) findUnnamedGrades(wide, names, level, labels, columns);

  const used = new Set(columns.values());
  const categories = wide.flatMap((row, column) => {
    const head = carried[column];
    if (used.has(column) || !head) return [];
    const isGroup = !across && column < level && row.every(({ text }) => text.length <= SHORT);
    if (isGroup || isForRemarks(head.text)) {
      const reason = isGroup ? 'unknown-head' : 'for-remarks';
      remarks.unplaced.push({ place: head.place, text: head.text, reason });
      return [];
    }
    const role = roleNames[column]?.text ?? '';
    const detail = sorted.details.flatMap((at) => row[at]?.text || []).join('\n');
    return [{ column, head, ...(role !== '' && { role }), ...(detail !== '' && { detail }) }];
  });
  return {
    kind: across ? 'levels-across' : 'levels-down',
    rows: transposed(roles ? [...wide, roles] : wide).flatMap((cells, i) => {
      const head = heads[i];
      if (i < labels || !head) return [];
      if (!isForRemarks(head.text)) return [cells];
      remarks.unplaced.push({ place: head.place, text: head.text, reason: 'for-remarks' });
      return [];
    }),
    columns,
    categories,
    isSure,
  };
}

interface Orientation {
  readonly levels: 'rows' | 'columns';
  /** The column of levels, if they are rows. */
  readonly column: number;
  /** Whether this is known from their names or heading, and not guessed. */
  readonly isSure: boolean;
}

/** Finds out whether the levels of a matrix are its rows or its columns, by their names and headings. */
function whereLevelsAre([heads = [], ...rows]: Grid, map: ReadonlyMap<string, Field>): Orientation {
  const known = withLevel(columnsOf(heads, map, ['level', 'grade'], OF_MATRICES)).get('level');
  const column = known ?? 0;
  const share = (cells: readonly GridCell[]): number => {
    const names = textsOf(cells);
    return names.filter(looksLikeLevel).length / Math.max(1, names.length);
  };
  const inRows = share(rows.flatMap((row) => row[column] ?? []));
  const inColumns = share(heads.toSpliced(column, 1));
  const isCategory = fieldOf(heads[0]?.text ?? '', map) === 'category';
  const levels =
    inColumns > Math.max(inRows, known === undefined ? 0 : 0.5) ||
    (inColumns === inRows && known === undefined && isCategory)
      ? 'columns'
      : 'rows';
  return { levels, column, isSure: known !== undefined || Math.max(inRows, inColumns) >= 0.5 };
}

/**
 * Notes how a matrix was read if its levels could not be recognised.
 *
 * @throws {ImportError} `no-level-head`, if nothing in it can be a level: rows have the same names, or cells have only
 *   marks, such as how much a skill matters
 */
function noteGuess(table: Grid, levels: Orientation['levels'], remarks: Remarks): void {
  const [heads = [], ...rows] = table;
  const names = rows.flatMap((row) => row[0]?.text || []);
  const texts = rows.flatMap((row) => textsOf(row.slice(1)));
  const areMarks = texts.every((text) => text.length <= MARK) && new Set(texts).size < texts.length;
  if (areMarks || (levels === 'rows' && new Set(names).size < names.length))
    throw new ImportError({ kind: 'no-level-head', place: placeOf(table), heads: textsOf(heads) });
  remarks.notes.push({ kind: 'orientation', place: placeOf(table), levels });
}

/**
 * Finds the heading row: the first that is at least half as full as the fullest. If the next row is fuller and its
 * texts are short too, it is the heading row, and the first has headings for groups of columns.
 */
function topOf(grid: Grid): number {
  const filled = grid.slice(0, FAR_ENOUGH).map((row) => textsOf(row));
  const most = Math.max(...filled.map(({ length }) => length));
  const top = filled.findIndex(({ length }) => length > 1 && length >= most / 2);
  const next = filled[top + 1] ?? [];
  const isFuller = next.length >= (filled[top]?.length ?? 0) + 2;
  return isFuller && next.every((text) => text.length <= SHORT) && top + 2 < grid.length ? top + 1 : top;
}

/** A table with nested columns of roles joined into one. */
function withRoles([heads = [], ...rows]: Grid, map: ReadonlyMap<string, Field>): Grid {
  const columns = [...heads.keys()].filter((i) => fieldOf(heads[i]?.text ?? '', map) === 'role');
  const divided = columns.slice(0, -1);
  const table = [heads, ...joined(heads, rows, columns)];
  return table.map((row) => row.filter((_, i) => !divided.includes(i)));
}

/** A column of short texts next to the levels, without a heading (such as below a merged one), has their grades. */
function findUnnamedGrades(
  wide: Grid,
  names: Grid[number],
  level: number,
  labels: number,
  columns: Map<Field, number>,
): void {
  const beside = wide[level + 1]?.slice(labels);
  if (names[level + 1]?.text !== '' || columns.has('grade') || !beside) return;
  if (beside.every(({ text }) => text.length <= SHORT)) columns.set('grade', level + 1);
}
