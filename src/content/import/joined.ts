import { BELOW } from '../below.ts';
import type { Grid } from './grid.ts';
import { isForCodes } from './heads.ts';

/**
 * Joins nested columns, such as area and skill, into the last of them: `Craft / Testing`. An empty cell before one with
 * text counts as merged with the cell above. A code goes in parentheses.
 */
export function joined(heads: Grid[number], rows: Grid, columns: readonly number[]): Grid {
  const main = columns.at(-1);
  if (main === undefined || columns.length < 2) return rows;
  let above: readonly string[] = [];
  return rows.map((row) => {
    const own = columns.map((column) => row[column]?.text ?? '');
    const first = own.findIndex((text) => text !== '');
    const texts = own.map((text, i) => (i < first ? (above[i] ?? '') : text));
    if (first >= 0) above = texts;
    const name = texts.reduce((whole, text, i) => {
      if (text === '' || text === texts[i - 1]) return whole;
      if (whole === '') return text;
      return isForCodes(heads[columns[i] ?? -1]?.text ?? '')
        ? `${whole} (${text})`
        : `${whole}${BELOW}${text}`;
    }, '');
    return row.map((cell, i) => (i === main ? { ...cell, text: first < 0 ? '' : name } : cell));
  });
}
