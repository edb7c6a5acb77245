import CliTable from 'cli-table3';
import type { Table } from '../document.ts';
import type { Layout } from './layout.ts';
import { measuredBy } from './table-utils.ts';
import { wrap } from './wrap.ts';

/** Cells narrower than this are hard to read. */
const NARROWEST_CELL = 18;
/** Cells wider than this are hard to read: two of them and the labels make a table of 120 columns. */
const WIDEST_CELL = 48;
/** On narrower terminals a table is shown as sections, one below the other. */
const NARROWEST_TABLE = 60;
const WIDEST_LABEL = 14;
/** A cell's two spaces and its border. */
const PADDING = 3;

/** Returns a table as lines; undefined if the terminal is too narrow for columns. */
export function drawTables(table: Table, layout: Layout): readonly string[] | undefined {
  const labels = Math.min(WIDEST_LABEL, Math.max(...table.rows.map(({ label }) => layout.measure(label))));
  const available = layout.width - labels - PADDING - 1;
  const most = Math.floor(available / (NARROWEST_CELL + PADDING));
  if (layout.width < NARROWEST_TABLE || most < Math.min(2, table.columns.length)) return undefined;
  const groups = Math.ceil(table.columns.length / most);
  const size = Math.ceil(table.columns.length / groups);
  return Array.from({ length: groups }, (_, group) => {
    const part = slice(table, group * size, (group + 1) * size);
    return drawTable(part, labels, available, layout);
  }).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function slice({ columns, rows, ...table }: Table, from: number, to: number): Table {
  return {
    ...table,
    columns: columns.slice(from, to),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  };
}

function drawTable(table: Table, labels: number, available: number, layout: Layout): readonly string[] {
  const { style, measure } = layout;
  const widths = share(
    available - table.columns.length * PADDING,
    table.columns.map((column, i) =>
      Math.min(
        WIDEST_CELL,
        Math.max(
          measure(column.title),
          measure(column.subtitle ?? ''),
          ...table.rows.flatMap(({ cells }) =>
            (cells[i] ?? []).map((entry) => measure(entry) + indent(cells[i], layout)),
          ),
        ),
      ),
    ),
  );
  const head = table.columns.map(({ title, subtitle }, i) => [
    ...wrap(title, widths[i] ?? 0, measure).map(style.label),
    ...(subtitle ? wrap(subtitle, widths[i] ?? 0, measure) : []),
  ]);
  const rows = table.rows.map(({ label, cells, tone }) => [
    wrap(label, labels, measure).map(tone ? style[tone] : style.label),
    ...widths.map((width, i) => cellLines(cells[i] ?? [], width, layout)),
  ]);
  return framed([[[], ...head], ...rows], [labels, ...widths], layout);
}

/** Draws cells, given as lines that fit, with cli-table3. */
function framed(
  rows: readonly (readonly (readonly string[])[])[],
  widths: readonly number[],
  { ascii, measure }: Layout,
): readonly string[] {
  const table = new CliTable({
    chars: ascii ? ASCII : BOXES,
    colWidths: widths.map((width) => width + 2),
    rowHeights: [],
    colAligns: [],
    rowAligns: [],
    head: [],
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 },
  });
  table.push(...rows.map((cells) => cells.map((lines) => lines.join('\n'))));
  return measuredBy(measure, () => table.toString()).split('\n');
}

/** A cell's entries as lines: several as a list, one as it is. */
export function cellLines(entries: readonly string[], width: number, layout: Layout): readonly string[] {
  if (entries.length === 0) return [''];
  const hang = indent(entries, layout);
  return entries.flatMap((entry) =>
    wrap(entry, width - hang, layout.measure).map((line, i) =>
      hang === 0 ? line : i === 0 ? layout.bullet + line : ' '.repeat(hang) + line,
    ),
  );
}

function indent(entries: readonly string[] | undefined, { bullet, measure }: Layout): number {
  return (entries?.length ?? 0) > 1 ? measure(bullet) : 0;
}

/** Divides a width among columns: none gets more than it needs while another needs more. */
function share(available: number, needs: readonly number[]): readonly number[] {
  const widths = needs.map(() => 0);
  let left = available;
  let open = needs.map((need, i) => ({ need, i })).sort((a, b) => a.need - b.need);
  while (open.length > 0) {
    const fair = Math.floor(left / open.length);
    const [least] = open;
    if (!least) break;
    const width = Math.min(least.need, fair);
    widths[least.i] = width;
    left -= width;
    open = open.slice(1);
  }
  return widths;
}

const BOXES = {
  top: '─',
  'top-mid': '┬',
  'top-left': '┌',
  'top-right': '┐',
  bottom: '─',
  'bottom-mid': '┴',
  'bottom-left': '└',
  'bottom-right': '┘',
  left: '│',
  'left-mid': '├',
  mid: '─',
  'mid-mid': '┼',
  right: '│',
  'right-mid': '┤',
  middle: '│',
};

const ASCII = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};
