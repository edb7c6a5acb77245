import { barText, profilesTable, stopText, trendText } from './block-text.ts';
import type { Block, Document, Table } from './document.ts';
import { withPlainSpaces } from './spaces.ts';

/**
 * Renders a document for screen readers, `grep` and `awk`: one labelled record per line, nothing drawn.
 */
export function renderPlain(document: Document): string {
  const lines = document.flatMap(linesOf).map((line) => line.replace(/\s*\n\s*/g, ' '));
  return withPlainSpaces(`${lines.join('\n')}\n`);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.text.split('\n').filter((line) => line !== '');
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'commands':
      return block.commands.map(({ command, shows }) => `${command}: ${shows}`);
    case 'items':
      return block.items.map(({ marker, text, notes = [], details = [] }) => {
        const parts = [text, ...notes, ...(details.length > 0 ? [details.join(' ')] : [])];
        return `${marker ? `${marker} ` : ''}${parts.join(': ')}`;
      });
    case 'table':
      return tableLines(block);
    case 'bars':
      return block.bars.map((bar) => `${bar.label}: ${barText(bar)}`);
    case 'trends':
      return block.trends.map((trend) => `${trend.label}: ${trendText(trend)}`);
    case 'profiles':
      return [block.scale, ...linesOf(profilesTable(block))];
    case 'rail':
      return block.stops.map((stop, i) => `${i + 1}. ${stopText(stop)}`);
    case 'timeline':
      return [
        ...block.spans.map(({ label, dates, notes }) => [label, dates, ...notes].join(': ')),
        ...block.periods.flatMap(({ events }) =>
          events.map(({ marker, date, text, id, notes }) =>
            [`${marker} ${date}`, `${text} (${id})`, ...notes].join(': '),
          ),
        ),
      ];
  }
}

/** A line for each entry of a cell, with the names of its row and column, in full if columns share a name. */
function tableLines({ columns, rows }: Table): readonly string[] {
  const distinct = new Set(columns.map(({ title }) => title)).size === columns.length;
  const names = columns.map(({ title, subtitle }) =>
    distinct || !subtitle ? title : `${title}: ${subtitle}`,
  );
  return [
    ...columns.flatMap(({ title, subtitle }) => (distinct && subtitle ? [`${title}: ${subtitle}`] : [])),
    ...rows.flatMap(({ label, cells }) =>
      names.flatMap((name, i) => (cells[i] ?? []).map((entry) => `${label}: ${name}: ${entry}`)),
    ),
  ];
}
