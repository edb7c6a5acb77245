import { ASPECTS, type Aspect, BRIEF_ASPECTS, compareRoles } from '../advice/compare.ts';
import type { Named } from '../advice/names.ts';
import type { Context } from '../context.ts';
import { messagesIn } from '../locale/catalogue.ts';
import { LANGUAGES } from '../locale/language.ts';
import type { Declare, Outcome } from './command.ts';
import { named, roleNamed } from './named.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';

export interface CompareOptions {
  readonly roles: readonly string[];
  readonly aspects: readonly string[];
  readonly detail: boolean;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.compare;
  command
    .argument('[roles...]', text.arguments.roles)
    .option('--aspect <name>', text.options.aspect, (name: string, names: readonly string[] = []) => [
      ...names,
      name,
    ])
    .option('--detail', text.options.detail)
    .action((roles, { aspect: aspects = [], detail = false }) =>
      act((context) => run({ roles, aspects, detail }, context)),
    );
};

export async function run(options: CompareOptions, context: Context): Promise<Outcome> {
  const { messages } = context;
  const pack = await packFor(context);
  const words = options.roles.length > 0 ? options.roles : pack.pack.defaults.compare;
  const roles = [...new Set(words.map((word) => roleNamed(word, pack, messages)))];
  const aspects = await aspectsNamed(options, context);
  return {
    view: compareRoles(pack, roles, aspects, options.detail, messages, await personalFor(pack, context)),
    next: ['career quiz', ...roles.slice(0, 1).map(({ id }) => `career role ${id}`)],
  };
}

async function aspectsNamed(
  { aspects, detail }: CompareOptions,
  { messages }: Context,
): Promise<readonly Aspect[]> {
  if (aspects.length === 0) return detail ? ASPECTS : BRIEF_ASPECTS;
  const candidates = await aspectNames();
  const wanted = aspects.map((aspect) => named('aspect', aspect, candidates, messages));
  return ASPECTS.filter((aspect) => wanted.includes(aspect));
}

/** What each aspect may be called, in any language. */
export async function aspectNames(): Promise<readonly (Named & { readonly id: Aspect })[]> {
  const catalogues = await Promise.all(LANGUAGES.map(messagesIn));
  return ASPECTS.map((id) => ({ id, names: catalogues.map(({ aspects }) => aspects[id]) }));
}
