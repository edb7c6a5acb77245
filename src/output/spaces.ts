/** A space at which lines do not break. */
export const NO_BREAK = '\u00a0';

/** Replaces such spaces with plain ones, so that people can search for the text and copy it. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}
