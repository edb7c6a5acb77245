/**
 * Returns a pattern for control and invisible characters, and for unassigned ones that Unicode reserves for such use.
 */
export function harmful(): RegExp {
  return /(?!\n)[\p{Control}\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
}

/**
 * Returns a pattern for the same characters whose group captures legitimate ones (in an emoji or kanji variant, say).
 */
export function harmfulOrBelonging(): RegExp {
  // Regional flags, joined emoji, emoji variants, kanji and punctuation variants.
  const belonging = [
    /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/u,
    /(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})/u,
    /(?<=\p{Emoji})[\ufe0e\ufe0f]/u,
    /(?<=[\p{Ideographic}\p{Sm}\u3000-\u303f\uff00-\uff60])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
  ];
  return new RegExp(`(${belonging.map(({ source }) => source).join('|')})|${harmful().source}`, 'gu');
}
