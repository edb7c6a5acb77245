import { curveLinearClosed, lineRadial } from 'd3-shape';
import type { Profiles } from '../document.ts';
import { wrap } from '../terminal/wrap.ts';
import { type Html, html } from './html.ts';

const WIDTH = 480;
const HEIGHT = 372;
const RADIUS = 130;
/** The distance of the labels from the centre. */
const LABELS = RADIUS + 16;
const LINE_HEIGHT = 17;
/** In columns of the terminal's, two to a kanji. */
const LABEL_WIDTH = 14;
const RINGS = [-0.5, 0, 0.5, 1];

/** Draws profiles as overlapping shapes, from -1 at the centre to 1 at the rim; axes go clockwise from the top. */
export function radar({ title, scale, summary, traits, profiles }: Profiles, id: string): Html {
  const line = lineRadial<number>()
    .angle((_, axis) => angleOf(axis, traits.length))
    .radius(radiusOf)
    .curve(curveLinearClosed);
  const path = (values: readonly number[]): string => line([...values]) ?? '';
  // An unknown value is drawn as neutral.
  const shapes = profiles.map(({ values }) => values.map((value) => value ?? 0));
  return html`<svg class="radar" role="img" aria-labelledby="${id}-title ${id}-text" viewBox="${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}">
<title id="${id}-title">${title}</title><desc id="${id}-text">${summary || scale}</desc>
${RINGS.map((value) => html`<path class="ring${value === 0 ? ' zero' : ''}" d="${path(traits.map(() => value))}"/>`)}
${traits.map((_, axis) => spoke(angleOf(axis, traits.length)))}
${shapes.map((values, i) => html`<path class="shape profile-${i}" d="${path(values)}"/>`)}
${shapes.map((values, i) => values.map((value, axis) => dot(value, angleOf(axis, traits.length), i)))}
${traits.map((label, axis) => axisLabel(label, axis, angleOf(axis, traits.length)))}
</svg>`;
}

/** A profile's sign in the legend. */
export function legendSign(profile: number): Html {
  return html`<svg class="sign" aria-hidden="true" width="28" height="12" viewBox="0 0 28 12"><line class="shape profile-${profile}" x1="1" x2="27" y1="6" y2="6"/></svg>`;
}

/** In radians from the top, clockwise. */
function angleOf(axis: number, axes: number): number {
  return (2 * Math.PI * axis) / axes;
}

function radiusOf(value: number): number {
  return (RADIUS * (1 + value)) / 2;
}

function at(radius: number, angle: number): { readonly x: number; readonly y: number } {
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

function spoke(angle: number): Html {
  const { x, y } = at(RADIUS, angle);
  return html`<line class="spoke" x1="0" y1="0" x2="${x}" y2="${y}"/>`;
}

/** Only the reader's values are marked with dots. */
function dot(value: number, angle: number, profile: number): Html | undefined {
  if (profile > 0) return undefined;
  const { x, y } = at(radiusOf(value), angle);
  return html`<circle class="dot" cx="${x}" cy="${y}" r="4"/>`;
}

/** The axis' name, and its number for screens too small for names. */
function axisLabel(label: string, axis: number, angle: number): Html {
  const { x, y } = at(LABELS, angle);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const lines = wrap(label, LABEL_WIDTH);
  // Labels grow away from the chart: up from the top, down from the bottom, both ways at the sides.
  const height = (lines.length - 1) * LINE_HEIGHT;
  const top = y - (height * (1 + Math.cos(angle))) / 2;
  return html`<text class="axis name" text-anchor="${anchor}" dominant-baseline="middle">${lines.map(
    (text, i) => html`<tspan x="${x}" y="${round(top + i * LINE_HEIGHT)}">${text}</tspan>`,
  )}</text><text class="axis number" x="${x}" y="${y}" text-anchor="middle" dominant-baseline="middle">${axis + 1}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
