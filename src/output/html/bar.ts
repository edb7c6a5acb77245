import { type Html, html } from './html.ts';

/** A bar from 0 to 100 with its middle marked; `label` says it to those who cannot see it. */
export function bar(value: number, label: string, tone = ''): Html {
  return html`<svg class="bar ${tone}" role="img" aria-label="${label}" width="100%" height="14"><rect class="track" y="3" width="100%" height="8" rx="4"/><rect class="fill" y="3" width="${value.toFixed(2)}%" height="8" rx="4"/><line class="middle" x1="50%" x2="50%" y1="0" y2="14"/></svg>`;
}
