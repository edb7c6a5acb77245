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
const MEASURE = 100;

export function measureOf({ width }: Layout): number {
  return Math.min(width, MEASURE);
}
