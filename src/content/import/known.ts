import { distance } from 'fastest-levenshtein';
import { LANGUAGES } from '../../locale/language.ts';
import type { Draft, DraftCriterion, DraftLevel, Text } from './draft.ts';

/**
 * Gives roles, levels, categories and criteria the ids that they have in an existing pack. Roles, levels and categories
 * match by name, levels also by a common criterion, and criteria by the same or nearly the same text.
 */
export function withKnownIds(draft: Draft, known: Draft): Draft {
  const levelIn = (level: DraftLevel, known: DraftLevel | undefined): DraftLevel => {
    if (!known) return level;
    const same = matched(level.criteria, known.criteria, [
      (one, other) => isEqual(one.text, other.text),
      (one, other) => isSame(one.text, other.text),
      (one, other) => isNear(one.text, other.text),
    ]);
    const criteria = level.criteria.map((each) => ({ ...each, id: each.id ?? same.get(each)?.id }));
    return { ...level, id: level.id ?? known.id, criteria };
  };
  const roles = matched(draft.roles, known.roles, [
    (one, other) => isEqual(one.name, other.name),
    (one, other) => isSame(one.name, other.name),
  ]);
  const categories = matched(draft.categories, known.categories, [
    (one, other) => isEqual(one.title, other.title),
    (one, other) => isSame(one.title, other.title),
  ]);
  return {
    ...draft,
    categories: draft.categories.map((each) => ({ ...each, id: each.id ?? categories.get(each)?.id })),
    roles: draft.roles.map((role) => {
      const knownRole = roles.get(role);
      const levels = matched(role.levels, knownRole?.levels ?? [], [
        (one, other) => isEqual(one.name, other.name),
        (one, other) => isSame(one.name, other.name),
        (one, other) => haveOneInCommon(one.criteria, other.criteria),
      ]);
      return {
        ...role,
        id: role.id ?? knownRole?.id,
        levels: role.levels.map((level) => levelIn(level, levels.get(level))),
      };
    }),
  };
}

/** Pairs parts with the same id, then those that are alike. No part is used twice. */
function matched<Part extends { readonly id?: string | undefined }>(
  parts: readonly Part[],
  known: readonly Part[],
  alike: readonly ((one: Part, other: Part) => boolean)[],
): ReadonlyMap<Part, Part> {
  const pairs = new Map<Part, Part>();
  const left = new Set(known);
  const bySameId = (one: Part, other: Part): boolean => one.id !== undefined && one.id === other.id;
  for (const isAlike of [bySameId, ...alike]) {
    for (const part of parts) {
      if (pairs.has(part)) continue;
      const other = [...left].find((each) => isAlike(part, each));
      if (!other) continue;
      pairs.set(part, other);
      left.delete(other);
    }
  }
  return pairs;
}

function haveOneInCommon(ones: readonly DraftCriterion[], others: readonly DraftCriterion[]): boolean {
  return ones.some((one) => others.some((other) => isSame(one.text, other.text)));
}

function isEqual(one: Text, other: Text): boolean {
  return LANGUAGES.every((language) => one[language] === other[language]);
}

/** Whether two texts are the same in one of their languages, ignoring case, spaces and punctuation. */
function isSame(one: Text, other: Text): boolean {
  return compared(one, other, (a, b) => a === b);
}

/** How much may differ, as a share of the longer text. */
const NEAR = 0.3;

function isNear(one: Text, other: Text): boolean {
  return compared(one, other, (a, b) => {
    const most = NEAR * Math.max(a.length, b.length);
    return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
  });
}

/** Compares two texts in a language that both have, ignoring case, spaces and punctuation. */
function compared(one: Text, other: Text, compare: (a: string, b: string) => boolean): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\p{S}\s]/gu, '');
  return LANGUAGES.some((language) => {
    const [a, b] = [one[language], other[language]];
    return a !== undefined && b !== undefined && compare(plain(a), plain(b));
  });
}
