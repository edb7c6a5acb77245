import { barText, trendScale } from '../block-text.ts';
import type { Bars, Block, Commands, Document, Facts, Item, Items, Table, Trends } from '../document.ts';
import { withPlainSpaces } from '../spaces.ts';
import { type Layout, proseWidth } from './layout.ts';
import { drawProfiles } from './profiles.ts';
import { drawRail } from './rail.ts';
import { cellLines, drawTables } from './table.ts';
import { drawTimeline } from './timeline.ts';
import { pad } from './width.ts';
import { wrap } from './wrap.ts';

/** Renders a document for a terminal. No line is wider than the layout's width; every line ends with a newline. */
export function renderTerminal(document: Document, layout: Layout): string {
  const lines = document.flatMap((block, i) => {
    const drawn = drawBlock(block, layout);
    const apart = i > 0 && !followsHeading(document, i);
    return apart ? ['', ...drawn] : drawn;
  });
  return withPlainSpaces(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}

/** No empty line separates a heading from its content, except below the document's title. */
function followsHeading(document: Document, i: number): boolean {
  const before = document[i - 1];
  return before?.kind === 'heading' && before.level > 1 && document[i]?.kind !== 'heading';
}

function drawBlock(block: Block, layout: Layout): readonly string[] {
  const { style } = layout;
  switch (block.kind) {
    case 'heading':
      return wrap(block.text, layout.width, layout.measure).map(block.tone ? style[block.tone] : style.title);
    case 'paragraph':
      return wrap(block.text, proseWidth(layout), layout.measure).map(
        block.tone ? style[block.tone] : (line) => line,
      );
    case 'facts':
      return drawFacts(block, layout);
    case 'commands':
      return drawCommands(block, layout);
    case 'items':
      return drawItems(block, layout);
    case 'table':
      return drawTables(block, layout) ?? drawSections(block, layout);
    case 'bars':
      return drawBars(block, layout);
    case 'profiles':
      return drawProfiles(block, layout);
    case 'trends':
      return drawTrends(block, layout);
    case 'rail':
      return drawRail(block, layout);
    case 'timeline':
      return drawTimeline(block, layout);
  }
}

function drawFacts({ facts, indented }: Facts, layout: Layout): readonly string[] {
  const { style, measure } = layout;
  const margin = indented ? '  ' : '';
  const width = proseWidth(layout) - margin.length;
  const column = Math.max(...facts.map(({ label }) => measure(label))) + 2;
  const lines =
    column > width / 2
      ? facts.flatMap(({ label, text }) => [
          ...hang(wrap(label, width - 2, measure).map(style.label), '', '  '),
          ...hang(wrap(text, width - 4, measure), '    ', '    '),
        ])
      : facts.flatMap(({ label, text }) =>
          hang(
            wrap(text, width - column, measure),
            style.label(pad(label, column, measure)),
            ' '.repeat(column),
          ),
        );
  return lines.map((line) => margin + line);
}

/** Each command beside what it shows, or above it if one does not fit. Commands are never broken. */
function drawCommands({ commands }: Commands, { style, measure, width }: Layout): readonly string[] {
  const column = Math.max(...commands.map(({ command }) => measure(command))) + 2;
  const beside = commands.every(({ shows }) => column + measure(shows) <= width);
  return commands.flatMap(({ command, shows }) =>
    beside
      ? [style.label(pad(command, column, measure)) + shows]
      : [style.label(command), ...wrap(shows, width - 4, measure).map((line) => `    ${line}`)],
  );
}

function drawItems({ items, tone }: Items, layout: Layout): readonly string[] {
  const markers = items.map((item) => (item.marker ? `${item.marker} ` : layout.bullet));
  const column = Math.max(...markers.map(layout.measure));
  const spaced = items.some(({ details }) => details && details.length > 0);
  return items.flatMap((item, i) => {
    const lines = drawItem(item, pad(markers[i] ?? '', column, layout.measure), layout, tone);
    return spaced && i > 0 ? ['', ...lines] : lines;
  });
}

function drawItem(item: Item, marker: string, layout: Layout, tone: Items['tone']): readonly string[] {
  const indent = ' '.repeat(layout.measure(marker));
  const width = proseWidth(layout) - indent.length;
  const mark = tone ? layout.style[tone] : item.details ? layout.style.label : (line: string) => line;
  return [
    ...hang(wrap(item.text, width, layout.measure).map(mark), marker, indent),
    ...(item.notes ?? []).flatMap((note) => hang(wrap(note, width, layout.measure), indent, indent)),
    ...(item.details ?? []).flatMap((detail) => hang(wrap(detail, width, layout.measure), indent, indent)),
  ];
}

/**
 * A table on a narrow terminal: a section for each row, with each column's entries below its name. The first section
 * says in full what the names stand for; all do if columns have the same name.
 */
function drawSections({ columns, rows }: Table, layout: Layout): readonly string[] {
  const { style } = layout;
  const indent = '  ';
  const distinct = new Set(columns.map(({ title }) => title)).size === columns.length;
  const wrapped = (text: string, depth: number): readonly string[] =>
    wrap(text, layout.width - depth * indent.length, layout.measure);
  return rows.flatMap(({ label, cells, tone }, i) => [
    ...(i === 0 ? [] : ['']),
    ...wrapped(label, 0).map(tone ? style[tone] : style.label),
    ...columns.flatMap(({ title, subtitle }, column) => {
      const entries = cells[column] ?? [];
      if (entries.length === 0 && i > 0) return [];
      const inFull = (i === 0 || !distinct) && subtitle ? wrapped(subtitle, 1) : [];
      return [
        ...hang([...wrapped(title, 1).map(style.label), ...inFull], indent, indent),
        ...(entries.length === 0
          ? []
          : hang(
              cellLines(entries, layout.width - 2 * indent.length, layout),
              indent.repeat(2),
              indent.repeat(2),
            )),
      ];
    }),
  ]);
}

function drawBars({ bars, middle, unsure }: Bars, layout: Layout): readonly string[] {
  const label = Math.min(
    Math.max(...bars.map((bar) => layout.measure(bar.label))),
    Math.floor(layout.width / 2),
  );
  const shown = bars.map(barText);
  const column = Math.max(3, ...shown.map(layout.measure));
  const length = Math.max(5, Math.min(40, layout.width - label - column - 4));
  return bars.flatMap((bar, nth) => {
    const lines = wrap(bar.label, label, layout.measure);
    const last = lines.length - 1;
    const value = (shown[nth] ?? '').padStart(column);
    const paint = bar.strong && !unsure ? layout.style.role : (text: string) => text;
    return lines.map((line, i) =>
      i < last
        ? paint(line)
        : `${paint(pad(line, label, layout.measure))}  ${drawBar({ shown: value, value: bar.value, length, middle, unsure, paint }, layout)}`,
    );
  });
}

interface Bar {
  readonly shown: string;
  readonly value: number | null;
  /** In columns. */
  readonly length: number;
  readonly middle: boolean | undefined;
  readonly unsure: boolean | undefined;
  readonly paint: (text: string) => string;
}

function drawBar({ shown, value, length, middle, unsure, paint }: Bar, { ascii, style }: Layout): string {
  if (value === null) return shown;
  const filled = Math.round((value / 100) * length);
  const [full, empty, mark] = ascii ? ['#', '.', '|'] : [unsure ? '▒' : '█', '░', '│'];
  if (!middle) return `${shown} ${paint(full.repeat(filled))}${style.faint(empty.repeat(length - filled))}`;
  const half = Math.floor(length / 2);
  const part = (from: number, to: number): string => {
    const end = Math.min(Math.max(filled, from), to);
    return `${paint(full.repeat(end - from))}${style.faint(empty.repeat(to - end))}`;
  };
  return `${shown} ${part(0, half)}${mark}${part(half, length - 1)}`;
}

/** The heights of a trend's marks, lowest first. */
const HEIGHTS = '▁▂▃▄▅▆▇█';

/** A line for each trend: its first and last value, then its latest values as small marks, all on the same scale. */
function drawTrends({ trends }: Trends, layout: Layout): readonly string[] {
  const { measure } = layout;
  const column = Math.min(
    Math.max(...trends.map(({ label }) => measure(label))),
    Math.floor(layout.width / 2),
  );
  const room = Math.max(1, layout.width - column - '  100 → 100  '.length);
  const placeOf = trendScale(trends);
  const mark = (value: number): string => HEIGHTS.charAt(Math.round(placeOf(value) * (HEIGHTS.length - 1)));
  return trends.flatMap(({ label, values }) => {
    const marks = layout.ascii ? '' : `  ${values.slice(-room).map(mark).join('')}`;
    const ends = [values[0], values.at(-1)].map((value) => String(Math.round(value ?? 0)).padStart(3));
    const lines = wrap(label, column, measure);
    const last = lines.length - 1;
    return lines.map((line, i) =>
      i < last ? line : `${pad(line, column, measure)}  ${ends.join(layout.ascii ? ' > ' : ' → ')}${marks}`,
    );
  });
}

/** Puts `first` before the first line and `rest` before the others. */
function hang(lines: readonly string[], first: string, rest: string): readonly string[] {
  return lines.map((line, i) => (i === 0 ? first : rest) + line);
}
