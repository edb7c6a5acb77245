import type { Grid, GridCell } from './grid.ts';
import { looksLikeLevel } from './level-names.ts';
import type { Remarks } from './remark.ts';

/** Treats an empty cell as merged: it repeats the one before. */
export function headed(cells: readonly GridCell[]): readonly GridCell[] {
  let last: GridCell | undefined;
  return cells.map((cell) => {
    if (cell.text !== '') last = cell;
    return last ?? cell;
  });
}

/** The only cell of a row with text in it; undefined if there are none or several. */
function onlyOf(row: Grid[number]): GridCell | undefined {
  const [only, ...others] = row.filter(({ text, error }) => text !== '' || error !== undefined);
  return others.length === 0 && only?.text ? only : undefined;
}

function leaveOut({ place, text }: GridCell, { unplaced }: Remarks): void {
  unplaced.push({ place, text, reason: 'alone' });
}

/**
 * Moves section headings in a matrix with levels across into a new first column. Section headings are rows with only a
 * name, and repeated heading rows. A row with only a name that nothing follows is reported.
 *
 * @param labels how many columns come before the levels; the result includes the new one
 */
export function underHeadings(
  [heads = [], ...rows]: Grid,
  labels: number,
  remarks: Remarks,
): { readonly wide: Grid; readonly labels: number } {
  const levels = heads.slice(labels).map(({ text }) => text);
  const isHeadAgain = (row: Grid[number]): boolean =>
    row.slice(labels).every(({ text }, i) => text === levels[i]) && levels.some((text) => text !== '');
  const [corner] = heads;
  const again = rows.filter(isHeadAgain);
  const isNamed = again.some((row) => row[0]?.text !== corner?.text);
  let heading: GridCell | undefined = isNamed && corner?.text ? corner : undefined;
  let pending: GridCell | undefined;
  const below: { readonly heading: GridCell | undefined; readonly row: Grid[number] }[] = [];
  for (const row of rows) {
    if (isHeadAgain(row)) {
      if (isNamed) heading = row[0];
      continue;
    }
    const only = onlyOf(row);
    if (only && row.indexOf(only) < labels) {
      if (pending) leaveOut(pending, remarks);
      pending = only;
    } else if (row.slice(labels).every(({ text, error }) => text === '' && error === undefined)) {
      for (const cell of row) if (cell.text !== '') leaveOut(cell, remarks);
    } else {
      heading = pending ?? heading;
      pending = undefined;
      below.push({ heading, row });
    }
  }
  if (pending) leaveOut(pending, remarks);
  const first = below.find(({ heading }) => heading)?.heading;
  if (!first || !corner) return { wide: [heads, ...below.map(({ row }) => row)], labels };
  remarks.notes.push({
    kind: 'sections',
    place: first.place,
    times: new Set(below.map(({ heading }) => heading)).size,
  });
  const wide = below.map(({ heading, row: [cell = corner, ...others] }) => [
    heading ?? { place: cell.place, text: '' },
    cell,
    ...others,
  ]);
  return { wide: [[{ ...corner, text: '' }, ...heads], ...wide], labels: labels + 1 };
}

/**
 * Removes section headings, which are rows with only one text, from a matrix with levels down. If the same level is
 * below several of them, they are roles. Otherwise they are reported.
 *
 * @returns also the roles of the rows
 */
export function headingsAmongLevels(
  [heads = [], ...rows]: Grid,
  level: number,
  remarks: Remarks,
): { readonly rows: Grid; readonly roles?: Grid[number] } {
  const headings: GridCell[] = [];
  const kept = rows.flatMap((row) => {
    const only = onlyOf(row);
    if (!only || looksLikeLevel(only.text)) return [{ row, heading: headings.at(-1) }];
    headings.push(only);
    return [];
  });
  const [corner] = heads;
  const names = kept.map(({ row, heading }) => ({
    name: row[level]?.text ?? '',
    group: heading?.text ?? '',
  }));
  if (!corner || !recur(names)) {
    for (const heading of headings) leaveOut(heading, remarks);
    return { rows: [heads, ...kept.map(({ row }) => row)] };
  }
  return {
    rows: [heads, ...kept.map(({ row }) => row)],
    roles: [corner, ...kept.map(({ heading }) => heading ?? { ...corner, text: '' })],
  };
}

/** The groups of levels in the row above their headings, if they are roles: several groups have the same level. */
export function headingsAbove(
  above: Grid[number] | undefined,
  heads: Grid[number],
): Grid[number] | undefined {
  if (!above) return undefined;
  const groups = headed(above);
  const names = heads.map(({ text }, i) => ({ name: text, group: groups[i]?.text ?? '' }));
  return recur(names) ? groups : undefined;
}

function recur(levels: readonly { readonly name: string; readonly group: string }[]): boolean {
  const groups = new Map<string, string>();
  return levels.some(({ name, group }) => {
    if (name === '' || group === '') return false;
    const known = groups.get(name) ?? group;
    groups.set(name, known);
    return known !== group;
  });
}
