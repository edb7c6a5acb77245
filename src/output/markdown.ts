import { barText, profilesTable, stopText, trendText } from './block-text.ts';
import type { Block, Document, Item, Span, TimelineEvent } from './document.ts';
import { withPlainSpaces } from './spaces.ts';

/** Renders a document as Markdown (CommonMark, with GitHub's tables). */
export function renderMarkdown(document: Document): string {
  return withPlainSpaces(`${document.map((block) => linesOf(block).join('\n')).join('\n\n')}\n`);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`];
    case 'paragraph':
      return block.text.split('\n').map(escapedAtStart);
    case 'facts':
      return block.facts.map(({ label, text }) => `- **${escaped(label)}**: ${escaped(text)}`);
    case 'commands':
      return block.commands.map(({ command, shows }) => `- ${code(command)}: ${escaped(shows)}`);
    case 'items':
      return block.items.flatMap(itemLines);
    case 'table':
      return [
        row([
          '',
          ...block.columns.map(({ title, subtitle }) =>
            subtitle ? `${escaped(title)}<br>${escaped(subtitle)}` : escaped(title),
          ),
        ]),
        row(['', ...block.columns].map(() => '---')),
        ...block.rows.map(({ label, cells }) =>
          row([`**${escaped(label)}**`, ...block.columns.map((_, i) => cell(cells[i] ?? []))]),
        ),
      ];
    case 'bars':
      return block.bars.map((bar) => `- ${escapedAtStart(bar.label)}: ${escaped(barText(bar))}`);
    case 'trends':
      return block.trends.map((trend) => `- ${escapedAtStart(trend.label)}: ${trendText(trend)}`);
    case 'profiles':
      return [escapedAtStart(block.scale), '', ...linesOf(profilesTable(block))];
    case 'rail':
      return block.stops.map((stop, i) => `${i + 1}. ${escapedAtStart(stopText(stop))}`);
    case 'timeline':
      return block.spans.flatMap((span, nth) => [
        ...(nth === 0 ? [] : ['']),
        ...spanLines(
          span,
          block.periods.flatMap(({ events }) => events.filter((event) => event.span === nth)),
        ),
      ]);
  }
}

/** An item of a list. Markers other than numbers follow the bullet. */
function itemLines({ marker = '', text, notes = [], details = [] }: Item): readonly string[] {
  const isNumber = /^\d+\.$/.test(marker);
  const bullet = isNumber ? marker : '-';
  const box = isNumber || marker === '' ? '' : `${marker} `;
  const indent = ' '.repeat(bullet.length + 1);
  const [first = '', ...more] = text.split('\n');
  const head = details.length > 0 ? `**${escaped(first)}**` : escapedAtStart(first);
  return [
    [
      `${bullet} ${box}${head}`,
      ...[...more, ...notes].map((line) => `${indent}${escapedAtStart(line)}`),
    ].join('\\\n'),
    ...details.flatMap((detail) => ['', `${indent}${escapedAtStart(detail)}`]),
  ];
}

/** A span as a section, with its events as a checklist. */
function spanLines({ label, dates, notes }: Span, events: readonly TimelineEvent[]): readonly string[] {
  return [
    `## ${escaped(label)}`,
    '',
    [dates, ...notes].map(escapedAtStart).join('\\\n'),
    ...(events.length > 0 ? [''] : []),
    ...events.flatMap((event) => [
      `- ${event.marker} **${escaped(event.date)}**: ${escaped(event.text)}`,
      ...event.notes.flatMap((note) => ['', `  ${escapedAtStart(note)}`]),
    ]),
  ];
}

/** Inline code, between more backticks than it has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The escaped lines of a text, joined by `between`. */
function lines(text: string, between: string): string {
  return text.split('\n').map(escaped).join(between);
}

function cell(entries: readonly string[]): string {
  if (entries.length <= 1) return lines(entries[0] ?? '', '<br>');
  return entries.map((entry) => `• ${lines(entry, '<br>')}`).join('<br>');
}

/** Characters within an address, and at its end: a full stop or bracket there belongs to the sentence. */
const INSIDE = '[^\\s`|<>「」『』（）、。]';
const LAST = '[^\\s`|<>「」『』（）、。.,:;!?*_~"\')\\]]';
/** What GitHub turns into a link: web and e-mail addresses. */
const ADDRESS = new RegExp(
  `((?:(?:https?|ftp)://|www\\.)(?:${INSIDE}*${LAST})?|(?<![\\w.+-])[\\w.+-]+@${INSIDE}*${LAST})`,
  'i',
);

/**
 * Escapes text so that it is not read as markup. Addresses become code, because GitHub looks for them after resolving
 * escapes, so a backslash would not stop the link.
 */
function escaped(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : escapedMarks(part)))
    .join('');
}

/** A `#` needs escaping only at the end, where a heading would lose it. */
function escapedMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|(?<=^|\s)#(?=#*\s*$)/g, '\\$&');
}

/** The same for text at the start of a line, where it could become a heading, list, table, rule or code. */
function escapedAtStart(text: string): string {
  return escaped(text.trimStart()).replace(/^[-+=#:](?=[-+=#:\s]|$)|(?<=^\d+)[.)](?=\s|$)/, '\\$&');
}
