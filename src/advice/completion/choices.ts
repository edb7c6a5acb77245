import type { LocalPack } from '../../content/localise.ts';
import { companyTypeNames } from '../companies.ts';
import { termNames } from '../glossary.ts';
import { type Named, resolveName } from '../names.ts';
import { stepNames, stepsOf } from '../path.ts';
import { roleNames } from '../roles.ts';
import type { Choice } from './candidates.ts';

/** What a pack has to choose from, by the name of the argument or option that takes it. */
export const PACK_CHOICES: Readonly<
  Record<string, (pack: LocalPack, operands: readonly string[]) => readonly Choice[]>
> = {
  role: rolesIn,
  roles: rolesIn,
  type: (pack) => described(companyTypeNames(pack), pack.companies, ({ name }) => name),
  term: (pack) => described(termNames(pack), pack.glossary, ({ term }) => term),
  query: ({ faq }, operands) =>
    operands.length > 0 ? [] : faq.map(({ id, question }) => ({ id, names: [], description: question })),
  '--from': stepsTo,
};

function rolesIn(pack: LocalPack): readonly Choice[] {
  return described(roleNames(pack), pack.roles, ({ title }) => title);
}

/** The steps to the role that has been named, or to the one that the pack leads to. */
function stepsTo(pack: LocalPack, [word = '']: readonly string[]): readonly Choice[] {
  const found = resolveName(word, roleNames(pack));
  const id = found.kind === 'found' ? found.id : pack.pack.defaults.path;
  return pack.roles
    .filter((role) => role.id === id)
    .flatMap((role) => {
      const steps = stepsOf(pack, role).map(({ number, grade }) => ({ id: String(number), grade }));
      return described(stepNames(pack, role), steps, ({ grade }) => grade);
    });
}

function described<Entry extends { readonly id: string }>(
  names: readonly Named[],
  entries: readonly Entry[],
  describe: (entry: Entry) => string,
): readonly Choice[] {
  const descriptions = new Map(entries.map((entry) => [entry.id, describe(entry)]));
  return names.map(({ id, names }) => ({ id, names, description: descriptions.get(id) ?? id }));
}
