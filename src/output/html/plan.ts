import type { PlanView } from '../../advice/plan.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Timeline } from '../document.ts';
import { inWords, paceText, timelineOf, warningText } from '../documents/plan.ts';
import { type Html, html } from './html.ts';
import { linked } from './link.ts';
import { phrased, type Sheet } from './sheet.ts';

/** More years than this would stand too close together on a phone. */
const MOST_YEARS = 6;

/** The plans that the person has saved: the steps along the time, and the milestones in the order of their dates. */
export function plans({ view, messages }: Sheet): Html | undefined {
  if (view.plans.length === 0) return undefined;
  return html`${view.plans.map((plan) => planOf(plan, messages))}`;
}

function planOf(plan: PlanView, messages: Messages): Html {
  const { plan: words, path } = messages;
  const { start, by, pace, steps } = plan;
  const { spans, ticks, periods } = timelineOf(plan, messages);
  return html`<h3>${phrased(words.title(plan.name, plan.title))}</h3>
${plan.nearest && html`<p class="warning">${path.nearest(plan.name, plan.nearest.name)}</p>`}
<p>${words.span(inWords(start, messages), inWords(by, messages))} · ${words.open}: ${paceText(pace, messages)}</p>
${plan.warnings.map((warning) => html`<p class="warning">${warningText(warning, steps, messages)}</p>`)}
${timeline(spans, ticks, messages)}
${milestones(
  periods.flatMap(({ events }) => events),
  messages,
)}`;
}

function timeline(spans: Timeline['spans'], ticks: Timeline['ticks'], messages: Messages): Html {
  const { report: words } = messages;
  const every = Math.ceil(ticks.length / MOST_YEARS);
  const years = ticks.filter((_, i) => i % every === 0);
  const lines = years.map(
    ({ at }) => html`<line class="middle" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="16"/>`,
  );
  return html`<table class="timeline">
<thead><tr><th scope="col">${words.step}</th><th scope="col"><span class="hidden">${words.when}</span><svg class="span" aria-hidden="true" width="100%" height="14">${years.map(({ at, label }) => html`<text x="${percent(at)}" y="11">${label}</text>`)}</svg></th></tr></thead>
<tbody>${spans.map(
    ({ label, dates, notes, from, to }) =>
      html`<tr><th scope="row">${label}<small>${[dates, ...notes].join(messages.separator)}</small></th><td class="drawn"><svg class="span" role="img" aria-label="${label}: ${dates}" width="100%" height="16"><rect class="track" y="4" width="100%" height="8" rx="4"/>${lines}<rect class="fill" x="${percent(from)}" y="4" width="${percent(to - from)}" height="8" rx="4"/></svg></td></tr>`,
  )}</tbody>
</table>`;
}

function milestones(events: Timeline['periods'][number]['events'], messages: Messages): Html {
  const { plan: words, report } = messages;
  return html`<table class="milestone-dates">
<thead><tr><th scope="col">${report.when}</th><th scope="col">${report.milestone}</th></tr></thead>
<tbody>${events.map(
    ({ marker, text, date, notes }) =>
      html`<tr><td>${date}</td><td>${text}${[...(marker === '[x]' ? [words.done] : []), ...notes].map((note) => html`<small>${linked(note)}</small>`)}</td></tr>`,
  )}</tbody>
</table>`;
}

/** A place in time, from 0 to 1, as SVG has it. */
function percent(place: number): string {
  return `${(100 * place).toFixed(2)}%`;
}
