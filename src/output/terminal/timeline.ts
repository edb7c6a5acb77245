import type { Span, Timeline, TimelineEvent } from '../document.ts';
import { type Layout, proseWidth } from './layout.ts';
import { wrap } from './wrap.ts';

/** Draws the spans as bars over time, the years below, then the events by period. */
export function drawTimeline({ spans, ticks, periods }: Timeline, layout: Layout): readonly string[] {
  const { width, measure, style } = layout;
  return [
    ...spans.flatMap((span) => drawSpan(span, layout)),
    ...drawTicks(ticks, layout),
    ...periods.flatMap(({ title, events }) => [
      '',
      ...wrap(title, width, measure).map(style.label),
      ...events.flatMap((event) => drawEvent(event, layout)),
    ]),
  ];
}

/** The name and dates are above the bar, so that the bar has the whole width. */
function drawSpan({ label, dates, notes, from, to }: Span, layout: Layout): readonly string[] {
  const { measure, style, ascii } = layout;
  const length = proseWidth(layout);
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░'];
  const start = Math.min(Math.round(from * length), length - 1);
  const filled = from === to ? 0 : Math.max(1, Math.round(to * length) - start);
  const beside = measure(label) + 2 + measure(dates) <= length;
  return [
    ...(beside
      ? [`${style.label(label)}  ${dates}`]
      : [...wrap(label, length, measure).map(style.label), ...indented(dates, '  ', layout)]),
    ...notes.flatMap((note) => indented(note, '  ', layout)),
    [
      style.faint(empty.repeat(start)),
      full.repeat(filled),
      style.faint(empty.repeat(length - start - filled)),
    ].join(''),
  ];
}

/** A stroke where each year begins, with its label where there is room for it before the next one's. */
function drawTicks(ticks: Timeline['ticks'], layout: Layout): readonly string[] {
  const { measure } = layout;
  const length = proseWidth(layout);
  let line = '';
  for (const { at, label } of ticks) {
    const column = Math.round(at * length);
    const used = measure(line);
    if ((used > 0 && column <= used) || column + measure(label) + 1 > length) continue;
    line += `${' '.repeat(column - used)}|${label}`;
  }
  return line === '' ? [] : [line];
}

function drawEvent({ marker, text, date, id, notes }: TimelineEvent, layout: Layout): readonly string[] {
  const { measure } = layout;
  const indent = ' '.repeat(measure(marker) + 1);
  const width = proseWidth(layout) - indent.length;
  return [
    ...wrap(text, width, measure).map((line, i) => (i === 0 ? `${marker} ${line}` : indent + line)),
    ...wrap([date, id].join('  '), width, measure).map((line) => indent + line),
    ...notes.flatMap((note) => indented(note, indent, layout)),
  ];
}

function indented(text: string, indent: string, layout: Layout): readonly string[] {
  return wrap(text, proseWidth(layout) - indent.length, layout.measure).map((line) => indent + line);
}
