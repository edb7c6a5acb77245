import { eastAsianWidthType } from 'get-east-asian-width';
import { widthOf } from './width.ts';

/**
 * Returns the width on terminals that draw ambiguous characters (①, …, ※, →, ─) two columns wide (Unicode Standard
 * Annex #11).
 */
export function wideWidthOf(text: string): number {
  let ambiguous = 0;
  for (const character of text.replace(PICTURES, '')) {
    if (!/\p{M}/u.test(character) && eastAsianWidthType(character.codePointAt(0) ?? 0) === 'ambiguous')
      ambiguous += 1;
  }
  return widthOf(text) + ambiguous;
}

/** Emoji, which `widthOf` already counts as two columns. */
const PICTURES = /\p{Emoji}\ufe0f|\u200d\p{Emoji}/gu;
