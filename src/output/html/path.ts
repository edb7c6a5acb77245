import type { PathMilestone, PathView } from '../../advice/path.ts';
import type { Messages } from '../../locale/catalogue.ts';
import { type Html, html } from './html.ts';
import { linked } from './link.ts';
import { phrased, type Sheet } from './sheet.ts';

/** The paths side by side, each as a line of steps on which one's own is marked. */
export function paths({ view, messages }: Sheet): Html | undefined {
  if (view.paths.length === 0) return undefined;
  return html`<p class="note ticks-note">${messages.report.ticks}</p>
<div class="columns">${view.paths.map((path) => pathTo(path, messages))}</div>
<p class="note">${messages.editorialNote}</p>`;
}

function pathTo(path: PathView, messages: Messages): Html {
  const { path: words } = messages;
  return html`<div class="path">
<h3>${phrased(words.title(path.name, path.title))}</h3>
${path.nearest && html`<p class="warning">${words.nearest(path.name, path.nearest.name)}</p>`}
<ol class="steps">${path.steps.map((step) => stepOf(step, path, messages))}</ol>
</div>`;
}

function stepOf(step: PathView['steps'][number], path: PathView, messages: Messages): Html {
  const { path: words } = messages;
  const { status } = step;
  return html`<li class="${status ?? ''}"${status === 'current' ? html` aria-current="step"` : undefined}>
<h4>${words.step(step.number, step.grade)}${status && html` <span class="status">${words.statuses[status]}</span>`}</h4>
<p class="position">${step.position}</p>
<p>${step.focus}</p>
<details${isOpen(step) ? html` open` : undefined}><summary>${words.milestones}${progress(step.milestones, messages)}</summary>
<ul class="milestones">${step.milestones.map((milestone) => milestoneOf(milestone, messages))}</ul>
${titles(words.shifts, step.shifts, path.shifts, messages)}
${titles(words.pitfalls, step.pitfalls, path.pitfalls, messages)}
</details>
</li>`;
}

/** What a person does next stands open: their own step, or the first where theirs is not known. */
function isOpen({ status, number }: PathView['steps'][number]): boolean {
  return status === undefined ? number === 1 : status === 'current';
}

/** How many milestones are reached, where the person's own are shown. */
function progress(milestones: readonly PathMilestone[], { path: words }: Messages): string | undefined {
  if (milestones.every(({ done }) => done === undefined)) return undefined;
  return ` ${words.progress(milestones.filter(({ done }) => done).length, milestones.length)}`;
}

function milestoneOf({ text, done, evidence }: PathMilestone, { path: words }: Messages): Html {
  return html`<li><label><input type="checkbox"${done ? html` checked` : undefined}> <span>${text}</span></label>${evidence && html`<p class="note evidence">${linked(words.evidence(evidence))}</p>`}</li>`;
}

function titles(
  heading: string,
  ids: readonly string[],
  entries: PathView['shifts'],
  { separator }: Messages,
): Html | undefined {
  const named = ids.flatMap((id) => entries.filter((entry) => entry.id === id).map(({ title }) => title));
  if (named.length === 0) return undefined;
  return html`<h5>${heading}</h5><p>${named.join(separator)}</p>`;
}
