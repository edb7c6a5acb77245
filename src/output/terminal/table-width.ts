import { type Measure, widthOf } from './width.ts';

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
 * Takes the place of `string-width` in cli-table3, whose edition follows an older Unicode and cuts what it thinks too
 * wide (variants of kanji, recent emoji).
 */
export function tableWidth(text: string): number {
  return current(text);
}
