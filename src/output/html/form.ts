import type { Form } from '../../advice/quiz/form.ts';
import type { Messages } from '../../locale/messages.ts';
import { data, html } from './html.ts';
import { languageSwitch } from './languages.ts';
import { pageOf } from './shell.ts';

/** A form with the messages of its language. */
export interface FormEdition extends Form {
  readonly messages: Messages;
}

/** One edition for each language, the first of them for whoever does not choose. */
export type FormEditions = readonly [FormEdition, ...FormEdition[]];

/** Renders a form as a self-contained page, which asks the statements and shows the result by a script of its own. */
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
