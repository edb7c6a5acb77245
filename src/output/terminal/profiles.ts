import type { Profiles } from '../document.ts';
import type { Layout } from './layout.ts';
import { pad } from './width.ts';
import { wrap } from './wrap.ts';

/** A line's length in characters, odd so that it has a middle. */
const LONGEST = 41;
const SHORTEST = 9;
/** The ends are labelled only if that leaves a line this long. */
const SHORTEST_BETWEEN = 21;
/** The line's character within one standard deviation. */
const THICK = { ascii: '=', drawn: '━' } as const;

/** A legend, then a line for each trait, from -1 to 1, with a mark for each profile. */
export function drawProfiles(
  { traits, poles = [], profiles, unsure, spreadName }: Profiles,
  layout: Layout,
): readonly string[] {
  const { measure, style, width } = layout;
  const signs = layout.ascii ? ['*', 'o', 'x'] : ['●', '○', '◇'];
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(measure));
  const column = Math.min(widest(traits), Math.floor(width / 2));
  const low = widest(poles.map((pole) => pole.low));
  const high = widest(poles.map((pole) => pole.high));
  const room = (beside: number): number =>
    Math.floor((width - column - 2 - beside) / measure(layout.ascii ? '-' : '─'));
  const withPoles = low + high > 0 && room(low + high + 4) >= SHORTEST_BETWEEN;
  const free = room(withPoles ? low + high + 4 : 0);
  const length = Math.max(SHORTEST, Math.min(LONGEST, free % 2 === 0 ? free - 1 : free));
  const legend = [
    ...profiles.map(({ name }, i) => `${signs[i] ?? ''} ${name}`),
    ...(spreadName === undefined ? [] : [`${THICK[layout.ascii ? 'ascii' : 'drawn']} ${spreadName}`]),
  ].join('   ');
  return [
    ...wrap(legend, width, measure).map(style.label),
    ...traits.flatMap((label, k) => {
      const values = profiles.map((profile) => profile.values[k] ?? null);
      const lines = wrap(label, column, measure);
      const spread = profiles[0]?.spreads?.[k] ?? 0;
      const line = drawn({ values, spread, signs, length, unsure: unsure === true }, layout);
      const pole = withPoles ? poles[k] : undefined;
      const between = pole
        ? `${' '.repeat(low - measure(pole.low))}${pole.low}  ${line}  ${pole.high}`
        : line;
      return lines.map((text, i) =>
        i < lines.length - 1 ? text : `${pad(text, column, measure)}  ${between}`,
      );
    }),
  ];
}

interface Line {
  /** A value for each profile. */
  readonly values: readonly (number | null)[];
  /** The standard deviation of the first profile's value; 0 if it is not a mean. */
  readonly spread: number;
  /** A mark for each profile. */
  readonly signs: readonly string[];
  /** In characters. */
  readonly length: number;
  readonly unsure: boolean;
}

/** Where marks meet, the earliest profile's is shown. The line is thick within one standard deviation. */
function drawn({ values, spread, signs, length, unsure }: Line, { ascii, style }: Layout): string {
  const half = (length - 1) / 2;
  const [line, middle] = ascii ? ['-', '+'] : ['─', '┼'];
  const placeOf = (value: number): number => half + Math.round(value * half);
  const places = values.map((value) => (value === null ? -1 : placeOf(value)));
  const [own = null] = values;
  const isWithin = (place: number): boolean =>
    own !== null && spread > 0 && place >= placeOf(own - spread) && place <= placeOf(own + spread);
  return Array.from({ length }, (_, place) => {
    const mark = places.indexOf(place);
    if (mark < 0 && isWithin(place)) return style.role(THICK[ascii ? 'ascii' : 'drawn']);
    if (mark < 0) return style.faint(place === half ? middle : line);
    const sign = signs[mark] ?? '';
    if (mark > 0) return sign;
    return unsure ? sign : style.role(sign);
  }).join('');
}
