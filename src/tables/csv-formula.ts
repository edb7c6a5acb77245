/** What makes a spreadsheet take a text for a formula, in full width too; with the apostrophes of guarded texts. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Returns a text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it,
 * as one would type it.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Returns a text as it was before `guarded`. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
