import { statSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { builtInPack } from '../content/builtin.ts';
import { type LocalPack, localise } from '../content/localise.ts';
import type { Pack } from '../content/schema.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { isErrno } from '../files/errno.ts';
import { neutralLine } from '../output/neutral.ts';
import { diskError } from './disk-error.ts';
import { faultLines } from './faults.ts';

/** Which pack to open, and in which language, if not the reader's. */
type PackChoice = Partial<Pick<Context, 'content' | 'lang'>>;

/**
 * Returns the content pack in the reader's language: their own, or the built-in one.
 *
 * @throws {CareerError} `failed`, if the folder of their own pack does not exist; `invalid`, with every error in the
 *   pack
 */
export async function packFor(
  context: Context,
  { content = context.content, lang = context.lang }: PackChoice = {},
): Promise<LocalPack> {
  if (content === undefined) return builtInPack(lang);
  requireFolder(content, context);
  return localise(await openPack(content, context), lang);
}

/** @throws {CareerError} `failed`, if there is no such folder */
export function requireFolder(path: string, context: Context): void {
  const { content: words, errors } = context.messages;
  try {
    if (statSync(path).isDirectory()) return;
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'ENOTDIR')) {
      throw diskError(error, context, (reason) => errors.notRead(path, reason));
    }
  }
  throw new CareerError('failed', words.noFolder(path), words.startHint);
}

/** In bytes: reading this much YAML takes about half a second. */
const LONG = 512 * 1024;

/** Opens the reader's own pack: from the cache, or by compiling it and caching the result. */
async function openPack(folder: string, context: Context): Promise<Pack> {
  const { messages, stderr, format } = context;
  const [{ cacheIn, NO_CACHE, sourcesOf }, { readPackBytes, textsOf }, { cacheHome }] = await Promise.all([
    import('../content/cache.ts'),
    import('../content/read-file.ts'),
    import('../profile/home.ts'),
  ]);
  const files = readPackBytes(folder);
  const sources = sourcesOf(version, files);
  const caches = await cacheHome();
  const cache = caches === undefined ? NO_CACHE : cacheIn(join(caches, 'packs'));
  const kept = cache.read(folder, sources);
  if (kept !== undefined) {
    const pack: Pack = JSON.parse(kept);
    return pack;
  }

  if (sources.length > LONG && format !== 'json') stderr.write(`${neutralLine(messages.reading(folder))}\n`);
  const { loadPack } = await import('../content/load.ts');
  const loaded = await loadPack(folder, textsOf(files));
  if ('faults' in loaded) {
    throw new CareerError(
      'invalid',
      messages.errors.invalidPack(folder),
      undefined,
      faultLines(loaded.faults, messages),
    );
  }
  cache.write(folder, sources, JSON.stringify(loaded.pack));
  return loaded.pack;
}
