import type { QuizResultView } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/catalogue.ts';
import { verdictOf } from '../documents/quiz.ts';
import { dayInWords } from '../documents/report.ts';
import { bar } from './bar.ts';
import { type Html, html } from './html.ts';
import { legendSign, radar } from './radar.ts';
import { number, phrased, type Sheet, whole } from './sheet.ts';

/** In per cent. */
const MOST_CERTAIN = 99;
/** A shape has at least so many corners. */
const FEWEST_AXES = 3;

/** The page's head: the answer in a sentence with its figures, or what the page is about. */
export function opening({ view, messages }: Sheet): Html {
  const { result, title, tagline, name, made, taken } = view;
  const { report: words } = messages;
  const person = name && html`${words.person(name)} · `;
  const date = html`<time datetime="${made}">${words.made(dayInWords(made, messages))}</time>`;
  if (!result) {
    return html`<header><h1>${phrased(title)}</h1>${tagline && html`<p class="lead">${tagline}</p>`}<p class="made">${person}${date}</p></header>`;
  }
  const [top, runnerUp] = result.roles;
  return html`<header>
<p class="made">${person}${title} · ${taken && html`<time datetime="${taken}">${words.taken(dayInWords(taken, messages))}</time> · `}${date}</p>
<h1>${phrased(verdictOf(result, messages))}</h1>
${result.warnings.map((warning) => html`<p class="warning">${messages.quiz.warnings[warning]}</p>`)}
<dl class="figures">
${top && figure(words.fitOf(top.name), number(top.fit), words.outOf100)}
${top && runnerUp && figure(words.howSure, certainty(result, words), words.howSureOf(top.name, runnerUp.name))}
${figure(words.answered, number(result.answered), words.answeredNote)}
</dl>
</header>`;
}

/** Nothing that rests on a few answers is certain. */
function certainty({ confidence }: QuizResultView, words: Messages['report']): Html {
  const { probability } = confidence;
  const percent = Math.round(100 * probability);
  return number(probability, percent > MOST_CERTAIN ? words.over(MOST_CERTAIN) : words.percent(percent));
}

function figure(label: string, value: Html, note: string): Html {
  return html`<div><dt>${label}</dt><dd class="value">${value}</dd><dd class="note">${note}</dd></div>`;
}

/** The person's traits over what the first roles ask for, and the fit with every role. */
export function answer(sheet: Sheet): Html | undefined {
  const { result } = sheet.view;
  if (!result) return invitation(sheet);
  return html`${traits(result, sheet)}${fits(result, sheet)}`;
}

function traits(result: QuizResultView, { view, messages, id }: Sheet): Html {
  const { report: words } = messages;
  const weights = view.profiles.map(({ name, weights }) => ({
    name,
    values: result.traits.map((trait) => weights[trait.id] ?? 0),
  }));
  const series = [{ name: words.you, values: result.traits.map(({ score }) => score) }, ...weights];
  const ranked = result.traits
    .filter(({ answered }) => answered > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ label }) => label);
  const percent = (value: number): Html => number(value, whole(100 * value));
  return html`<figure class="traits">
<figcaption>${words.traits}</figcaption>
${
  result.traits.length < FEWEST_AXES
    ? undefined
    : radar({
        id: id('radar'),
        title: words.traits,
        description:
          ranked.length > 3
            ? words.traitsSay(ranked.slice(0, 2), ranked.slice(-2).reverse())
            : words.traitsScale,
        axes: result.traits.map(({ label }) => label),
        series,
      })
}
<table class="numbers">
<caption>${words.traitsScale}</caption>
<thead><tr><th scope="col">${words.trait}</th>${series.map(({ name }, i) => html`<th scope="col"${i === 0 ? html` class="you"` : undefined}>${legendSign(i)}${name}</th>`)}</tr></thead>
<tbody>${result.traits.map(
    ({ label, score, answered }, k) =>
      html`<tr><th scope="row"><span class="index">${k + 1}</span>${label}</th><td>${answered > 0 ? percent(score) : words.notAnswered}</td>${weights.map(({ values }) => html`<td>${percent(values[k] ?? 0)}</td>`)}</tr>`,
  )}</tbody>
</table>
</figure>`;
}

function fits({ roles }: QuizResultView, { messages }: Sheet): Html {
  const { report: words } = messages;
  return html`<figure class="fits">
<figcaption>${words.fits}</figcaption>
<table class="bars">
<caption>${messages.quiz.fit}</caption>
<thead><tr><th scope="col">${words.role}</th><th scope="col" colspan="2">${words.fit}</th></tr></thead>
<tbody>${roles.map(
    ({ name, title, fit, rank }) =>
      html`<tr><th scope="row">${name}<small>${title}</small></th><td class="drawn">${bar(fit, words.of100(name, whole(fit)), rank <= 2 ? `series-${rank}` : '')}</td><td>${number(fit)}</td></tr>`,
  )}</tbody>
</table>
</figure>`;
}

/** How to have an answer, where there is none yet. */
function invitation({ view, messages }: Sheet): Html {
  const { unmeasured } = messages.report;
  const { quiz } = view;
  if (!quiz) return html`<p>${unmeasured.noQuiz}</p>`;
  const commands = [
    ['career quiz', unmeasured.quiz],
    ['career report', unmeasured.report],
  ];
  return html`<p>${unmeasured.text(quiz.statements + quiz.readiness)}</p>
<dl class="commands">${commands.map(([command, does]) => html`<div><dt><code>${command}</code></dt><dd>${does}</dd></div>`)}</dl>`;
}
