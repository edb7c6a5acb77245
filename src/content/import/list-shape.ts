import { criteriaColumn, dependsOn } from './criteria-column.ts';
import type { Field } from './fields.ts';
import type { Grid } from './grid.ts';
import { placeOf } from './grid.ts';
import { explains, fieldOf } from './heads.ts';
import { joined } from './joined.ts';
import { looksLikeLevel } from './level-names.ts';
import { ImportError, type Remarks } from './remark.ts';
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
import { withoutNotes } from './surroundings.ts';

const FIELDS_OF_LISTS = [
  ...OF_LEVELS,
  ...([
    'learn',
    'category',
    'category-detail',
    'proficiency',
    'kind',
    'milestone',
    'chance',
    'category-id',
    'id',
  ] as const),
] as const;

/** In characters, on average: a column with longer texts holds criteria. */
const LONG = 12;

/**
 * Finds the columns of a list of criteria by their headings; undefined if the table is not a list.
 *
 * @throws {ImportError} if a heading occurs twice, or none names the level
 */
export function listIn(grid: Grid, { map }: ShapeOptions, remarks: Remarks): TableShape | undefined {
  const top = topOf(grid, map);
  const heads = grid[top];
  if (!heads) return undefined;
  const below = grid.slice(top + 1);
  const columns = withProficiency(withLevel(columnsOf(heads, map, FIELDS_OF_LISTS)));
  const parts = partsOf(heads, map);
  if (isMatrix(heads, below, columns, map)) return undefined;
  const criteria = columns.get('milestone') ?? criteriaColumn(heads, below, columns, parts);
  if (criteria === undefined) return undefined;
  if (!columns.has('level') && !columns.has('level-id')) {
    throw new ImportError({ kind: 'no-level-head', place: placeOf([heads]), heads: textsOf(heads) });
  }
  skipAbove(grid.slice(0, top), remarks);
  if (!columns.has('milestone')) {
    const { text, place } = heads[criteria] ?? { text: '', place: placeOf([heads]) };
    remarks.notes.push({ kind: 'criteria', place, head: text });
    columns.set('milestone', criteria);
  }
  const categories = parts.category.filter((column) => column !== criteria);
  const ofRoles = joined(heads, below, parts.role);
  const rows = withoutNotes(joined(heads, ofRoles, categories), columns, remarks);
  const [category] = categories.slice(-1);
  if (category === undefined) columns.delete('category');
  else columns.set('category', category);
  assignDescriptions(heads, rows, columns);
  const used = new Set([...columns.values(), ...parts.role, ...categories]);
  for (const [i, { text, place }] of heads.entries()) {
    if (used.has(i) || !rows.some((row) => row[i]?.text)) continue;
    remarks.unplaced.push({ place, text, reason: text === '' ? 'no-head' : 'unknown-head' });
  }
  return { kind: 'list', rows, columns, categories: [], isSure: true };
}

/** The heading row: the first with a heading for criteria, or else the first with a heading for levels. */
function topOf(grid: Grid, map: ReadonlyMap<string, Field>): number {
  const rows = grid.slice(0, FAR_ENOUGH).map((row) => {
    const texts = textsOf(row);
    const fields = texts.flatMap((text) => fieldOf(text, map) ?? []);
    return { fields, texts: texts.length, levels: texts.filter(looksLikeLevel).length };
  });
  const names = (fields: readonly Field[]): boolean => fields.includes('level') || fields.includes('grade');
  const first = rows.findIndex(({ fields }) => names(fields));
  const top = rows.findIndex(({ fields, levels }, i) => {
    if (!fields.includes('milestone') || fields.length < 2) return false;
    // A row with several levels is the heading row of a matrix. So is a row of headings below that for levels.
    return names(fields) || (levels < 2 && (first < 0 || i < first));
  });
  return top >= 0 ? top : rows.findIndex(({ fields, texts }) => names(fields) && texts > 2);
}

/** The columns that name roles and categories, which may be several. */
function partsOf(
  heads: Grid[number],
  map: ReadonlyMap<string, Field>,
): Readonly<Record<'role' | 'category', readonly number[]>> {
  const of = (field: Field): readonly number[] => {
    const own = [...heads.keys()].filter((i) => fieldOf(heads[i]?.text ?? '', map) === field);
    const named = own.filter((i) => map.get(heads[i]?.text ?? '') === field);
    return named.length > 0 ? named : own;
  };
  return { role: of('role'), category: of('category') };
}

/** Without another column for levels, the proficiency is the level. */
function withProficiency(columns: Map<Field, number>): Map<Field, number> {
  const proficiency = columns.get('proficiency');
  if (proficiency === undefined || columns.has('level') || columns.has('level-id')) return columns;
  columns.delete('proficiency');
  return columns.set('level', proficiency);
}

/** Assigns columns of descriptions: to the category if each category has just one text, or else to the level. */
function assignDescriptions(heads: Grid[number], rows: Grid, columns: Map<Field, number>): void {
  const used = new Set(columns.values());
  for (const [i, { text }] of heads.entries()) {
    if (used.has(i)) continue;
    const at = (...fields: readonly Field[]) => fields.flatMap((field) => columns.get(field) ?? []);
    const free = (field: Field, of: readonly number[]): boolean =>
      !columns.has(field) && of.length > 0 && dependsOn(rows, i, of);
    if (explains(text) && free('category-detail', at('category'))) columns.set('category-detail', i);
    else if (explains(text) && free('focus', at('role', 'level'))) columns.set('focus', i);
    else if (OF_MATRICES[text.toLowerCase()] === 'grade' && free('grade', at('role', 'level')))
      columns.set('grade', i);
  }
}

/** Whether a table that looks like a list is a matrix: every level has one row, and several columns have long texts. */
function isMatrix(
  heads: Grid[number],
  rows: Grid,
  columns: ReadonlyMap<Field, number>,
  map: ReadonlyMap<string, Field>,
): boolean {
  if (columns.has('id') || [...map.values()].includes('milestone')) return false;
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
