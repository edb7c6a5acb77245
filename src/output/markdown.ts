import type { Block, Document } from './document.ts';

/** Sets a document in Markdown (CommonMark, with GitHub's tables). */
export function renderMarkdown(document: Document): string {
  return `${document.map((block) => linesOf(block).join('\n')).join('\n\n')}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escape(block.text)}`];
    case 'paragraph':
      return block.text.split('\n').map(escape);
    case 'facts':
      return block.facts.map(({ label, text }) => `- **${escape(label)}**: ${escape(text)}`);
    case 'items':
      return block.items.flatMap(({ marker, text, details = [] }) => {
        const bullet = marker === undefined ? '-' : /^\d+\.$/.test(marker) ? marker : `- ${marker}`;
        const indent = ' '.repeat((bullet.match(/^(-|\d+\.)/)?.[0].length ?? 1) + 1);
        const head = details.length > 0 ? `**${escape(text)}**` : escape(text);
        return [`${bullet} ${head}`, ...details.flatMap((detail) => ['', `${indent}${escape(detail)}`])];
      });
    case 'table':
      return [
        row(['', ...block.columns.map(({ title, subtitle }) => (subtitle ? `${escape(title)}<br>${escape(subtitle)}` : escape(title)))]),
        row(['', ...block.columns].map(() => '---')),
        ...block.rows.map(({ label, cells }) =>
          row([`**${escape(label)}**`, ...block.columns.map((_, i) => cell(cells[i] ?? []))]),
        ),
      ];
    case 'bars':
      return block.bars.map(({ label, value }) => `- ${escape(label)}: ${value === null ? '-' : Math.round(value)}`);
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(entries: readonly string[]): string {
  if (entries.length <= 1) return escape(entries[0] ?? '');
  return entries.map((entry) => `• ${escape(entry)}`).join('<br>');
}

/** Keeps text from being read as markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replaceAll('\n', ' ');
}
