/** What readers see as one character: a base with its marks, joined emoji, a flag. */
export const CHARACTER =
  /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}\u{e0020}-\u{e007f}]*(?:\u200d\P{M}[\p{M}\p{EMod}]*)*|\p{M}+/gu;
