import { createHash } from 'node:crypto';
import type { Text } from './draft.ts';

/** In characters, without a prefix. */
const LONGEST = 60;

/** Japanese words for levels, which do not go into an id. */
const LEVEL_WORDS = /レベル|等級|グレード|ランク|ステージ|段階|級/gu;

/**
 * Returns an id for a name: `tech-lead` for `Tech lead`, `level-3` for `3等級`. A name with non-Latin letters gets a
 * short hash instead, so that its id depends only on the name.
 *
 * @param prefix goes before a hash, or before digits alone
 */
export function idOf(name: Text, prefix: string): string {
  const text = plainOf(name);
  const latin = text.replace(LEVEL_WORDS, ' ').toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  if (words.length === 0 || /[^\p{ASCII}\p{Punctuation}\p{sc=Latin}]/u.test(latin))
    return `${prefix}-${hashOf(name)}`;
  const slug = shortened(words.join('-'));
  return /^[0-9-]+$/.test(slug) ? `${prefix}-${slug}` : slug;
}

function shortened(slug: string): string {
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}

/**
 * Returns the first hexadecimal digits of a text's hash. Uses the English text if there is one, and ignores spaces,
 * punctuation and case.
 */
export function hashOf(text: Text, digits = 4): string {
  const letters = plainOf(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, digits);
}

function plainOf({ en, ja }: Text): string {
  // Removes accents, but not the marks of kana: レベル must not become レヘル.
  return (en ?? ja ?? '')
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFKC');
}

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Returns the wanted id if it is valid and unused, else the first unused candidate, else the last with a number. */
export type GiveId = (wanted: string | undefined, candidates: readonly [string, ...string[]]) => string;

/** Returns a function that gives each id only once. @param reserved ids that are given only if wanted */
export function idGiver(reserved: Iterable<string | undefined>): GiveId {
  const kept = new Set(reserved);
  const given = new Set<string>();
  const isFree = (id: string): boolean => !given.has(id) && !kept.has(id);
  return (wanted, candidates) => {
    const last = candidates.at(-1) ?? '';
    let id = wanted !== undefined && isId(wanted) && !given.has(wanted) ? wanted : candidates.find(isFree);
    for (let n = 2; id === undefined; n++) if (isFree(`${last}-${n}`)) id = `${last}-${n}`;
    given.add(id);
    return id;
  };
}
