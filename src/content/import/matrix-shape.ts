import { BELOW } from './criteria.ts';
import type { Field } from './fields.ts';
import { type Grid, type GridCell, placeOf, transposed } from './grid.ts';
import { fieldOf } from './heads.ts';
import { looksLikeLevel } from './level-names.ts';
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

/** Heads that name something else in a matrix than in a list. */
const OF_MATRICES: Readonly<Record<string, Field>> = {
  ...{ title: 'grade', name: 'grade', 名称: 'grade', 呼び名: 'grade', 肩書: 'grade' },
  ...{ description: 'focus', definition: 'focus', 説明: 'focus', 定義: 'focus', 全体像: 'focus' },
};
/** In characters: heads and names are no longer. */
const SHORT = 30;

/**
 * Finds the heads of a matrix of levels and categories, and which of them are its rows.
 *
 * @throws {ImportError} if a head occurs twice, or the table has but one row or column
 */
export function matrixIn(grid: Grid, { map, rows }: ShapeOptions, remarks: Remarks): TableShape {
  const top = topOf(grid);
  const heads = grid[top];
  if (!heads || top === grid.length - 1) {
    const kind = grid.every((row) => textsOf(row).length < 2) ? 'one-column' : 'no-table';
    throw new ImportError({ kind, place: placeOf(grid) });
  }
  skipAbove(grid.slice(0, top), remarks);
  const table = grid.slice(top);
  const levels =
    rows === undefined
      ? whereLevelsAre(table, map, remarks)
      : { levels: 'rows', categories: 'columns' }[rows];
  const upright = levels === 'rows' ? table : transposed(table);
  const [titles = [], ...below] = upright;
  const columns = withLevel(columnsOf(titles, map, OF_LEVELS, OF_MATRICES));
  if (!columns.has('level')) columns.set('level', 0);
  const labels = levels === 'rows' ? [] : labelsIn(below);
  const used = new Set(columns.values());
  return {
    kind: levels === 'rows' ? 'levels-down' : 'levels-across',
    rows: below.slice(labels.length),
    columns,
    categories: [titles, ...labels]
      .map(headed)
      .reduce((heads, more) => heads.map((head, i) => divided(head, more[i])))
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

/**
 * Finds the row of heads: the first that is at least half as full as the fullest. If the next row is fuller and as short,
 * as below heads for groups of columns, it is that.
 */
function topOf(grid: Grid): number {
  const filled = grid.slice(0, FAR_ENOUGH).map((row) => textsOf(row));
  const most = Math.max(...filled.map(({ length }) => length));
  const top = filled.findIndex(({ length }) => length > 1 && length >= most / 2);
  const next = filled[top + 1] ?? [];
  const isFuller = next.length >= (filled[top]?.length ?? 0) + 2;
  return isFuller && next.every((text) => text.length <= SHORT) && top + 2 < grid.length ? top + 1 : top;
}

/** The columns of a matrix with levels across that come before the levels and divide categories: their texts are short. */
function labelsIn(columns: Grid): Grid {
  const first = columns.findIndex(([head]) => looksLikeLevel(head?.text ?? ''));
  const average = (column: Grid[number]): number => {
    const texts = textsOf(column.slice(1));
    return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  };
  const ofLevels = columns.slice(Math.max(0, first)).map(average);
  const most = Math.min(SHORT, ofLevels.reduce((sum, each) => sum + each, 0) / ofLevels.length / 2);
  const end = columns.slice(0, Math.max(0, first)).findIndex((column) => average(column) > most);
  return columns.slice(0, end < 0 ? Math.max(0, first) : end);
}

/** A category's head with that of what it is divided into. */
function divided(head: GridCell, more: GridCell | undefined): GridCell {
  const texts = [head.text, more?.text ?? ''].filter((text) => text !== '');
  return { ...head, text: texts.join(BELOW) };
}

/** An empty head is a merged one: it continues the head before. */
function headed(heads: readonly GridCell[]): readonly GridCell[] {
  let last: GridCell | undefined;
  return heads.map((head) => {
    if (head.text !== '') last = head;
    return last ?? head;
  });
}
