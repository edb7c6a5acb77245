import type { Messages } from '../../locale/messages.ts';
import { type Html, html } from './html.ts';

/** A switch between a page's languages; the style sheet hides the others. The first is selected. */
export function languageSwitch(
  editions: readonly { readonly lang: string; readonly messages: Pick<Messages, 'report'> }[],
): Html {
  return html`<nav class="languages" aria-label="${editions.map(({ messages }) => messages.report.languages).join(' / ')}">${editions.map(
    ({ lang, messages }, i) =>
      html`<label lang="${lang}"><input type="radio" name="language" value="${lang}" class="read-${lang}"${i === 0 ? html` checked` : undefined}> ${messages.report.languageName}</label>`,
  )}</nav>`;
}
