import { ASPECTS, type Aspect, BRIEF_ASPECTS, compareRoles } from '../advice/compare.ts';
import { findQuestions } from '../advice/faq.ts';
import { labelsOf, type NameEntry, resolveName } from '../advice/names.ts';
import { latestResult } from '../advice/profile.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { messagesIn } from '../locale/catalogue.ts';
import { LANGUAGES } from '../locale/language.ts';
import type { Messages } from '../locale/messages.ts';
import { commandLine } from '../output/suggestion.ts';
import type { CommandResult, Declare } from './command.ts';
import { AT, runLevels } from './compare-levels.ts';
import { named, roleNamed } from './named.ts';
import { collected } from './option.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { defaultPath, quizFor, suggested } from './suggested.ts';

export interface CompareOptions {
  readonly roles: readonly string[];
  readonly aspects: readonly string[];
  readonly detail: boolean;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.compare;
  command
    .argument('[roles...]', text.arguments.roles)
    .option('--aspect <name>', text.options.aspect, collected)
    .option('--detail', text.options.detail)
    .action((roles, { aspect: aspects = [], detail = false }) =>
      act((context) => run({ roles, aspects, detail }, context)),
    );
};

/** Compares roles, or levels given as `<role>@<level>`. @throws {CareerError} `usage`, if a name is unknown */
export async function run(options: CompareOptions, context: Context): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  if (options.roles.some((word) => AT.test(word))) {
    return runLevels(options, pack, context);
  }
  // A role alone is compared with the pack's defaults.
  const words = [...options.roles, ...(options.roles.length < 2 ? pack.pack.defaults.compare : [])];
  const roles = [...new Set(words.map((word) => roleNamed(word, pack, messages)))];
  const aspects = await aspectsNamed(options, pack, context);
  const profile = await personalFor(pack, context);
  const view = compareRoles(pack, roles, aspects, options.detail, messages, profile);
  if (view.rows.length === 0) {
    const role = roles.find((each) => stepsOf(pack, each).length > 0);
    const { nothing, nothingHint } = messages.compare;
    throw new CareerError(
      'usage',
      nothing(roles.map(({ name }) => name)),
      role && nothingHint(commandLine(['compare', ...lastLevels(role, pack)], context)),
    );
  }
  return {
    view,
    next: suggested(pack, [
      ...(latestResult(profile) ? [] : [quizFor(profile, context)]),
      ...roles.slice(0, 1).map(({ id, name }) => ({ command: ['role', id], does: messages.next.role(name) })),
      defaultPath(pack, context),
    ]),
  };
}

/** The last two levels on the way to a role, as arguments. */
function lastLevels(role: LocalRole, pack: LocalPack): readonly string[] {
  return stepsOf(pack, role)
    .slice(-2)
    .map(({ id }) => `${role.id}@${id}`);
}

async function aspectsNamed(
  { aspects, detail }: CompareOptions,
  pack: LocalPack,
  { messages }: Context,
): Promise<readonly Aspect[]> {
  if (aspects.length === 0) return detail ? ASPECTS : BRIEF_ASPECTS;
  const candidates = (await aspectNames()).map((each) => ({ ...each, label: messages.aspects[each.id] }));
  const wanted = aspects.map((aspect) => {
    const found = resolveName(aspect, candidates);
    if (found.kind === 'unknown' && found.suggestions.length === 0)
      refuse(aspect, labelsOf(candidates), pack, messages);
    return named('aspect', aspect, candidates, messages);
  });
  return ASPECTS.filter((aspect) => wanted.includes(aspect));
}

/**
 * Refuses a word that is not an aspect but the subject of a question in the FAQ, such as pay.
 *
 * @throws {CareerError} `usage`, if there is such a question
 */
function refuse(aspect: string, labels: readonly string[], pack: LocalPack, { errors }: Messages): void {
  const [question] = findQuestions(pack, aspect, 'best').entries;
  if (!question) return;
  throw new CareerError(
    'usage',
    errors.unknownName.aspect(aspect),
    [errors.oneOf(labels), errors.seeQuestion(question.question, `career faq ${question.id}`)].join('\n'),
  );
}

/** The names of each aspect, in every language. */
export async function aspectNames(): Promise<readonly (NameEntry & { readonly id: Aspect })[]> {
  const catalogues = await Promise.all(LANGUAGES.map(messagesIn));
  return ASPECTS.map((id) => ({ id, names: catalogues.map(({ aspects }) => aspects[id]) }));
}
