import type { Document } from '../document.ts';
import { blocksOf, headingOf, type Part, partsOf, type Setting } from './blocks.ts';
import { type Html, html } from './html.ts';
import { classed } from './text.ts';

/** A part of a page with its id. */
export interface Section {
  readonly part: Part;
  readonly id: string;
}

/** Splits a document into its title with the introduction, as the page's header, and sections for all that follows. */
export function sectionsIn(
  document: Document,
  setting: Setting & {
    /** Comes before the numbers in the sections' ids. */
    readonly prefix: string;
  },
): { readonly header: Html; readonly sections: readonly Section[] } {
  const { opening, parts } = partsOf(document);
  const [title, ...others] = parts;
  const head = title && partsOf(title.content);
  return {
    header: html`<header>
${title && headingOf(title.heading, setting)}
${blocksOf([...opening, ...(head?.opening ?? [])], setting)}</header>`,
    sections: [...(head?.parts ?? []), ...others].map((part, i) => ({
      part,
      id: `${setting.prefix}-${i + 1}`,
    })),
  };
}

/** Renders a section with its title. */
export function sectionOf({ part: { heading, content }, id }: Section, setting: Setting): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"${classed(heading.ownPage ? 'own-page' : undefined)}>
<h2 id="${id}-title">${setting.phrased(heading.text)}</h2>
${blocksOf(content, setting)}</section>
`;
}
