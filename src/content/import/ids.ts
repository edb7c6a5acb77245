import { createHash } from 'node:crypto';
import type { Text } from './draft.ts';

/** In characters, without a prefix. */
const LONGEST = 60;

/** Words for levels in Japanese, which an id has in English. */
const LEVEL_WORDS = /レベル|等級|グレード|ランク|ステージ|段階|級/gu;

/**
 * Returns a name as an id: `Tech lead` is `tech-lead`, `3等級` is `level-3`. A name without Latin letters has a short hash
 * in its place, so that it depends on nothing but the name.
 *
 * @param prefix what comes before a hash, or before digits alone
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

/** Returns four digits that depend on a text alone: in English if there is any, without spaces, marks and case. */
export function hashOf(text: Text, digits = 4): string {
  const letters = plainOf(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, digits);
}

function plainOf({ en, ja }: Text): string {
  return (en ?? ja ?? '').normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC');
}

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Returns an id: the wanted one if it is valid and new, else the first new candidate, else the last with a number. */
export type GiveId = (wanted: string | undefined, candidates: readonly [string, ...string[]]) => string;

/** Gives ids, none of them twice. @param reserved ids that only whoever wants them gets */
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
