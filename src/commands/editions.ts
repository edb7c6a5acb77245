import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { messagesIn } from '../locale/catalogue.ts';
import type { Language } from '../locale/language.ts';
import type { Messages } from '../locale/messages.ts';
import { packFor } from './pack.ts';

/**
 * Makes an edition in each output language, the reader's first.
 *
 * @param pack the pack in the reader's language
 * @throws {CareerError} `invalid`, if the reader's own pack has errors
 */
export async function editionsIn<Edition>(
  pack: LocalPack,
  context: Context,
  make: (pack: LocalPack, messages: Messages) => Edition,
): Promise<readonly [Edition, ...Edition[]]> {
  const editionIn = async (lang: Language): Promise<Edition> => {
    const messages = await messagesIn(lang);
    return make(lang === context.lang ? pack : await packFor(context, { lang }), messages);
  };
  const [first, ...others] = context.languages;
  return Promise.all([editionIn(first), ...others.map(editionIn)]);
}
