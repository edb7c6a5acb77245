import type { Field } from './fields.ts';
import type { Grid, GridCell } from './grid.ts';
import { explains, fieldOf, isForCodes } from './heads.ts';
import { joined } from './joined.ts';
import { looksLikeLevel } from './level-names.ts';
import { headed } from './sections.ts';
import { textsOf } from './shape.ts';

/** In characters: the most that names have on average. */
const SHORT = 30;

/**
 * Counts the columns before those of the levels: names of categories and subcategories, and their descriptions. Levels
 * are columns here, and `level` is the row of their names.
 */
export function labelsIn(wide: Grid, level: number, map: ReadonlyMap<string, Field>): number {
  const heads = wide[level] ?? [];
  const first = heads.findIndex(({ text }, i) => i > 0 && looksLikeLevel(text));
  const isLabel = (column: number): boolean => {
    const head = heads[column]?.text ?? '';
    if (column === 0 || head === '' || explains(head) || isForCodes(head)) return true;
    if (OF_CATEGORIES.includes(fieldOf(head, map))) return true;
    return first > column && averageIn(wide, level, column) <= longestLabel(wide, level, first);
  };
  const end = heads.findIndex((_, column) => !isLabel(column));
  return end < 0 ? heads.length : end;
}

/** Fields that cannot be the name of a level. */
const OF_CATEGORIES: readonly (Field | undefined)[] = ['category', 'category-detail', 'role', 'role-detail'];

/** Names of categories are at most half as long as criteria. */
function longestLabel(wide: Grid, level: number, first: number): number {
  const columns = (wide[level] ?? []).map((_, column) => column).slice(first);
  const sum = columns.reduce((sum, column) => sum + averageIn(wide, level, column), 0);
  return Math.min(SHORT, sum / columns.length / 2);
}

function averageIn(wide: Grid, level: number, column: number): number {
  const texts = textsOf(wide.flatMap((row, i) => (i === level ? [] : (row[column] ?? []))));
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
}

/** The columns before those of the levels, by what they hold. */
export interface Labels {
  /** The names of categories and subcategories. */
  readonly names: readonly number[];
  readonly roles: readonly number[];
  /** Descriptions of the categories. */
  readonly details: readonly number[];
}

/** Sorts the columns before those of the levels by what they hold. */
export function sortedLabels(
  wide: Grid,
  level: number,
  count: number,
  map: ReadonlyMap<string, Field>,
): Labels {
  const heads = wide[level] ?? [];
  const columns = [...heads.keys()].slice(0, count);
  const longest = longestLabel(wide, level, count);
  const kinds = columns.map((column): keyof Labels => {
    const head = heads[column]?.text ?? '';
    if (fieldOf(head, map) === 'role') return 'roles';
    const isLong = column > 0 && head === '' && averageIn(wide, level, column) > longest;
    return explains(head) || fieldOf(head, map) === 'category-detail' || isLong ? 'details' : 'names';
  });
  const of = (kind: keyof Labels) => columns.filter((column) => kinds[column] === kind);
  return { names: of('names'), roles: of('roles'), details: of('details') };
}

/** The same labels behind a new first column of section headings. */
export function behindHeadings({ names, roles, details }: Labels): Labels {
  const next = (columns: readonly number[]) => columns.map((column) => column + 1);
  return { names: [0, ...next(names)], roles: next(roles), details: next(details) };
}

/** The name of each row, joined from some columns. */
export function namesIn(wide: Grid, heads: Grid[number], columns: readonly number[]): readonly GridCell[] {
  const main = columns.at(-1);
  if (main === undefined) return wide.flatMap(([cell]) => (cell ? [{ ...cell, text: '' }] : []));
  return joined(heads, wide, columns).flatMap((row) => row[main] ?? []);
}

/**
 * Names in which an empty one repeats the one before, like a merged cell. The name at `level` is cleared first, so that
 * it is not repeated.
 */
export function carriedNames(names: readonly GridCell[], level: number): readonly GridCell[] {
  return headed(names.map((name, i) => (i === level ? { ...name, text: '' } : name)));
}
