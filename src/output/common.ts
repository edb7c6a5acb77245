/**
 * The characters of nearly all text, none of which combines with its neighbours: ASCII, accented Latin letters,
 * punctuation, box drawing, kana, kanji, full-width forms. Their width is known without Unicode tables, which were
 * measured to take longer than the rest of a command.
 */
const NARROW =
  '\\x20-\\x7e\\u00a0\\u00b7\\u00c0-\\u017f\\u2010-\\u2015\\u2018-\\u2022\\u2025\\u2026\\u2190-\\u2193\\u2500-\\u25a1\\u25cf\\u276f\\u2713';
const WIDE = '\\u3000-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60';

const COMMON_LINES = new RegExp(`^[\\n${NARROW}${WIDE}]*$`);
const NARROW_RUNS = new RegExp(`[${NARROW}]+`, 'g');
const ALL_WIDE = new RegExp(`^[${WIDE}]*$`);
const FIRST_WIDE = 0x3000;
const SPACE = 0x20;

/** Returns the width in columns of a text of common characters; undefined for any other text. */
export function widthOfCommon(text: string): number | undefined {
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

/** Returns where a line of common characters from `start` is full: at the first non-space beyond `width`. */
export function endOfCommon(text: string, start: number, width: number): number {
  let used = 0;
  for (let end = start; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    used += code < FIRST_WIDE ? 1 : 2;
    if (used > width && code !== SPACE) return end;
  }
  return text.length;
}
