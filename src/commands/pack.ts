import { builtInPack } from '../content/builtin.ts';
import { describeFault } from '../content/fault.ts';
import { type LocalPack, localise } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';

/**
 * Fetches the content pack in the reader's language: their own, or the built-in one.
 *
 * @throws {CareerError} `invalid`, with every fault, where their own pack has any.
 */
export async function packFor({ content, lang, messages }: Context): Promise<LocalPack> {
  if (content === undefined) return localise(builtInPack(), lang);
  const { loadPack } = await import('../content/load.ts');
  const loaded = await loadPack(content);
  if ('pack' in loaded) return localise(loaded.pack, lang);
  const faults = loaded.faults.map((fault) => describeFault(fault, messages));
  throw new CareerError('invalid', [messages.errors.invalidPack(content), ...faults].join('\n'));
}
