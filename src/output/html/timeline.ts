import type { Messages } from '../../locale/messages.ts';
import type { Timeline, TimelineEvent } from '../document.ts';
import { type Html, html } from './html.ts';
import { noteLines, tickBox } from './items.ts';
import { percent } from './text.ts';

/** More labels than this are too close together on a phone. */
const MOST_TICKS = 6;

/** The spans over time, and below them the events by date. */
export function drawTimeline(
  { spans, ticks, periods }: Timeline,
  messages: Pick<Messages, 'report' | 'separator'>,
): Html {
  const { report: words } = messages;
  const every = Math.ceil(ticks.length / MOST_TICKS);
  const shown = ticks.filter((_, i) => i % every === 0);
  const strokes = shown.map(
    ({ at }) => html`<line class="stroke" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="16"/>`,
  );
  const events = periods.flatMap(({ events }) => events);
  return html`<table class="timeline">
<thead><tr><th scope="col">${words.step}</th><th scope="col"><span class="hidden">${words.when}</span><svg class="span" aria-hidden="true" width="100%" height="14">${shown.map(({ at, label }) => html`<text x="${percent(at)}" y="11">${label}</text>`)}</svg></th></tr></thead>
<tbody>${spans.map(
    ({ label, dates, notes, from, to }) =>
      html`<tr><th scope="row">${label}<small>${[dates, ...notes].join(messages.separator)}</small></th><td class="drawn"><svg class="span" role="img" aria-label="${label}: ${dates}" width="100%" height="16"><rect class="track" y="4" width="100%" height="8" rx="4"/>${strokes}<rect class="fill" x="${percent(from)}" y="4" width="${percent(to - from)}" height="8" rx="4"/></svg></td></tr>`,
  )}</tbody>
</table>
${
  events.length === 0
    ? undefined
    : html`<table class="events">
<thead><tr><th scope="col">${words.when}</th><th scope="col">${words.milestone}</th></tr></thead>
<tbody>${events.map(drawEvent)}</tbody>
</table>`
}`;
}

function drawEvent({ marker, text, date, notes }: TimelineEvent): Html {
  return html`<tr><td>${date}</td><td>${tickBox(marker, text) ?? text}${noteLines(notes)}</td></tr>`;
}
