/**
 * The characters that nearly all text is made of, which stand by themselves whatever is beside them: ASCII, Latin
 * letters with accents, marks of prose, box drawing, kana, kanji, full-width forms. What is made of nothing else needs
 * no knowledge of Unicode, which takes a program longer to make ready than all the rest.
 */
const NARROW =
  '\\x20-\\x7e\\u00b7\\u00c0-\\u017f\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u2025\\u2026\\u2190-\\u2193\\u2500-\\u25a1\\u25cf\\u276f\\u2713';
const WIDE = '\\u3000-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60';

const COMMON_LINES = new RegExp(`^[\\n${NARROW}${WIDE}]*$`);
const NARROW_RUNS = new RegExp(`[${NARROW}]+`, 'g');
const ALL_WIDE = new RegExp(`^[${WIDE}]*$`);
const FIRST_WIDE = 0x3000;
const SPACE = 0x20;

/** How many columns a text takes that is made of common characters only; nothing for any other. */
export function widthOfCommon(text: string): number | undefined {
  // Going over it character by character takes a program that has only just started many times as long.
  const wide = text.replace(NARROW_RUNS, '');
  return wide === '' || ALL_WIDE.test(wide) ? text.length + wide.length : undefined;
}

/** Whether a common character takes two columns. */
export function isWideCommon(character: string): boolean {
  return character.charCodeAt(0) >= FIRST_WIDE;
}

/** Whether a text is made of lines of common characters only. */
export function isCommon(text: string): boolean {
  return COMMON_LINES.test(text);
}

/** Where a line of common characters that begins at `start` is full: before the first one beyond `width` that is no space. */
export function endOfCommon(text: string, start: number, width: number): number {
  let used = 0;
  for (let end = start; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    used += code < FIRST_WIDE ? 1 : 2;
    if (used > width && code !== SPACE) return end;
  }
  return text.length;
}
