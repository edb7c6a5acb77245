import { stopNote } from '../block-text.ts';
import type { Rail } from '../document.ts';
import { type Html, html } from './html.ts';

/** More stops than this are drawn one below the other even on wide screens. */
const MOST_ACROSS = 6;

/** The stops along a line, or below each other where there is no room; the style sheet draws the line. */
export function drawRail({ stops }: Rail): Html {
  const shape = stops.length > MOST_ACROSS ? 'stops down' : 'stops';
  return html`<ol class="${shape}">${stops.map((stop) => {
    const note = stopNote(stop);
    return html`<li class="${stop.state}"${stop.state === 'current' ? html` aria-current="step"` : undefined}>${stop.text}${note === '' ? undefined : html`<small>${note}</small>`}</li>`;
  })}</ol>
`;
}
