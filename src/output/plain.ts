import { type Block, barText, type Document, profilesTable, stopText, trendText } from './document.ts';

/**
 * Renders a document for screen readers, `grep` and `awk`: one labelled record per line, nothing drawn.
 */
export function renderPlain(document: Document): string {
  return `${document
    .flatMap(linesOf)
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .join('\n')}\n`;
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
        return [...(marker ? [marker] : []), parts.join(': ')].join(' ');
      });
    case 'table':
      return [
        ...block.columns.flatMap(({ title, subtitle }) => (subtitle ? [`${title}: ${subtitle}`] : [])),
        ...block.rows.flatMap(({ label, cells }) =>
          block.columns.flatMap(({ title }, i) =>
            (cells[i] ?? []).map((entry) => `${label}: ${title}: ${entry}`),
          ),
        ),
      ];
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
