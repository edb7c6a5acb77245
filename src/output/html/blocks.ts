import type { Messages } from '../../locale/messages.ts';
import type { Block, Commands, Document, Facts, Heading } from '../document.ts';
import { drawBars, drawTrends } from './bars.ts';
import { type Html, html } from './html.ts';
import { listOf } from './items.ts';
import { drawProfiles } from './profiles.ts';
import { drawRail } from './rail.ts';
import { drawTable } from './table.ts';
import { classed, lined } from './text.ts';
import { drawTimeline } from './timeline.ts';

export interface Setting {
  readonly messages: Pick<Messages, 'report' | 'separator'>;
  /** Marks where a heading may break. */
  readonly phrased: (text: string) => Html;
}

/** A heading with its content, up to the next heading of its level or a higher one. */
export interface Part {
  readonly heading: Heading;
  readonly content: Document;
}

/** Splits a document into the blocks above its first heading, and a part for each heading of the highest level. */
export function partsOf(document: Document): { readonly opening: Document; readonly parts: readonly Part[] } {
  const level = Math.min(...document.map((block) => (block.kind === 'heading' ? block.level : Infinity)));
  const starts = document.flatMap((block, i) =>
    block.kind === 'heading' && block.level === level ? [{ heading: block, i }] : [],
  );
  return {
    opening: document.slice(0, starts[0]?.i),
    parts: starts.map(({ heading, i }, n) => ({ heading, content: document.slice(i + 1, starts[n + 1]?.i) })),
  };
}

/** Renders a document, part by part. */
export function blocksOf(document: Document, setting: Setting): Html {
  const { opening, parts } = partsOf(document);
  return html`${opening.map((block) => blockOf(block, setting))}${parts.map(({ heading, content }) => {
    const below = blocksOf(content, setting);
    return heading.folded
      ? html`<details><summary>${headingOf(heading, setting)}</summary>
${below}</details>
`
      : html`<div class="part">
${headingOf(heading, setting)}
${below}</div>
`;
  })}`;
}

/** Renders a heading with the element of its level. */
export function headingOf({ level, text, tone }: Heading, { phrased }: Setting): Html {
  const content = phrased(text);
  switch (level) {
    case 1:
      return html`<h1${classed(tone)}>${content}</h1>`;
    case 2:
      return html`<h2${classed(tone)}>${content}</h2>`;
    case 3:
      return html`<h3${classed(tone)}>${content}</h3>`;
    case 4:
      return html`<h4${classed(tone)}>${content}</h4>`;
  }
}

function blockOf(block: Block, setting: Setting): Html {
  const { messages } = setting;
  switch (block.kind) {
    case 'heading':
      return headingOf(block, setting);
    case 'paragraph':
      return html`<p${classed(block.tone)}>${lined(block.text)}</p>
`;
    case 'facts':
      return factsOf(block);
    case 'commands':
      return commandsOf(block);
    case 'items':
      return listOf(block);
    case 'table':
      return drawTable(block, messages);
    case 'bars':
      return drawBars(block);
    case 'trends':
      return drawTrends(block);
    case 'profiles':
      return drawProfiles(block);
    case 'rail':
      return drawRail(block);
    case 'timeline':
      return drawTimeline(block, messages);
  }
}

function factsOf({ facts }: Facts): Html {
  return html`<dl>${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${lined(text)}</dd></div>`)}</dl>
`;
}

function commandsOf({ commands }: Commands): Html {
  return html`<dl>${commands.map(({ command, shows }) => html`<div><dt><code>${command}</code></dt><dd>${lined(shows)}</dd></div>`)}</dl>
`;
}
