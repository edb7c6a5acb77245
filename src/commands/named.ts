import { roleAimedFor } from '../advice/aimed-role.ts';
import { companyNamed, companyTypeNames } from '../advice/companies.ts';
import { labelsOf, type NameEntry, type Resolution, resolveName } from '../advice/names.ts';
import type { Profile } from '../advice/profile.ts';
import { roleNames } from '../advice/roles.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';

/** The kinds of things that can be named on the command line. */
export type NameKind = keyof Messages['errors']['unknownName'];

/** An error lists at most this many ids. */
const MOST_LISTED = 12;

/**
 * Returns the thing that a word on the command line names.
 *
 * @throws {CareerError} `usage`, with near misses or all choices
 */
export function named(
  kind: NameKind,
  word: string,
  candidates: readonly NameEntry[],
  messages: Messages,
): string {
  const found = resolveName(word, candidates);
  const number =
    kind === 'step' && found.kind === 'unknown' ? NUMBERED.exec(word.normalize('NFKC'))?.[1] : undefined;
  return idFrom(
    number === undefined ? found : resolveName(number, candidates),
    kind,
    word,
    candidates,
    messages,
  );
}

/** A step as screens number it: `Step 3`, `ステップ3`. */
const NUMBERED = /^\s*(?:step|ステップ)\s*(\p{N}+)\s*$/iu;

/** Returns the id of a kind of company that a word names. @throws {CareerError} `usage`, if it names none */
export function companyMeant(word: string, pack: LocalPack, messages: Messages): string {
  return idFrom(companyNamed(pack, word), 'company', word, companyTypeNames(pack), messages);
}

function idFrom(
  found: Resolution,
  kind: NameKind,
  word: string,
  candidates: readonly NameEntry[],
  messages: Messages,
): string {
  if (found.kind === 'found') return found.id;
  const { errors } = messages;
  switch (found.kind) {
    case 'ambiguous':
      throw new CareerError('usage', errors.ambiguous(word, found.ids), errors.ambiguousHint);
    case 'unknown':
      throw new CareerError(
        'usage',
        errors.unknownName[kind](word),
        // Companies have their own grades, so the numbers help more than a similar spelling.
        found.suggestions.length > 0 && kind !== 'step'
          ? errors.didYouMean(found.suggestions)
          : errors.oneOf(labelsOf(candidates).slice(0, MOST_LISTED)),
      );
  }
}

/** @throws {CareerError} `usage`, if no role has this name */
export function roleNamed(word: string, pack: LocalPack, messages: Messages): LocalRole {
  // An id needs no look-up by name.
  const role = pack.roles.find(({ id }) => id === word);
  return role ?? roleWithId(named('role', word, roleNames(pack), messages), pack);
}

/**
 * Returns the role given, or else the one that the reader aims for (see `roleAimedFor`).
 *
 * @throws {CareerError} `usage`, if no role has this name
 */
export function roleMeant(
  word: string | undefined,
  pack: LocalPack,
  profile: Profile,
  messages: Messages,
): LocalRole {
  if (word !== undefined) return roleNamed(word, pack, messages);
  return roleAimedFor(pack, profile) ?? roleWithId(pack.pack.defaults.path, pack);
}

/** Returns a role by an id that is known to exist. */
export function roleWithId(id: string, pack: LocalPack): LocalRole {
  const role = pack.roles.find((each) => each.id === id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}
