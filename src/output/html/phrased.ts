import { phrasesOf } from '../terminal/wrap.ts';
import { type Html, html } from './html.ts';

/** A text with break points between phrases, for browsers that do not find them themselves. */
export function phrased(text: string): Html {
  const [first = '', ...others] = phrasesOf(text);
  return html`${first}${others.map((phrase) => html`<wbr>${phrase}`)}`;
}
