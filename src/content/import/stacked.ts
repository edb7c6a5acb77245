import type { Grid } from './grid.ts';
import { fieldOf } from './heads.ts';
import { looksLikeLevel } from './level-names.ts';

/** Splits a sheet where another table begins: at a heading row with other levels than the one above. */
export function stackedIn(grid: Grid): readonly Grid[] {
  const begins: number[] = [];
  let heads: Grid[number] | undefined;
  for (const [i, row] of grid.entries()) {
    if (!namesLevels(row)) continue;
    if (!heads) heads = row;
    else if (isOther(row, heads)) {
      begins.push(i);
      heads = row;
    }
  }
  return [0, ...begins].map((begin, i) => grid.slice(begin, begins[i]));
}

/** Whether a row has only distinct names of levels, after an empty cell or a heading for categories. */
function namesLevels([corner, ...cells]: Grid[number]): boolean {
  const names = cells.flatMap(({ text }) => text || []);
  const isHead = corner?.text === '' || fieldOf(corner?.text ?? '', new Map()) === 'category';
  const areLevels = names.every((name) => looksLikeLevel(name) && !/^\d+$/.test(name));
  return isHead && names.length > 1 && new Set(names).size === names.length && areLevels;
}

function isOther(row: Grid[number], heads: Grid[number]): boolean {
  return row.slice(1).some(({ text }, i) => text !== (heads[i + 1]?.text ?? ''));
}
