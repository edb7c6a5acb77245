import {
  answerTexts,
  dealbreakerTexts,
  type FormEdition,
  type FormEditions,
  statementTexts,
  termsIn,
} from '../form-editions.ts';
import { type Html, html } from './html.ts';
import { pageOf } from './shell.ts';
import { lined } from './text.ts';

/** Renders a form to be printed and filled in by hand: a page without a script, with a box for each answer. */
export function renderPaper(editions: FormEditions): string {
  const [first] = editions;
  const languages = editions.map(({ lang }) => lang);
  const answers = answerTexts(editions);
  const dealbreakers = dealbreakerTexts(editions);
  const headOf = (texts: readonly string[]): Html => inAll(texts, languages);
  return pageOf({
    lang: first.lang,
    title: first.messages.quiz.title,
    styles: ['report.css', 'paper.css'],
    body: html`<main>
${editions.map(introduction)}
<p class="fill-in">${headOf(editions.map(({ messages }) => messages.formFiles.employee))}</p>
<table class="statements">
<thead><tr><td></td><th scope="col">${headOf(editions.map(({ messages }) => messages.formFiles.statement))}</th>${answers.map(
      (texts, i) => html`<th scope="col" class="answer"><b>${i + 1}</b>${headOf(texts)}</th>`,
    )}</tr></thead>
<tbody>${statementTexts(editions).map(
      ({ texts }, i) =>
        html`<tr><td>${i + 1}</td><th scope="row">${inAll(texts, languages)}</th>${answers.map(() => html`<td class="box"></td>`)}</tr>
`,
    )}</tbody>
</table>
${
  dealbreakers.length === 0
    ? undefined
    : html`<section class="dealbreakers">${editions.map(
        ({ lang, messages: { formFiles: words } }) => html`<div lang="${lang}"><h2>${words.dealbreakers}</h2>
<p>${words.dealbreakersHelp}</p></div>`,
      )}
<ul>${dealbreakers.map((texts) => html`<li class="box">${inAll(texts, languages)}</li>`)}</ul></section>
`
}</main>
`,
  });
}

function introduction(edition: FormEdition): Html {
  const { lang, messages } = edition;
  const { formFiles, quiz } = messages;
  return html`<header lang="${lang}"><h1>${quiz.title}</h1>
<p>${quiz.itemsScale} ${formFiles.tick}</p>
<ul class="terms">${termsIn(edition).map((term) => html`<li>${term}</li>`)}</ul></header>
`;
}

/** A text in each language, the first as the main one. */
function inAll([first = '', ...others]: readonly string[], [, ...languages]: readonly string[]): Html {
  return html`<span>${lined(first)}</span>${others.map((text, i) => html`<small lang="${languages[i]}">${lined(text)}</small>`)}`;
}
