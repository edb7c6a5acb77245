/** Characters that act, or that nobody sees; also unassigned ones that Unicode keeps for such use. */
export const HARMFUL =
  /(?!\n)[\p{Control}\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The same characters where they belong to what is seen: regions' flags, joined emoji, variants of characters. */
const BELONGING = [
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/u,
  /(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})/u,
  /(?<=\p{Emoji})[\ufe0e\ufe0f]/u,
  /(?<=[\p{Ideographic}\p{Sm}\u3000-\u303f\uff00-\uff60])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u,
];

/** Either a character that belongs where it stands, as the one group, or a harmful one. */
export const PIECE = new RegExp(
  `(${BELONGING.map(({ source }) => source).join('|')})|${HARMFUL.source}`,
  'gu',
);
