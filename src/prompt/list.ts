/** The texts for entries that do not fit. */
export interface ListWords {
  readonly above: (entries: number) => string;
  readonly below: (entries: number) => string;
}

/**
 * Returns the lines of a list. If there is no room for all entries: those around the one pointed at, with a line at
 * each end that says how many more there are.
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
