import { barText, trendScale, trendText } from '../block-text.ts';
import type { Bars, Trends } from '../document.ts';
import { type Html, html } from './html.ts';
import { classed, percent, quantity } from './text.ts';

/** Quantities as bars from 0 to 100, with their values beside them. */
export function drawBars({ bars, middle = false, unsure }: Bars): Html {
  return html`<table class="bars${unsure ? ' unsure' : ''}"><tbody>${bars.map(
    (bar) =>
      html`<tr${classed(bar.strong && !unsure ? 'strong' : undefined)}><th scope="row">${bar.label}</th><td class="drawn">${bar.value === null ? undefined : drawBar(bar.value, middle)}</td><td>${quantity(bar.value, barText(bar))}</td></tr>`,
  )}</tbody></table>`;
}

function drawBar(value: number, middle: boolean): Html {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="14"><rect class="track" y="3" width="100%" height="8" rx="4"/><rect class="fill" y="3" width="${percent(value / 100)}" height="8" rx="4"/>${middle ? html`<line class="middle" x1="50%" x2="50%" y1="0" y2="14"/>` : undefined}</svg>`;
}

/** In pixels. The line keeps this distance from the edges, so that its dots fit. */
const HEIGHT = 30;
const EDGE = 4;

/** Quantities over time: dots joined by a line, all on the same scale, then the first and the last value. */
export function drawTrends({ trends }: Trends): Html {
  const scale = trendScale(trends);
  return html`<table class="bars"><tbody>${trends.map((trend) => {
    const { label, values } = trend;
    const [first = 0, last = first] = [values[0], values.at(-1)];
    const dots = values.map((value, i) => ({
      x: percent(i / Math.max(1, values.length - 1)),
      y: (HEIGHT - EDGE - scale(value) * (HEIGHT - 2 * EDGE)).toFixed(1),
    }));
    return html`<tr><th scope="row">${label}</th><td class="drawn"><svg class="trend" role="img" aria-label="${trendText(trend)}" width="100%" height="${HEIGHT}">${dots.map(
      ({ x, y }, i) => {
        const before = dots[i - 1];
        return html`${before && html`<line x1="${before.x}" y1="${before.y}" x2="${x}" y2="${y}"/>`}<circle cx="${x}" cy="${y}" r="3"/>`;
      },
    )}</svg></td><td>${quantity(first, String(Math.round(first)))} → ${quantity(last, String(Math.round(last)))}</td></tr>`;
  })}</tbody></table>`;
}
