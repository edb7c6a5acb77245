import fastStringWidth from 'fast-string-width';
import { widthOfCommon } from '../output/common.ts';

/** What colours a text or hides the cursor, and takes no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how it begins
const CODE = /\u001b\[\??\d{0,4}(?:;\d{0,4})*[hlm]/g;

/**
 * Returns how many columns a text takes that may hold escape codes. In the bundle it stands in fast-string-width's
 * place where inquirer breaks lines: common characters are measured without what Unicode knows of all the others.
 */
export default function widthOfDrawn(text: string): number {
  return widthOfCommon(text.replace(CODE, '')) ?? fastStringWidth(text);
}
