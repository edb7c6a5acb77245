import { stopNote } from '../block-text.ts';
import type { Rail, Stop } from '../document.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** Text below the line needs at least this many columns to be readable, and takes at most this many lines. */
const NARROWEST = 14;
const MOST_LINES = 3;
/** Columns between the texts of two stops. */
const GAP = 2;

const SIGNS = { passed: '●', current: '◉', ahead: '○' } as const;
const ASCII_SIGNS = { passed: '*', current: '@', ahead: 'o' } as const;

/** Draws the stops along a line if their texts fit below it, or else one below the other. */
export function drawRail({ stops }: Rail, layout: Layout): readonly string[] {
  return drawAcross(stops, layout) ?? drawDown(stops, layout);
}

function drawAcross(stops: readonly Stop[], layout: Layout): readonly string[] | undefined {
  const { measure, style, width } = layout;
  const room = Math.floor((width + GAP) / stops.length);
  const longest = Math.max(...stops.flatMap((stop) => [stop.text, stopNote(stop)]).map(measure));
  if (room - GAP < Math.min(NARROWEST, longest)) return undefined;
  const column = Math.min(room, longest + GAP);
  const below = stops.map((stop) => {
    const note = stopNote(stop);
    const lines = [
      ...wrap(stop.text, column - GAP, measure),
      ...(note === '' ? [] : wrap(note, column - GAP, measure)),
    ];
    return { lines, paint: paintOf(stop, layout) };
  });
  const height = Math.max(...below.map(({ lines }) => lines.length));
  if (height > MOST_LINES) return undefined;
  const line = stops.map((stop, i) => {
    const sign = signOf(stop, layout);
    return i === stops.length - 1 ? sign : sign + style.faint((layout.ascii ? '-' : '─').repeat(column - 1));
  });
  return [
    line.join(''),
    ...Array.from({ length: height }, (_, row) =>
      below
        .map(({ lines, paint }) => {
          const text = lines[row] ?? '';
          return paint(text) + ' '.repeat(column - measure(text));
        })
        .join('')
        .trimEnd(),
    ),
  ];
}

function drawDown(stops: readonly Stop[], layout: Layout): readonly string[] {
  const { measure, width } = layout;
  return stops.flatMap((stop) => {
    const paint = paintOf(stop, layout);
    const note = stopNote(stop);
    return wrap(note === '' ? stop.text : `${stop.text}  ${note}`, width - 2, measure).map(
      (line, i) => `${i === 0 ? signOf(stop, layout) : ' '} ${paint(line)}`,
    );
  });
}

function signOf(stop: Stop, layout: Layout): string {
  return paintOf(stop, layout)((layout.ascii ? ASCII_SIGNS : SIGNS)[stop.state]);
}

function paintOf({ state }: Stop, { style }: Layout): (text: string) => string {
  return state === 'current' ? style.role : (text) => text;
}
