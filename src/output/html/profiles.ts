import type { Messages } from '../../locale/messages.ts';
import { type Profiles, profileText } from '../document.ts';
import { type Html, html } from './html.ts';
import { legendSign, radar } from './radar.ts';
import { quantity } from './text.ts';

/** A radar needs at least this many axes. */
const FEWEST_AXES = 3;

/** Profiles as a radar chart, and in numbers. */
export function drawProfiles(block: Profiles, id: string, { report: words }: Messages): Html {
  const { scale, traits, profiles } = block;
  const drawn = traits.length >= FEWEST_AXES;
  return html`<figure class="profiles">
${drawn ? radar(block, id) : undefined}
<table class="numbers">
<caption>${scale}${drawn ? ` ${words.rings}` : undefined}</caption>
<thead><tr><td></td>${profiles.map(({ name }, i) => html`<th scope="col">${legendSign(i)}${name}</th>`)}</tr></thead>
<tbody>${traits.map(
    (label, k) =>
      html`<tr><th scope="row"><span class="index">${k + 1}</span>${label}</th>${profiles.map(({ values }) => html`<td>${quantity(values[k] ?? null, profileText(values[k] ?? null))}</td>`)}</tr>`,
  )}</tbody>
</table>
</figure>`;
}
