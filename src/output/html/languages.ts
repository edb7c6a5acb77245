import type { Messages } from '../../locale/messages.ts';
import { type Html, html } from './html.ts';

/** The choice of a page's language; the style sheet hides what is in another. The first is chosen. */
export function languageSwitch(
  editions: readonly { readonly lang: string; readonly messages: Pick<Messages, 'report'> }[],
): Html {
  return html`<nav class="languages" aria-label="${editions.map(({ messages }) => messages.report.languages).join(' / ')}">${editions.map(
    ({ lang, messages }, i) =>
      html`<label lang="${lang}"><input type="radio" name="language" value="${lang}" class="read-${lang}"${i === 0 ? html` checked` : undefined}> ${messages.report.languageName}</label>`,
  )}</nav>`;
}
