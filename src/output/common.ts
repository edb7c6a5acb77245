/**
 * The characters that nearly all text is made of, which stand by themselves whatever is beside them: ASCII, marks of
 * prose, box drawing, kana, kanji, full-width forms. What is made of nothing else needs no knowledge of Unicode, which
 * takes a program longer to make ready than all the rest.
 */
const NARROW =
  '\\x20-\\x7e\\u00b7\\u00d7\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u2025\\u2026\\u2190-\\u2193\\u2500-\\u25a1\\u25cf\\u276f\\u2713';
const WIDE = '\\u3001-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60';

const ALL_NARROW = new RegExp(`^[${NARROW}]*$`);
const ALL_COMMON = new RegExp(`^[${NARROW}${WIDE}]*$`);
const FIRST_WIDE = 0x3001;

/** Whether a text is made of common characters only. */
export function isCommon(text: string): boolean {
  return ALL_COMMON.test(text);
}

/** Whether a text is made of common characters that are one column wide. */
export function isNarrow(text: string): boolean {
  return ALL_NARROW.test(text);
}

/** How many columns a text of common characters takes. */
export function widthOfCommon(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= FIRST_WIDE) width += 1;
  return width;
}
