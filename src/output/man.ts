import { barText, profilesTable, stopText, trendText } from './block-text.ts';
import type { Block, Document } from './document.ts';
import { widthOf } from './terminal/width.ts';
import { phrasesOf } from './terminal/wrap.ts';

/** The header and footer of a manual page. */
export interface Page {
  readonly name: string;
  /** Such as `career 1.2.3`. */
  readonly source: string;
  /** As YYYY-MM-DD. */
  readonly date: string;
}

/** Renders a document as a manual page (section 1), with the macros of man(7). */
export function renderMan(document: Document, { name, source, date }: Page): string {
  const lines = [
    '.\\" -*- coding: UTF-8 -*-',
    `.TH "${escaped(name.toUpperCase())}" 1 ${date} "${escaped(source)}"`,
    '.ad l',
    '.nh',
    ...document.flatMap((block, i) => linesOf(block, document[i - 1]?.kind === 'heading')),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(block: Block, followsHeading: boolean): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.level < 3 ? [`.SH ${escaped(block.text.toUpperCase())}`] : [`.SS ${escaped(block.text)}`];
    case 'paragraph':
      return block.text
        .split('\n')
        .flatMap((line, i) => (i === 0 && followsHeading ? [prose(line)] : ['.PP', prose(line)]));
    case 'facts':
      return block.facts.flatMap(({ label, text }) => ['.TP', bold(label), prose(text)]);
    case 'commands':
      return block.commands.flatMap(({ command, shows }) => ['.TP', bold(command), prose(shows)]);
    case 'items':
      return block.items.flatMap(({ marker, text, notes = [], details = [] }) => [
        '.TP 4',
        marker === undefined ? '\\(bu' : escaped(marker),
        prose(text),
        ...[...notes, ...details].flatMap((detail) => ['.IP', prose(detail)]),
      ]);
    case 'table':
      return block.rows.flatMap(({ label, cells }) =>
        block.columns.flatMap(({ title }, i) =>
          (cells[i] ?? []).flatMap((entry) => ['.TP', bold(`${label}: ${title}`), prose(entry)]),
        ),
      );
    case 'bars':
      return block.bars.flatMap((bar) => ['.TP', bold(bar.label), escaped(barText(bar))]);
    case 'trends':
      return block.trends.flatMap((trend) => ['.TP', bold(trend.label), trendText(trend)]);
    case 'profiles':
      return ['.PP', prose(block.scale), ...linesOf(profilesTable(block), false)];
    case 'rail':
      return block.stops.flatMap((stop) => ['.TP 4', '\\(bu', prose(stopText(stop))]);
    case 'timeline':
      return [
        ...block.spans.flatMap(({ label, dates, notes }) => [
          '.TP',
          bold(label),
          prose([dates, ...notes].join(' ')),
        ]),
        ...block.periods.flatMap(({ events }) =>
          events.flatMap(({ date, text, notes }) => ['.TP', bold(date), prose([text, ...notes].join(' '))]),
        ),
      ];
  }
}

/**
 * In columns. Text up to this width fits on one line and gets no break points, because indexers of NAME lines do not
 * know them.
 */
const SHORT = 60;

/** Renders running text with break points for Japanese: roff itself breaks only at spaces. */
function prose(text: string): string {
  if (widthOf(text) <= SHORT) return escaped(text);
  return escaped(phrasesOf(text).join(BREAK)).replaceAll(BREAK, '\\:');
}

const BREAK = '\u200b';

function bold(text: string): string {
  return `\\fB${escaped(text)}\\fR`;
}

/** Escapes text so that it is not read as markup, and ASCII quotes and hyphens stay ASCII. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\"'`^~-]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/^\./, '\\&.');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '"': '\\(dq',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '-': '\\-',
};
