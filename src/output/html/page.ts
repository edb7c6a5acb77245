import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportView } from '../../advice/report.ts';
import type { Messages } from '../../locale/catalogue.ts';
import { answer, opening } from './answer.ts';
import { method, questions, sources } from './background.ts';
import { type Html, html, markupOf, styleSheet } from './html.ts';
import { paths } from './path.ts';
import { plans } from './plan.ts';
import { comparison, portraits } from './roles.ts';
import { phrased, type Sheet } from './sheet.ts';
import { readiness, why } from './why.ts';

/** One language of a page. */
export interface Edition {
  readonly view: ReportView;
  readonly messages: Messages;
}

type SectionName = keyof Messages['report']['sections'];

/** What a page has to say, in order; a section with nothing to say is left out. */
const SECTIONS: readonly (readonly [SectionName, (sheet: Sheet) => Html | undefined])[] = [
  ['answer', answer],
  ['why', why],
  ['readiness', readiness],
  ['comparison', comparison],
  ['joys', portraits],
  ['path', paths],
  ['plan', plans],
  ['questions', questions],
  ['method', method],
  ['sources', sources],
];

/**
 * Sets reports of the same thing, one for each language, as a page that needs nothing else: no network, no script,
 * and its own style only, by its hash.
 */
export function reportPage(first: Edition, ...others: readonly Edition[]): string {
  const css = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8');
  const editions = [first, ...others];
  const page = html`<!doctype html>
<html lang="${first.view.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${first.messages.report.documentTitle(first.view.title)}</title>
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

/** What the browser may load and do: nothing, but for the page's own style (https://www.w3.org/TR/CSP3/). */
function policyFor(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function languageSwitch(editions: readonly Edition[]): Html {
  return html`<nav class="languages" aria-label="${editions.map(({ messages }) => messages.report.languages).join(' / ')}">${editions.map(
    ({ view, messages }, i) =>
      html`<label lang="${view.lang}"><input type="radio" name="language" class="read-${view.lang}"${i === 0 ? html` checked` : undefined}> ${messages.report.languageName}</label>`,
  )}</nav>`;
}

function editionOf({ view, messages }: Edition): Html {
  const sheet: Sheet = { view, messages, id: (name) => `${view.lang}-${name}` };
  const titles = titlesFor(view, messages);
  const sections = SECTIONS.flatMap(([name, contentOf]) => {
    const content = contentOf(sheet);
    return content ? [{ name, title: titles[name], content }] : [];
  });
  return html`<div class="edition" lang="${view.lang}">
${opening(sheet)}
<nav class="contents" aria-label="${messages.report.contents}"><ul>${sections.map(({ name, title }) => html`<li><a href="#${sheet.id(name)}">${title}</a></li>`)}</ul></nav>
${sections.map(
  ({
    name,
    title,
    content,
  }) => html`<section id="${sheet.id(name)}" class="${name}" aria-labelledby="${sheet.id(`${name}-title`)}">
<h2 id="${sheet.id(`${name}-title`)}">${phrased(title)}</h2>
${content}
</section>`,
)}
<footer><p>${messages.report.footer}</p></footer>
</div>`;
}

/** The sections' titles: two are about something else as long as there is no result. */
function titlesFor({ result }: ReportView, { report }: Messages): Readonly<Record<SectionName, string>> {
  if (result) return report.sections;
  return { ...report.sections, answer: report.unmeasured.title, readiness: report.unmeasured.readiness };
}
