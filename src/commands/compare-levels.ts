import { LEVEL_ASPECTS, type LevelAspect } from '../advice/compare.ts';
import { compareLevels, type RoleLevel } from '../advice/compare-levels.ts';
import { labelsOf, type NameEntry } from '../advice/names.ts';
import { stepNames } from '../advice/place.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { messagesIn } from '../locale/catalogue.ts';
import { LANGUAGES } from '../locale/language.ts';
import type { CommandResult } from './command.ts';
import { named, roleNamed } from './named.ts';
import { suggested } from './suggested.ts';

/** Separates a role from a level: `developer@5`. */
export const AT = /[@＠]/u;

export interface CompareLevelsOptions {
  readonly roles: readonly string[];
  readonly aspects: readonly string[];
  readonly detail: boolean;
}

/** Compares levels, each as `<role>@<level>`. @throws {CareerError} `usage`, if one is unknown or not given */
export async function runLevels(
  { roles: words, aspects, detail }: CompareLevelsOptions,
  pack: LocalPack,
  context: Context,
): Promise<CommandResult> {
  const { messages } = context;
  const levels = words
    .map((word) => levelNamed(word, pack, context))
    .filter(
      ({ role, step }, i, all) =>
        all.findIndex((each) => each.role === role && each.step.id === step.id) === i,
    );
  const names = await aspectNames();
  const wanted = aspects.map((aspect) => named('aspect', aspect, names, messages));
  const shown = LEVEL_ASPECTS.filter((aspect) => wanted.length === 0 || wanted.includes(aspect));
  const view = compareLevels(pack, levels, shown, detail, messages);
  if (view.rows.length === 0) {
    throw new CareerError('usage', messages.compare.nothing(view.roles.map(({ id }) => id)));
  }
  const [first] = levels;
  return {
    view,
    next: suggested(pack, [
      first && {
        command: ['path', first.role.id, '--step', first.step.id],
        does: messages.next.step(first.role.name),
      },
      ...[...new Set(levels.map(({ role }) => role))].map(({ id, name }) => ({
        command: ['path', id],
        does: messages.next.path(name),
      })),
    ]),
  };
}

function levelNamed(word: string, pack: LocalPack, { messages }: Context): RoleLevel {
  const [roleWord = '', ...rest] = word.split(AT);
  const role = roleNamed(roleWord, pack, messages);
  const names = stepNames(pack, role);
  const levelWord = rest.join('@');
  if (levelWord === '') {
    throw new CareerError('usage', messages.compare.noLevel(word), messages.errors.oneOf(labelsOf(names)));
  }
  const id = named('step', levelWord, names, messages);
  const step = stepsOf(pack, role).find((each) => each.id === id);
  if (!step) throw new CareerError('usage', messages.errors.unknownName.step(levelWord));
  return { role, step };
}

/** The names of each aspect of a level, in every language. */
async function aspectNames(): Promise<readonly (NameEntry & { readonly id: LevelAspect })[]> {
  const catalogues = await Promise.all(LANGUAGES.map(messagesIn));
  return LEVEL_ASPECTS.map((id) => ({ id, names: catalogues.map(({ levelAspects }) => levelAspects[id]) }));
}
