import type { Field } from './fields.ts';
import type { Grid } from './grid.ts';
import { fieldOf } from './heads.ts';
import { looksLikeLevel } from './level-names.ts';

/** A list with an added column for the level that its sheet is named after; undefined if it is not such a list. */
export function withSheetLevel(
  grid: Grid,
  sheet: string | undefined,
  map: ReadonlyMap<string, Field>,
): Grid | undefined {
  const top = grid.findIndex((row) => row.some(({ text }) => fieldOf(text, map) === 'milestone'));
  if (sheet === undefined || !looksLikeLevel(sheet) || top < 0) return undefined;
  return grid.map((row, i) => {
    const [last] = row.slice(-1);
    const isEmpty = i < top || row.every(({ text }) => text === '');
    return last ? [...row, { place: last.place, text: isEmpty ? '' : i === top ? 'level' : sheet }] : row;
  });
}
