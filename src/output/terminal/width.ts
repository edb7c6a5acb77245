import fastStringWidth from 'fast-string-width';

/** Returns how many columns a text takes. */
export type Measure = (text: string) => number;

/** Returns how many columns a text takes on a terminal (Unicode's East Asian Width; ambiguous characters take 1). */
export function widthOf(text: string): number {
  return fastStringWidth(text);
}

/** Fills a text with spaces up to `width` columns. */
export function pad(text: string, width: number, measure: Measure = widthOf): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)));
}
