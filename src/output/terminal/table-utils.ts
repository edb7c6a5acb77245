import { type Measure, pad, widthOf } from './width.ts';

let current: Measure = widthOf;

/** Draws with the terminal's own measure, which cli-table3 cannot be given. */
export function measuredBy<Drawn>(measure: Measure, draw: () => Drawn): Drawn {
  current = measure;
  try {
    return draw();
  } finally {
    current = widthOf;
  }
}

/**
 * What cli-table3 does with text, in place of its own `utils`: that one measures by an older Unicode, cuts what it
 * thinks too wide, and for every line it draws shortens the whole cell, character by character, for a debug message.
 * Our cells are lines that fit and carry their own colours, and columns have given widths.
 */
export const tableUtils = {
  mergeOptions: <Options>(options: Options): Options => options,
  colorizeLines: (lines: readonly string[]): readonly string[] => lines,
  /** Only asked of columns without a given width. */
  strlen: (): number => 0,
  truncate: (text: string): string => text,
  repeat: (text: string, times: number): string => text.repeat(times),
  pad: (text: string, width: number): string => pad(text, width, current),
};
