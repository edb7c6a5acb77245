import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { blocksOf, headingOf, type Part, partsOf, type Setting } from './blocks.ts';
import { type Html, html, markupOf, styleSheet } from './html.ts';
import { phrased } from './text.ts';

/** A document in one language. */
export interface LocalisedDocument {
  readonly lang: string;
  readonly document: Document;
  readonly messages: Messages;
}

/** A page with fewer sections needs no table of contents. */
const FEWEST_SECTIONS = 3;

/**
 * Renders a document, in one language or more, as a self-contained HTML page: no network, no script, only its own style
 * (allowed by its hash).
 */
export function renderHtml(editions: readonly [LocalisedDocument, ...LocalisedDocument[]]): string {
  const [first] = editions;
  const css = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8');
  const title = first.document.find((block) => block.kind === 'heading')?.text ?? '';
  const page = html`<!doctype html>
<html lang="${first.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${first.messages.report.documentTitle(title)}</title>
${styleSheet(css)}
</head>
<body>
${editions.length > 1 ? languageSwitch(editions) : undefined}
<main>${editions.map(editionOf)}</main>
</body>
</html>
`;
  return markupOf(page);
}

/** The content security policy: nothing but the page's own style (https://www.w3.org/TR/CSP3/). */
function policyFor(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function languageSwitch(editions: readonly LocalisedDocument[]): Html {
  return html`<nav class="languages" aria-label="${editions.map(({ messages }) => messages.report.languages).join(' / ')}">${editions.map(
    ({ lang, messages }, i) =>
      html`<label lang="${lang}"><input type="radio" name="language" class="read-${lang}"${i === 0 ? html` checked` : undefined}> ${messages.report.languageName}</label>`,
  )}</nav>`;
}

/** The document's title and introduction as the header, then its parts as sections. */
function editionOf({ lang, document, messages }: LocalisedDocument): Html {
  let ids = 0;
  const newId = (): string => `${lang}-${++ids}`;
  const setting: Setting = { messages, newId };
  const { opening, parts } = partsOf(document);
  const [title, ...others] = parts;
  const head = title && partsOf(title.content);
  const sections = [...(head?.parts ?? []), ...others].map((part) => ({ part, id: newId() }));
  return html`<div class="edition" lang="${lang}">
<header>
${title && headingOf(title.heading)}
${blocksOf([...opening, ...(head?.opening ?? [])], setting)}</header>
${sections.length < FEWEST_SECTIONS ? undefined : contents(sections, messages)}
${sections.map(({ part, id }) => sectionOf(part, id, setting))}
<footer><p class="ticks-note">${messages.report.ticks}</p><p>${messages.report.footer}</p></footer>
</div>`;
}

type Section = { readonly part: Part; readonly id: string };

function contents(sections: readonly Section[], { report: words }: Messages): Html {
  return html`<nav class="contents" aria-label="${words.contents}"><ul>${sections.map(({ part, id }) => html`<li><a href="#${id}">${part.heading.short ?? part.heading.text}</a></li>`)}</ul></nav>`;
}

function sectionOf({ heading, content }: Part, id: string, setting: Setting): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${phrased(heading.text)}</h2>
${blocksOf(content, setting)}</section>
`;
}
