import { type Measure, pad, widthOf } from './width.ts';

let current: Measure = widthOf;

/** Draws with the terminal's own measure, for which cli-table3 has no option. */
export function measuredBy<Drawn>(measure: Measure, draw: () => Drawn): Drawn {
  current = measure;
  try {
    return draw();
  } finally {
    current = widthOf;
  }
}

/**
 * Replaces cli-table3's `utils`, which measure by an older Unicode, cut what they think too wide, and for every line
 * drawn shorten the whole cell, character by character, for a debug message. Our cells are lines that fit and carry
 * their own colours, and columns have given widths.
 */
export const tableUtils = {
  mergeOptions: <Options>(options: Options): Options => options,
  colorizeLines: (lines: readonly string[]): readonly string[] => lines,
  /** Called only for columns without a given width. */
  strlen: (): number => 0,
  truncate: (text: string): string => text,
  repeat: (text: string, times: number): string => text.repeat(times),
  pad: (text: string, width: number): string => pad(text, width, current),
};
