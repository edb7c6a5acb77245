import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { type Html, html } from './html.ts';
import { languageSwitch } from './languages.ts';
import { phrased } from './phrased.ts';
import { type Section, sectionOf, sectionsIn } from './sections.ts';
import { pageOf } from './shell.ts';

/** A document in one language. */
export interface LocalisedDocument {
  readonly lang: string;
  /** The page's title, for the browser's tab; by default the document's. */
  readonly title?: string | undefined;
  /** Whether it is for somebody other than the person who runs the program. */
  readonly forOthers?: boolean;
  readonly document: Document;
  readonly messages: Messages;
}

/** A page with fewer sections needs no table of contents. */
const FEWEST_SECTIONS = 3;

/** Renders a document, in one language or more, as a self-contained HTML page without a script. */
export function renderHtml(editions: readonly [LocalisedDocument, ...LocalisedDocument[]]): string {
  const [first] = editions;
  const title = first.title ?? first.document.find((block) => block.kind === 'heading')?.text ?? '';
  return pageOf({
    lang: first.lang,
    title,
    styles: ['report.css'],
    body: html`${editions.length > 1 ? languageSwitch(editions) : undefined}
<main>${editions.map(editionOf)}</main>
`,
  });
}

function editionOf({ lang, document, messages, forOthers = false }: LocalisedDocument): Html {
  const { command, report: words } = messages;
  const setting = { messages, phrased, prefix: lang };
  const { header, sections } = sectionsIn(document, setting);
  return html`<div class="edition" lang="${lang}">
${header}
${sections.length < FEWEST_SECTIONS ? undefined : contents(sections, messages)}
${sections.map((section) => sectionOf(section, setting))}
<footer><p class="ticks-note">${forOthers ? words.ticksOfOthers : words.ticks(command)}</p><p>${forOthers ? words.footerForOthers : words.footer}</p></footer>
</div>`;
}

function contents(sections: readonly Section[], { report: words }: Messages): Html {
  return html`<nav class="contents" aria-label="${words.contents}"><ul>${sections.map(({ part, id }) => html`<li><a href="#${id}">${part.heading.short ?? part.heading.text}</a></li>`)}</ul></nav>`;
}
