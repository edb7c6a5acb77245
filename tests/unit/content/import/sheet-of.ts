import { type Grid, gridOf, type Sheet } from '../../../../src/content/import/grid.ts';
import type { ReadOptions, Source } from '../../../../src/content/import/tables.ts';
import type { Language } from '../../../../src/locale/language.ts';

/** A table as a CSV file would have it; a row of the grid is a list of texts. */
export function sheetOf(rows: readonly (readonly string[])[], file = 'ladder.csv', name?: string): Sheet {
  return {
    file,
    name,
    rows: rows.map((cells, i) => ({ number: i + 1, cells: cells.map((text) => ({ text, kind: 'text' })) })),
  };
}

export function gridIn(rows: readonly (readonly string[])[]): Grid {
  return gridOf(sheetOf(rows));
}

export function sourceOf(
  rows: readonly (readonly string[])[],
  language?: Language,
  file = language === undefined ? 'ladder.csv' : `ladder.${language}.csv`,
): Source {
  return { file, language, sheets: [sheetOf(rows, file)] };
}

export const PLAIN: ReadOptions & { readonly id: string } = { map: new Map(), id: 'pack' };
