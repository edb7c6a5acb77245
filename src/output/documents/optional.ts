import type { Document, Facts, Heading, Item, Tone } from '../document.ts';

/** A fact, if the pack has a text for it. */
export function fact(label: string, text: string | undefined): Facts['facts'] {
  return text === undefined ? [] : [{ label, text }];
}

/** Facts, if there are any. */
export function facts(given: Facts['facts']): Document {
  return given.length === 0 ? [] : [{ kind: 'facts', facts: given }];
}

/** A paragraph, if there is a text for it. */
export function paragraph(text: string | undefined, tone?: Tone): Document {
  return text === undefined || text === '' ? [] : [{ kind: 'paragraph', text, ...(tone && { tone }) }];
}

/** Blocks under a heading; nothing if there are none. */
export function section(heading: Omit<Heading, 'kind'>, blocks: Document): Document {
  return blocks.length === 0 ? [] : [{ kind: 'heading', ...heading }, ...blocks];
}

/** Items, if there are any. */
export function items(given: readonly Item[]): Document {
  return given.length === 0 ? [] : [{ kind: 'items', items: given }];
}
