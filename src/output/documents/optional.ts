import type { Document, Facts, Heading, Item, Profiles, Tone } from '../document.ts';

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
export function items(given: readonly Item[], tone?: Tone): Document {
  return given.length === 0 ? [] : [{ kind: 'items', items: given, ...(tone && { tone }) }];
}

/** What the two ends of each trait mean, if the pack describes any. */
export function polesOf(
  traits: readonly { readonly low?: string; readonly high?: string }[],
): Pick<Profiles, 'poles'> {
  if (traits.every(({ low, high }) => low === undefined && high === undefined)) return {};
  return { poles: traits.map(({ low = '', high = '' }) => ({ low, high })) };
}
