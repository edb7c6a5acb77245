import type { Field } from './fields.ts';
import type { Grid } from './grid.ts';
import { explains } from './heads.ts';
import { looksLikeLevel } from './level-names.ts';

/** In characters, on average. */
const SENTENCE = 24;

/** The columns that name roles and categories. */
interface Parts {
  readonly role: readonly number[];
  readonly category: readonly number[];
}

/**
 * Finds the column of criteria by its texts if no heading names it: the column with the most distinct texts, if levels
 * span several rows. Undefined if the table does not look like a list.
 */
export function criteriaColumn(
  heads: Grid[number],
  rows: Grid,
  columns: ReadonlyMap<Field, number>,
  { role, category }: Parts,
): number | undefined {
  const level = columns.get('level');
  if (level === undefined || hasHeadings(rows, level) || !repeats(rows, [...role, level])) return undefined;
  const [main] = category;
  const taken = new Set(
    [...columns]
      .flatMap(([field, column]) => (field === 'category' ? [] : [column]))
      .concat(role, main ?? []),
  );
  const columnsOfTexts = heads.flatMap(({ text: head }, column) => {
    if (head === '' || taken.has(column) || explains(head)) return [];
    const texts = rows.flatMap((row) => row[column]?.text || []);
    const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return texts.length > 0 ? [{ column, distinct: new Set(texts).size, length }] : [];
  });
  // Several columns with whole sentences are the categories of a matrix.
  if (columnsOfTexts.filter(({ length }) => length > SENTENCE).length > 1) return undefined;
  const [best] = columnsOfTexts.toSorted((a, b) => b.distinct - a.distinct || b.length - a.length);
  return best && best.distinct > 1 ? best.column : undefined;
}

/** Whether the column of levels has section headings: texts that are not levels, alone in their row. */
function hasHeadings(rows: Grid, level: number): boolean {
  return rows.slice(0, -1).some((row) => {
    const text = row[level]?.text ?? '';
    return text !== '' && !looksLikeLevel(text) && row.every((cell, i) => i === level || cell.text === '');
  });
}

/** Whether any combination of values in some columns occurs in several rows. */
function repeats(rows: Grid, columns: readonly number[]): boolean {
  const keys = rows.map((row) => keyOf(row, columns)).filter((key) => /[^\n]/.test(key));
  return new Set(keys).size < keys.length;
}

/** Whether rows with the same texts in other columns also have the same text in this column. */
export function dependsOn(rows: Grid, column: number, others: readonly number[]): boolean {
  const texts = new Map<string, string>();
  return rows.every((row) => {
    const text = row[column]?.text ?? '';
    if (text === '') return true;
    const key = keyOf(row, others);
    const known = texts.get(key) ?? text;
    texts.set(key, known);
    return known === text;
  });
}

function keyOf(row: Grid[number], columns: readonly number[]): string {
  return columns.map((column) => row[column]?.text ?? '').join('\n');
}
