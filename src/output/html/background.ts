import { marked } from '../documents/source.ts';
import { type Html, html } from './html.ts';
import { paragraphs, type Sheet } from './sheet.ts';

/** How many answers stand open from the start. */
const OPEN = 2;

/** The questions closest to the person's roles, to be unfolded. */
export function questions({ view, messages }: Sheet): Html | undefined {
  if (view.questions.length === 0) return undefined;
  return html`${view.questions.map(
    ({ question, answer, source }, i) =>
      html`<details class="question"${i < OPEN ? html` open` : undefined}><summary>${marked(question, source, messages)}</summary>${paragraphs(answer)}</details>`,
  )}`;
}

/** How the quiz works, and what it is not. */
export function method({ view, messages }: Sheet): Html | undefined {
  if (!view.quiz) return undefined;
  const { statements, traits, readiness } = view.quiz;
  return html`<p>${messages.report.method(statements, traits, readiness)}</p><p>${messages.quiz.disclaimer}</p>`;
}

/** Who vouches for what. */
export function sources({ view, messages }: Sheet): Html {
  const { report: words, separator, titled } = messages;
  return html`<div class="columns">${view.sources
    .filter(({ parts }) => parts.length > 0)
    .map(
      ({ source, text, parts }) => html`<div class="card">
<h3>${words.sourceTitles[source]}</h3>
<p>${text}</p>
<ul>${parts.map(({ part, names }) => html`<li>${names.length > 0 ? titled(words.sourceParts[part], names.join(separator)) : words.sourceParts[part]}</li>`)}</ul>
</div>`,
    )}</div>`;
}
