import type { Messages } from '../../locale/messages.ts';
import type { Table } from '../document.ts';
import { type Html, html } from './html.ts';
import { classed, lined } from './text.ts';

/**
 * Renders a table. The style sheet alone shows and hides optional columns. On a phone the style sheet turns rows into
 * lists, which removes the table's semantics, so ARIA roles restate them.
 */
export function drawTable({ columns, rows }: Table, { report: words }: Pick<Messages, 'report'>): Html {
  const choice = columns.some(({ optional }) => optional);
  const ofColumn = (i: number): Html | undefined => (choice ? classed(`column-${i + 1}`) : undefined);
  const table = html`<table class="table" role="table">
<thead role="rowgroup"><tr role="row"><td role="cell"></td>${columns.map(
    ({ title, subtitle }, i) =>
      html`<th role="columnheader" scope="col"${ofColumn(i)}>${title}${subtitle && html`<small>${subtitle}</small>`}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ label, cells, tone }) =>
      html`<tr role="row"${classed(tone)}><th role="rowheader" scope="row">${label}</th>${columns.map(
        ({ title }, i) =>
          html`<td role="cell"${ofColumn(i)}><b class="of" aria-hidden="true">${title}</b>${cellOf(cells[i] ?? [])}</td>`,
      )}</tr>`,
  )}</tbody>
</table>`;
  if (!choice) return table;
  return html`<div class="choice">
<fieldset class="switch"><legend>${words.switchRoles}</legend>${columns.map(
    ({ title, optional }, i) =>
      html`<label><input type="checkbox" class="show-${i + 1}"${optional ? undefined : html` checked`}> ${title}</label>`,
  )}</fieldset>
${table}
</div>`;
}

function cellOf(entries: readonly string[]): Html {
  const [only, ...others] = entries;
  if (others.length === 0) return html`<p>${lined(only || '–')}</p>`;
  return html`<ul>${entries.map((entry) => html`<li>${lined(entry)}</li>`)}</ul>`;
}
