import { phrasesOf } from '../terminal/wrap.ts';
import { type Html, html } from './html.ts';

/** Cached, because many pages are written one after another, and most of their headings are the same. */
const known = new Map<string, Html>();

/** A text with break points between phrases, for browsers that do not find them themselves. */
export function phrased(text: string): Html {
  const before = known.get(text);
  if (before) return before;
  const [first = '', ...others] = phrasesOf(text);
  const marked = html`${first}${others.map((phrase) => html`<wbr>${phrase}`)}`;
  known.set(text, marked);
  return marked;
}
