import { type Content, html } from './html.ts';

/** A text with the addresses of web pages in it as links. Every other kind of address stays text. */
export function linked(text: string): Content {
  return text.split(ADDRESS).map((part, i) => (i % 2 === 1 && isAddress(part) ? link(part) : part));
}

/** Ends before what closes a sentence or a bracket around it. */
const ADDRESS = /(https?:\/\/[^\s<>"'`「」『』（）、。]+[^\s<>"'`「」『』（）、。.,:;!?()[\]])/i;

function isAddress(text: string): boolean {
  return URL.canParse(text);
}

function link(address: string): Content {
  return html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;
}
