import { type Bars, barText, type Trends, trendText } from '../document.ts';
import { type Html, html } from './html.ts';
import { percent, quantity } from './text.ts';

/** Quantities as bars from 0 to 100, with their values beside them. */
export function drawBars({ bars, middle = false, unsure }: Bars): Html {
  return html`<table class="bars${unsure ? ' unsure' : ''}"><tbody>${bars.map(
    (bar) =>
      html`<tr><th scope="row">${bar.label}</th><td class="drawn">${bar.value === null ? undefined : drawBar(bar.value, middle)}</td><td>${quantity(bar.value, barText(bar))}</td></tr>`,
  )}</tbody></table>`;
}

function drawBar(value: number, middle: boolean): Html {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="14"><rect class="track" y="3" width="100%" height="8" rx="4"/><rect class="fill" y="3" width="${percent(value / 100)}" height="8" rx="4"/>${middle ? html`<line class="middle" x1="50%" x2="50%" y1="0" y2="14"/>` : undefined}</svg>`;
}

const TREND = { width: 100, height: 24 };

/** Quantities as they went: a line from 0 at the bottom to 100 at the top, then the first and the last value. */
export function drawTrends({ trends }: Trends): Html {
  return html`<table class="bars"><tbody>${trends.map((trend) => {
    const { label, values } = trend;
    const [first = 0, last = first] = [values[0], values.at(-1)];
    return html`<tr><th scope="row">${label}</th><td class="drawn"><svg class="trend" role="img" aria-label="${trendText(trend)}" width="100%" height="${TREND.height}" viewBox="0 0 ${TREND.width} ${TREND.height}" preserveAspectRatio="none"><polyline points="${pointsOf(values)}"/></svg></td><td>${quantity(first, String(Math.round(first)))} → ${quantity(last, String(Math.round(last)))}</td></tr>`;
  })}</tbody></table>`;
}

function pointsOf(values: readonly number[]): string {
  const step = TREND.width / Math.max(1, values.length - 1);
  return values
    .map((value, i) => `${(i * step).toFixed(1)},${(TREND.height * (1 - value / 100)).toFixed(1)}`)
    .join(' ');
}
