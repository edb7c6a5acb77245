import type { Style } from './style.ts';
import type { Measure } from './width.ts';

/** The terminal's size and abilities. */
export interface Layout {
  /** In columns. */
  readonly width: number;
  readonly measure: Measure;
  readonly style: Style;
  /** Draw with ASCII characters only. */
  readonly ascii: boolean;
  /** The mark of a list item, with its space. */
  readonly bullet: string;
}

/** Prose wider than this many columns is hard to read. */
const WIDEST_PROSE = 100;

/** Returns how many columns prose takes at most. */
export function proseWidth({ width }: Layout): number {
  return Math.min(width, WIDEST_PROSE);
}
