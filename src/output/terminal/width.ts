import fastStringWidth from 'fast-string-width';
import { widthOfCommon } from '../common.ts';

/** Returns how many columns a text takes. */
export type Measure = (text: string) => number;

/** Returns how many columns a text takes on a terminal (Unicode's East Asian Width; ambiguous characters take 1). */
export function widthOf(text: string): number {
  if (text.length === 1 && isKanaOrKanji(text)) return 2;
  return widthOfCommon(text) ?? fastStringWidth(text);
}

/** Wrapping measures text character by character, and most characters are kana or kanji. */
function isKanaOrKanji(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa)
  );
}

/** Fills a text with spaces up to `width` columns. */
export function pad(text: string, width: number, measure: Measure = widthOf): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)));
}
