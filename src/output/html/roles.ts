import type { CompareView } from '../../advice/compare.ts';
import type { Facet, RoleView } from '../../advice/roles.ts';
import type { Source } from '../../content/schema.ts';
import type { Messages } from '../../locale/catalogue.ts';
import { marked } from '../documents/source.ts';
import { type Html, html } from './html.ts';
import { paragraphs, type Sheet } from './sheet.ts';

/** The roles side by side. All are in the page; ticking decides which are seen, by the style sheet alone. */
export function comparison({ view, messages }: Sheet): Html {
  const { comparison, chosen } = view;
  const { report: words } = messages;
  const { roles, rows } = comparison;
  return html`<fieldset class="switch"><legend>${words.switchRoles}</legend>${roles.map(
    ({ id, name }, i) =>
      html`<label><input type="checkbox" class="show-${i + 1}"${chosen.includes(id) ? html` checked` : undefined}> ${name}</label>`,
  )}<p class="note">${words.switchNote}</p></fieldset>
<table class="comparison" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.aspect}</th>${roles.map(
    ({ name, title, source }, i) =>
      html`<th role="columnheader" scope="col" class="role-${i + 1}">${marked(name, source, messages)}<small>${title}</small></th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (row) =>
      html`<tr role="row" class="${row.aspect}"><th role="rowheader" scope="row">${row.label}</th>${roles.map(
        ({ id, name }, i) =>
          html`<td role="cell" class="role-${i + 1}"><b class="of" aria-hidden="true">${name}</b>${cell(row, id, messages)}</td>`,
      )}</tr>`,
  )}</tbody>
</table>
${editorialNote(comparison, messages)}`;
}

function cell(row: CompareView['rows'][number], role: string, messages: Messages): Html {
  const source: Source = row.editorial.includes(role) ? 'editorial' : 'article';
  const entries = (row.cells[role] ?? []).map((entry) => marked(entry, source, messages));
  const [only, ...others] = row.aspect === 'companies' ? [entries.join(messages.separator)] : entries;
  if (others.length === 0) return html`<p>${only || '–'}</p>`;
  return html`<ul>${[only, ...others].map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function editorialNote({ roles, rows }: CompareView, messages: Messages): Html | undefined {
  const present =
    roles.some(({ source }) => source === 'editorial') || rows.some(({ editorial }) => editorial.length > 0);
  return present ? html`<p class="note">${messages.editorialNote}</p>` : undefined;
}

/** What is joyful and what is hard about each role, and the rest of its portrait to be unfolded. */
export function portraits({ view, messages }: Sheet): Html {
  return html`<div class="columns">${view.roles.map((role, i) => portrait(role, i + 1, messages))}</div>`;
}

function portrait(role: RoleView['role'], position: number, messages: Messages): Html {
  const { aspects, report: words } = messages;
  return html`<article class="card role-${position}">
<h3>${marked(role.name, role.sources.role, messages)} <small>${role.title}</small></h3>
<p>${role.summary}</p>
<h4 class="for">${aspects.joys}</h4>${facets(role.joys)}
<h4 class="against">${aspects.trials}</h4>${facets(role.trials)}
<details><summary>${words.inFull(role.name)}</summary>${inFull(role, messages)}</details>
</article>`;
}

function facets(entries: readonly Facet[]): Html {
  return html`<dl class="facets">${entries.map(({ title, detail }) => html`<div><dt>${title}</dt><dd>${detail}</dd></div>`)}</dl>`;
}

function inFull(role: RoleView['role'], messages: Messages): Html {
  const { aspects, role: words } = messages;
  const { companies, sources } = role;
  const part = (title: string, text: string | undefined, source: Source | undefined): Html | undefined =>
    text === undefined
      ? undefined
      : html`<h4>${marked(title, source === sources.role ? undefined : source, messages)}</h4>${paragraphs(text)}`;
  return html`<dl class="facets">
<div><dt>${aspects.stance}</dt><dd>${role.stance}</dd></div>
<div><dt>${aspects.mission}</dt><dd>${role.mission}</dd></div>
<div><dt>${aspects.path}</dt><dd>${role.path}</dd></div>
</dl>
${role.note && html`<p class="warning">${role.note}</p>`}
<h4>${aspects.duties}</h4>
<dl class="facets">${role.duties.map(
    ({ title, detail, example }) =>
      html`<div><dt>${title}</dt><dd>${detail}</dd>${example && html`<dd class="note">${words.example(example)}</dd>`}</div>`,
  )}</dl>
<h4>${words.companies}</h4>
<p>${companies.names.join(messages.separator)}</p>${paragraphs(companies.summary)}
${companies.example && html`<p class="note">${words.example(companies.example)}</p>`}
${part(words.trend, role.trend, sources.trend)}
${part(words.success, role.success, sources.success)}
${role.nearest && html`<p>${words.nearest(role.nearest.name)}</p>`}`;
}
