/**
 * Returns a pattern for characters that act, or that nobody sees; also unassigned ones that Unicode keeps for such use.
 * Made when it is needed: what Unicode knows of all characters takes a while to load.
 */
export function harmful(): RegExp {
  return /(?!\n)[\p{Control}\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
}

/** Returns a pattern for the same characters: one that belongs where it stands is the one group, a harmful one is not. */
export function harmfulOrBelonging(): RegExp {
  // Regions' flags, joined emoji, variants of characters.
  const belonging = [
    /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/u,
    /(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})/u,
    /(?<=\p{Emoji})[\ufe0e\ufe0f]/u,
    /(?<=[\p{Ideographic}\p{Sm}\u3000-\u303f\uff00-\uff60])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
  ];
  return new RegExp(`(${belonging.map(({ source }) => source).join('|')})|${harmful().source}`, 'gu');
}
