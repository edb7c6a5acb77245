import type { Profiles } from '../document.ts';
import type { Layout } from './layout.ts';
import { pad } from './width.ts';
import { wrap } from './wrap.ts';

/** A line's length in characters, with its middle in the middle. */
const LONGEST = 41;
const SHORTEST = 9;

/** A legend, then a line for each trait, from -1 to 1, with a mark for each profile. */
export function drawProfiles({ traits, profiles }: Profiles, layout: Layout): readonly string[] {
  const { measure, style, width } = layout;
  const signs = layout.ascii ? ['*', 'o', 'x'] : ['●', '○', '◇'];
  const column = Math.min(Math.max(...traits.map(measure)), Math.floor(width / 2));
  const room = Math.floor((width - column - 2) / measure(layout.ascii ? '-' : '─'));
  const length = Math.max(SHORTEST, Math.min(LONGEST, room % 2 === 0 ? room - 1 : room));
  const legend = profiles.map(({ name }, i) => `${signs[i] ?? ''} ${name}`).join('   ');
  return [
    ...wrap(legend, width, measure).map(style.label),
    ...traits.flatMap((label, k) => {
      const values = profiles.map((profile) => profile.values[k] ?? null);
      const lines = wrap(label, column, measure);
      return lines.map((line, i) =>
        i < lines.length - 1
          ? line
          : `${pad(line, column, measure)}  ${drawTrait(values, signs, length, layout)}`,
      );
    }),
  ];
}

/** If marks share a place, the earliest profile's is shown; the reader's comes first. */
function drawTrait(
  values: readonly (number | null)[],
  signs: readonly string[],
  length: number,
  { ascii, style }: Layout,
): string {
  const half = (length - 1) / 2;
  const [line, middle] = ascii ? ['-', '+'] : ['─', '┼'];
  const places = values.map((value) => (value === null ? -1 : half + Math.round(value * half)));
  return Array.from({ length }, (_, place) => {
    const mark = places.indexOf(place);
    if (mark < 0) return style.muted(place === half ? middle : line);
    const sign = signs[mark] ?? '';
    return mark === 0 ? style.role(sign) : sign;
  }).join('');
}
