import type { Block, Document } from '../../../src/output/document.ts';

/**
 * A document in brief, for tests: a line for each heading, text and entry. Headings begin with `#`, and what a
 * block is besides its text is in brackets: `## Joys (positive, folded)`.
 */
export function outlineOf(document: Document): readonly string[] {
  return document.flatMap((block) => {
    const lines = linesOf(block);
    return lines.length === 0 ? [`(empty ${block.kind})`] : lines;
  });
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const { level, text, tone, short, folded, ownPage } = block;
      const marks = [tone, short && `short: ${short}`, folded && 'folded', ownPage && 'own page'];
      return [`${'#'.repeat(level)} ${text}${inBrackets(marks)}`];
    }
    case 'paragraph':
      return [`${block.text}${inBrackets([block.tone])}`];
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'commands':
      return block.commands.map(({ command, shows }) => `$ ${command}: ${shows}`);
    case 'items':
      return block.items.flatMap(({ marker = '-', text, notes = [], details = [] }) => [
        `${marker} ${text}${inBrackets([block.tone])}`,
        ...[...notes, ...details].map((line) => `  ${line}`),
      ]);
    case 'table':
      return [
        `| ${block.columns.map(({ title, subtitle, optional }) => `${title}${inBrackets([subtitle, optional && 'optional'])}`).join(' | ')} |`,
        ...block.rows.map(
          ({ label, cells, tone }) =>
            `${label}${inBrackets([tone])} | ${cells.map((entries) => entries.join(' / ')).join(' | ')} |`,
        ),
      ];
    case 'bars':
      return block.bars.map(
        ({ label, value, shown, strong }) =>
          `= ${label} ${value}${inBrackets([shown, strong && 'strong', block.middle && 'middle', block.unsure && 'unsure'])}`,
      );
    case 'trends':
      return block.trends.map(({ label, values }) => `~ ${label} ${values.join(', ')}`);
    case 'profiles':
      return [
        `${block.title}: ${block.scale}${inBrackets([block.unsure && 'unsure', block.spreadName])}`,
        ...(block.poles ?? []).map(({ low, high }) => `${low} … ${high}`),
        ...block.profiles.map(
          ({ name, values, spreads }) =>
            `= ${name} ${values.map((value, i) => `${block.traits[i]} ${value}${spreads ? ` ±${spreads[i]}` : ''}`).join(', ')}`,
        ),
      ];
    case 'rail':
      return block.stops.map(
        ({ text, state, says, count }) => `> ${text} ${state}${inBrackets([says, count])}`,
      );
    case 'timeline':
      return [
        ...block.spans.map(({ label, dates, notes }) => [label, dates, ...notes].join(', ')),
        ...block.periods.flatMap(({ title, events }) => [
          title,
          ...events.map(({ marker, text, date, notes }) => [`${marker} ${text}`, date, ...notes].join(', ')),
        ]),
      ];
  }
}

function inBrackets(marks: readonly (string | false | undefined)[]): string {
  const given = marks.filter((mark) => mark);
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}
