/** A space that keeps what it separates on one line. */
export const NO_BREAK = '\u00a0';

/** A text with such spaces as plain ones, which people search for and copy. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK, ' ');
}
