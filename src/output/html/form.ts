import type { FormEditions } from '../form-editions.ts';
import { data, html } from './html.ts';
import { languageSwitch } from './languages.ts';
import { pageOf } from './shell.ts';

/** Renders a form as a self-contained page, whose own script asks the statements and shows the result. */
export function renderForm(editions: FormEditions): string {
  const [first] = editions;
  return pageOf({
    lang: first.lang,
    title: first.messages.quiz.title,
    styles: ['report.css', 'form.css'],
    script: 'form.js',
    body: html`${
      editions.length > 1
        ? languageSwitch(editions.map(({ lang, messages }) => ({ lang, messages })))
        : undefined
    }
<main><noscript>${editions.map(({ lang, messages }) => html`<p lang="${lang}">${messages.form.noScript}</p>`)}</noscript></main>
<p class="hidden" role="status"></p>
${data(
  'forms',
  editions.map(({ messages: _, ...form }) => form),
)}`,
  });
}
