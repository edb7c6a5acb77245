import { type NameEntry, resolveName } from '../advice/names.ts';
import { roleNames } from '../advice/roles.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';

/** The kinds of things that a command line names. */
export type NameKind = keyof Messages['errors']['unknownName'];

/** More ids than this are no help in an error. */
const MOST_LISTED = 12;

/**
 * Finds what a word on the command line names.
 *
 * @throws {CareerError} `usage`, with near misses or what there is.
 */
export function named(
  kind: NameKind,
  word: string,
  candidates: readonly NameEntry[],
  messages: Messages,
): string {
  const found = resolveName(word, candidates);
  if (found.kind === 'found') return found.id;
  const { errors } = messages;
  switch (found.kind) {
    case 'ambiguous':
      throw new CareerError('usage', errors.ambiguous(word, found.ids), errors.ambiguousHint);
    case 'unknown':
      throw new CareerError(
        'usage',
        errors.unknownName[kind](word),
        // Companies have grades of their own: the numbers say more than a name that is spelled alike.
        found.suggestions.length > 0 && kind !== 'step'
          ? errors.didYouMean(found.suggestions)
          : errors.oneOf(candidates.map(({ id, label }) => label ?? id).slice(0, MOST_LISTED)),
      );
  }
}

/** @throws {CareerError} `usage`, where no role is called so. */
export function roleNamed(word: string, pack: LocalPack, messages: Messages): LocalRole {
  // An id is found without the names, which stand in all languages.
  const role = pack.roles.find(({ id }) => id === word);
  return role ?? roleWithId(named('role', word, roleNames(pack), messages), pack);
}

/** Returns a role whose id is known to exist. */
export function roleWithId(id: string, pack: LocalPack): LocalRole {
  const role = pack.roles.find((each) => each.id === id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}
