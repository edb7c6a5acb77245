import { phrasesOf } from '../terminal/wrap.ts';
import { type Content, type Html, html } from './html.ts';

/** A text that breaks only between phrases, in browsers that do not find these by themselves. */
export function phrased(text: string): Html {
  const [first = '', ...others] = phrasesOf(text);
  return html`${first}${others.map((phrase) => html`<wbr>${phrase}`)}`;
}

/** A text with its line breaks. */
export function lined(text: string): Html {
  const [first = '', ...others] = text.split('\n');
  return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

/** The attribute that a style sheet knows an element by; nothing without a name. */
export function classed(...names: readonly (string | undefined)[]): Html | undefined {
  const given = names.flatMap((name) => name || []);
  return given.length === 0 ? undefined : html` class="${given.join(' ')}"`;
}

/** A quantity: whole for people, exact for programs; a dash where it is not known. */
export function quantity(value: number | null, shown: string): Content {
  if (value === null) return shown.replace(/^-$/, '–');
  // A minus is wider than a hyphen, and is read aloud.
  return html`<data value="${value}">${shown.replace(/^-/, '−')}</data>`;
}

/** A part of a whole, from 0 to 1, as SVG writes it. */
export function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}
