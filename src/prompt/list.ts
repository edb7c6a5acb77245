import { roomOn, type Screen, withoutCursor } from './screen.ts';

/** A list on a screen, each part in lines that fit. */
export interface List {
  readonly head: readonly string[];
  readonly entries: readonly (readonly string[])[];
  /** The index of the entry that the pointer is at. */
  readonly pointed: number;
  readonly foot: readonly string[];
}

/** The columns that the pointer takes before an entry. */
export const POINTER_WIDTH = 2;

/** Draws a list with a pointer, and as many entries as there is room for. */
export function drawList({ head, entries, pointed, foot }: List, screen: Screen): string {
  const { context } = screen;
  const { prompt: words } = context.messages;
  const [up, down] = context.ascii ? ['^', 'v'] : ['↑', '↓'];
  const lines = entries.map((entry, i) => withPointer(entry, i === pointed, screen));
  const shown = linesWithin(lines, pointed, roomOn(screen) - head.length - foot.length - 1, {
    above: (more) => `  ${up} ${words.above(more)}`,
    below: (more) => `  ${down} ${words.below(more)}`,
  });
  return withoutCursor([...head, ...shown, '', ...foot], screen);
}

/** An entry's lines with the pointer before the first, or indented. */
export function withPointer(
  lines: readonly string[],
  isPointed: boolean,
  { context, style }: Screen,
): readonly string[] {
  const pointer = context.ascii ? '>' : '❯';
  return isPointed
    ? lines.map((line, i) => style.role(`${i === 0 ? pointer : ' '} ${line}`))
    : lines.map((line) => `  ${line}`);
}

/** The messages that count the entries that do not fit. */
export interface ListWords {
  readonly above: (entries: number) => string;
  readonly below: (entries: number) => string;
}

/**
 * Returns the lines of a list. If there is no room for all entries, these are the ones around the pointer, with a line
 * at each end that says how many more there are.
 *
 * @param room in lines
 */
export function linesWithin(
  entries: readonly (readonly string[])[],
  pointed: number,
  room: number,
  { above, below }: ListWords,
): readonly string[] {
  const heightOf = (from: number, to: number): number => entries.slice(from, to).flat().length;
  if (heightOf(0, entries.length) <= room) return entries.flat();
  const left = room - 2;
  let from = pointed;
  let to = pointed + 1;
  for (let grown = true; grown; ) {
    grown = false;
    if (to < entries.length && heightOf(from, to + 1) <= left) {
      to += 1;
      grown = true;
    }
    if (from > 0 && heightOf(from - 1, to) <= left) {
      from -= 1;
      grown = true;
    }
  }
  return [
    ...(from > 0 ? [above(from)] : []),
    ...entries.slice(from, to).flat(),
    ...(to < entries.length ? [below(entries.length - to)] : []),
  ];
}
