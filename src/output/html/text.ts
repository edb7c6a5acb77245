import { type Content, type Html, html } from './html.ts';

/** A text with its line breaks. */
export function lined(text: string): Html {
  const [first = '', ...others] = text.split('\n');
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

/** A class attribute; undefined without a name. */
export function classed(...names: readonly (string | undefined)[]): Html | undefined {
  const given = names.flatMap((name) => name || []);
  return given.length === 0 ? undefined : html` class="${given.join(' ')}"`;
}

/** A quantity: rounded for people, exact for programs; a dash if unknown. */
export function quantity(value: number | null, shown: string): Content {
  if (value === null) return shown.replace(/^-$/, '–');
  // Unlike a hyphen, a minus sign is read aloud.
  return html`<data value="${value}">${shown.replace(/^-/, '−')}</data>`;
}

/** A part of a whole, from 0 to 1, as SVG writes it. */
export function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}
