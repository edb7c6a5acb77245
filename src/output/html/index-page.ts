import type { Messages } from '../../locale/messages.ts';
import { html } from './html.ts';
import { pageOf } from './shell.ts';

/** A page in the same folder. */
export interface LinkedPage {
  /** The file's name. */
  readonly file: string;
  readonly label: string;
}

/** Renders the list of the reports in a folder. It says whose they are, but not what is in them. */
export function renderIndex(pages: readonly LinkedPage[], lang: string, { report, score }: Messages): string {
  const { each: words } = report;
  const body = html`<main><div class="edition" lang="${lang}">
<header>
<h1>${words.title}</h1>
<p>${words.people(pages.length)}</p>
<p class="caution">${score.notForSelection}</p>
</header>
<ul class="pages">${pages.map(({ file, label }) => html`<li><a href="${encodeURIComponent(file)}">${label}</a></li>`)}</ul>
<footer><p>${report.footerForOthers}</p></footer>
</div></main>`;
  return pageOf({ lang, title: words.title, styles: ['report.css'], body });
}
