import type { Item, Items } from '../document.ts';
import { type Html, html } from './html.ts';
import { linked } from './link.ts';
import { classed, lined } from './text.ts';

const NUMBER = /^(\d+)\.$/;
const BOX = /^\[([ x])\]$/;

/** Renders items as a list: numbered, with tick boxes, or with their own marks. */
export function listOf({ items, tone }: Items): Html {
  const entries = items.map(entryOf);
  const boxes = items.every(({ marker = '' }) => BOX.test(marker));
  const detailed = items.some(({ details = [] }) => details.length > 0);
  const attribute = classed(boxes ? 'ticks' : undefined, detailed ? 'detailed' : undefined, tone);
  return items.every(({ marker = '' }) => NUMBER.test(marker))
    ? html`<ol${attribute}>${entries}</ol>`
    : html`<ul${attribute}>${entries}</ul>`;
}

function entryOf({ marker = '', text, notes = [], details = [] }: Item): Html {
  const number = NUMBER.exec(marker)?.[1];
  const head = tickBox(marker, text) ?? lined(number || marker === '' ? text : `${marker} ${text}`);
  return html`<li${number && html` value="${number}"`}>${details.length > 0 ? html`<p class="title">${head}</p>` : head}${noteLines(notes)}${details.map((detail) => html`<p>${lined(detail)}</p>`)}</li>`;
}

/** A tick box with its text; undefined if the marker is not one. */
export function tickBox(marker: string, text: string): Html | undefined {
  const [, ticked] = BOX.exec(marker) ?? [];
  return ticked === undefined
    ? undefined
    : html`<label><input type="checkbox"${ticked === 'x' ? html` checked` : undefined}> <span>${lined(text)}</span></label>`;
}

/** Notes below a text, with their addresses as links. */
export function noteLines(notes: readonly string[]): readonly Html[] {
  return notes.map((note) => html`<p class="note">${linked(note)}</p>`);
}
