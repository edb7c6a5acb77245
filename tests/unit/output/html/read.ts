import { withoutSpaces } from '../mixed-text.ts';

/** The text of markup in a browser, without spaces. */
export function readMarkup(markup: string): string {
  return withoutSpaces(
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}
