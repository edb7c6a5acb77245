import { type Cell, EMPTY_CELL, type Row, TableError } from './table.ts';
import { dateOf } from './xlsx-dates.ts';
import { type Shared, unescaped } from './xlsx-shared.ts';
import type { XmlListener } from './xml.ts';

/** The limits of a spreadsheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** The most cells that all rows may have together, including empty ones before the last cell in each row. */
const MOST_CELLS = 20_000_000;

/** The content of a cell's element. */
interface Written {
  readonly type: string;
  readonly style: string;
  value: string | undefined;
  hasFormula: boolean;
}

/** Returns a listener for a sheet's XML, and a function that returns the rows read since its last call. */
export function rowsReader(shared: Shared): {
  readonly listener: XmlListener;
  readonly take: () => readonly Row[];
} {
  let rows: Row[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let column = 0;
  let written: Written | undefined;
  let total = 0;
  /** Whether text belongs to the cell's value. */
  let inValue = false;
  let inReading = false;

  const openRow = (r: string | undefined): void => {
    const next = r === undefined ? number + 1 : Number(r);
    if (!(next > number && next <= LAST_ROW)) throw new TableError({ kind: 'damaged' });
    number = next;
    cells = [];
    column = 0;
  };
  const openCell = ({ r, t = 'n', s = '' }: Readonly<Record<string, string>>): void => {
    const next = r === undefined ? column + 1 : columnOf(r);
    if (!(next > column && next <= LAST_COLUMN)) throw new TableError({ kind: 'damaged' });
    column = next;
    written = { type: t, style: s, value: undefined, hasFormula: false };
  };
  const closeCell = (): void => {
    const cell = written ? cellOf(written, shared) : EMPTY_CELL;
    written = undefined;
    if (cell === EMPTY_CELL) return;
    total += column - cells.length;
    if (total > MOST_CELLS) throw new TableError({ kind: 'too-large', most: `${MOST_CELLS / 1e6}M cells` });
    while (cells.length < column - 1) cells.push(EMPTY_CELL);
    cells.push(cell);
  };
  return {
    listener: {
      open: (name, attributes) => {
        if (name === 'row') openRow(attributes['r']);
        else if (name === 'c') openCell(attributes);
        else if (name === 'f' && written) written.hasFormula = true;
        else if (name === 'rPh') inReading = true;
        else if ((name === 'v' || name === 't') && written && !inReading) {
          written.value ??= '';
          inValue = true;
        }
      },
      close: (name) => {
        inValue = false;
        if (name === 'rPh') inReading = false;
        else if (name === 'c') closeCell();
        else if (name === 'row') rows.push({ number, cells });
      },
      text: (text) => {
        if (inValue && written) written.value += text;
      },
    },
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** Returns the column of a cell's name, from 1: 55 for `BC12`. */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of name) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column;
}

function cellOf({ type, style, value, hasFormula }: Written, shared: Shared): Cell {
  if (value === undefined) return hasFormula ? { text: '', kind: 'uncalculated' } : EMPTY_CELL;
  switch (type) {
    case 's':
      return textCell(shared.strings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(unescaped(value));
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: value, kind: 'error' };
    case 'd':
      return { text: value.replace(/(?:T00:00:00)?(?:\.0+)?Z?$/, ''), kind: 'date' };
    default:
      if (value === '' && hasFormula) return { text: '', kind: 'uncalculated' };
      return numberCell(value, style, shared);
  }
}

function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { text, kind: 'text' };
}

function numberCell(value: string, style: string, { formats, dateSystem }: Shared): Cell {
  if (value === '') return EMPTY_CELL;
  const format = formats[Number(style)];
  if (typeof format === 'number' && /^\d+$/.test(value)) {
    return { text: value.padStart(format, '0'), kind: 'number' };
  }
  const date = format === 'date' ? dateOf(Number(value), dateSystem) : undefined;
  return date === undefined ? { text: value, kind: 'number' } : { text: date, kind: 'date' };
}
