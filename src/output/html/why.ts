import type { QuizResultView } from '../../advice/quiz/result.ts';
import { answerWords, signedPoints } from '../documents/quiz.ts';
import { bar } from './bar.ts';
import { type Html, html } from './html.ts';
import { number, phrased, type Sheet, whole } from './sheet.ts';

/** The statements that decided, for and against, and what the person's kind of company says to it. */
export function why(sheet: Sheet): Html | undefined {
  const { result } = sheet.view;
  const [top] = result?.roles ?? [];
  if (!result || !top) return undefined;
  const { quiz } = sheet.messages;
  return html`<div class="columns">
${statements(quiz.evidenceFor(top.name), result.evidence.for, 'for', sheet)}
${statements(quiz.evidenceAgainst(top.name), result.evidence.against, 'against', sheet)}
</div>
${company(result, top, sheet)}`;
}

function statements(
  title: string,
  evidence: QuizResultView['evidence']['for'],
  tone: 'for' | 'against',
  { messages }: Sheet,
): Html {
  const { quiz, report } = messages;
  return html`<div class="card ${tone}">
<h3>${phrased(title)}</h3>
${
  evidence.length === 0
    ? html`<p>${report.noEvidence}</p>`
    : html`<ol class="statements">${evidence.map(
        ({ text, answer, points }) =>
          html`<li><p>${text}</p><p class="note">${number(points, quiz.youAnswered(answerWords(answer, messages), signedPoints(points)))}</p></li>`,
      )}</ol>`
}
</div>`;
}

function company(
  { company }: QuizResultView,
  top: QuizResultView['roles'][number],
  { messages }: Sheet,
): Html | undefined {
  if (!company) return undefined;
  const { quiz } = messages;
  const says = company.leans === top.id ? quiz.companyFits : quiz.companyDiffers;
  const { leaningOnTop } = company;
  return html`<div class="card"><h3>${quiz.company}</h3><p>${says(company.name, company.leansName)}</p><p>${company.reason}</p>${leaningOnTop.length > 0 ? html`<p>${quiz.companiesLeaning(top.name, leaningOnTop)}</p>` : undefined}</div>`;
}

/** The shifts from staff to executive, with how ready the person is for each where that is known. */
export function readiness({ view, messages }: Sheet): Html | undefined {
  const { shifts, result } = view;
  const { report: words, mindset, quiz } = messages;
  if (shifts.length === 0) return undefined;
  const scores = result?.readiness;
  const measured = scores && scores.score !== null ? scores : undefined;
  const cells = (title: string, score: number | null): Html =>
    score === null
      ? html`<td colspan="2">${words.notAnswered}</td>`
      : html`<td class="drawn">${bar(score, words.of100(title, whole(score)), 'series-0')}</td><td>${number(score)}</td>`;
  return html`${measured && html`<p>${words.readinessScale}</p>`}
<table class="bars shifts">
<thead><tr><th scope="col">${words.shift}</th>${measured && html`<th scope="col" colspan="2">${words.score}</th>`}</tr></thead>
<tbody>${shifts.map(
    ({ id, title, staff, executive }) =>
      html`<tr><th scope="row">${title}<small><span class="hidden">${mindset.staff}: </span>${staff} <span aria-hidden="true">→</span> <span class="hidden">${mindset.executive}: </span>${executive}</small></th>${measured && cells(title, measured.shifts.find((shift) => shift.id === id)?.score ?? null)}</tr>`,
  )}${measured && html`<tr class="overall"><th scope="row">${quiz.readinessOverall}</th>${cells(quiz.readinessOverall, measured.score)}</tr>`}</tbody>
</table>`;
}
