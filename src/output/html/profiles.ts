import { profileText } from '../block-text.ts';
import type { Profiles } from '../document.ts';
import { type Html, html } from './html.ts';
import { percent, quantity } from './text.ts';

/** Profiles as marks on a line for each trait, from -1 at the left to 1 at the right, with their numbers beside it. */
export function drawProfiles(block: Profiles): Html {
  const { title, scale, traits, poles = [], profiles, unsure } = block;
  return html`<figure class="profiles${unsure ? ' unsure' : ''}">
<figcaption><p class="legend"><span class="hidden">${title}</span>${profiles.map(({ name }, i) => html`<span>${sign(i)}${name}</span>`)}</p><p class="note">${scale}</p></figcaption>
<table class="sliders">
<thead><tr><td></td><td></td>${profiles.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${traits.map((label, k) => {
    const values = profiles.map((profile) => profile.values[k] ?? null);
    const pole = poles[k];
    return html`<tr><th scope="row">${label}</th><td class="drawn">${slider(values, profiles[0]?.spreads?.[k] ?? 0)}${pole && html`<div class="poles"><span>${pole.low}</span><span>${pole.high}</span></div>`}</td>${values.map((value, i) => html`<td><span class="of">${profiles[i]?.name}</span>${quantity(value, profileText(value, profiles[i]?.spreads?.[k]))}</td>`)}</tr>`;
  })}</tbody>
</table>
</figure>`;
}

/**
 * The reader's mark comes last, so that it lies on top.
 *
 * @param spread the standard deviation of the first value; 0 if it is not a mean
 */
function slider(values: readonly (number | null)[], spread: number): Html {
  const [own = null] = values;
  const placeOf = (value: number): string => percent((1 + Math.max(-1, Math.min(1, value))) / 2);
  const range =
    own === null || spread === 0
      ? undefined
      : html`<line class="range" x1="${placeOf(own - spread)}" x2="${placeOf(own + spread)}" y1="9" y2="9"/>`;
  return html`<svg class="slider" aria-hidden="true" width="100%" height="18"><line class="rail" x1="0" x2="100%" y1="9" y2="9"/>${range}<line class="middle" x1="50%" x2="50%" y1="2" y2="16"/>${values
    .map((value, i) =>
      value === null
        ? undefined
        : html`<svg class="place" x="${percent((1 + value) / 2)}" y="9">${mark(i)}</svg>`,
    )
    .reverse()}</svg>`;
}

/** A profile's mark for the legend. */
function sign(profile: number): Html {
  return html`<svg class="sign" aria-hidden="true" width="18" height="18" viewBox="-9 -9 18 18">${mark(profile)}</svg>`;
}

/** A dot for the reader, and a different open shape for each other profile. */
function mark(profile: number): Html {
  return profile === 1
    ? html`<circle class="mark profile-1" r="7"/>`
    : profile > 1
      ? html`<path class="mark profile-2" d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z"/>`
      : html`<circle class="mark profile-0" r="4.5"/>`;
}
