/** Returns what readers see as one character each: a base with its marks, joined emoji, a flag. */
export function charactersOf(text: string): readonly string[] {
  // Slow at first use, because of the Unicode properties.
  return (
    text.match(
      /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}\u{e0020}-\u{e007f}]*(?:\u200d\P{M}[\p{M}\p{EMod}]*)*|\p{M}+/gu,
    ) ?? []
  );
}
