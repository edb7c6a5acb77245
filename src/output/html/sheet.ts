import type { ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/catalogue.ts';
import { phrasesOf } from '../terminal/wrap.ts';
import { type Content, type Html, html } from './html.ts';

/** One language of a report, as its sections are given it. */
export interface Sheet {
  readonly view: ReportView;
  readonly messages: Messages;
  /** Makes a name into an id that stands once in the page, whatever languages are in it. */
  readonly id: (name: string) => string;
}

/** A text that breaks only between phrases, in browsers that do not find these by themselves. */
export function phrased(text: string): Html {
  const [first = '', ...others] = phrasesOf(text);
  return html`${first}${others.map((phrase) => html`<wbr>${phrase}`)}`;
}

/** A quantity: whole for people, as it is for programs. */
export function number(value: number, shown: Content = whole(value)): Html {
  return html`<data value="${value}">${shown}</data>`;
}

/** Rounds to a whole number, written with a minus and not with a hyphen. */
export function whole(value: number): string {
  return String(Math.round(value)).replace('-', '−');
}

/** Paragraphs that are separated by blank lines. */
export function paragraphs(text: string): readonly Html[] {
  return text.split(/\n\s*\n/).map((each) => html`<p>${each.trim()}</p>`);
}
