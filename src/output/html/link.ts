import { type Content, html } from './html.ts';

/** A text with its web addresses as links. All other addresses stay text. */
export function linked(text: string): Content {
  return text.split(ADDRESS).map((part, i) => (i % 2 === 1 && isAddress(part) ? link(part) : part));
}

/** Ends before the punctuation or bracket that closes the sentence around it. */
const ADDRESS = /(https?:\/\/[^\s<>"'`「」『』（）、。]+[^\s<>"'`「」『』（）、。.,:;!?()[\]])/i;

function isAddress(text: string): boolean {
  return URL.canParse(text);
}

function link(address: string): Content {
  return html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;
}
