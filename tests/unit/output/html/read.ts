import { withoutSpaces } from '../mixed-text.ts';

/** What is read of markup in a browser, without spaces. */
export function readMarkup(markup: string): string {
  return withoutSpaces(
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}
