/** All kinds of characters that must not reach a terminal, pager or document, except line breaks. */
const HARMFUL: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe00ff],
];

/** One character of each kind, and those at the ends. */
export const SAMPLES: readonly string[] = [
  ...new Set(HARMFUL.flat()),
  ...[0x1b, 0x07, 0x08, 0x0d, 0x9b, 0x9d, 0x200d, 0x200e, 0x202a, 0x2029, 0x2066, 0x2069, 0x180e, 0xe0041],
].map((code) => String.fromCodePoint(code));

/** The code points of the harmful characters in a text. */
export function harmfulIn(text: string): readonly string[] {
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => HARMFUL.some(([from, to]) => code >= from && code <= to))
    .map((code) => `U+${code.toString(16)}`);
}
