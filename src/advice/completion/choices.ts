import { stepsOf } from '../../content/ladder.ts';
import type { LocalPack, LocalRole } from '../../content/localise.ts';
import { categoryNames } from '../categories.ts';
import { companyTypeNames } from '../companies.ts';
import { termNames } from '../glossary.ts';
import { type NameEntry, resolveName } from '../names.ts';
import { stepNames } from '../place.ts';
import { roleNames } from '../roles.ts';
import type { CompletionChoice } from './candidates.ts';

/** The choices that a pack offers, by the name of the argument or option. */
export const PACK_CHOICES: Readonly<
  Record<string, (pack: LocalPack, operands: readonly string[]) => readonly CompletionChoice[]>
> = {
  role: rolesIn,
  roles: rolesIn,
  '--roles': rolesIn,
  type: (pack) => described(companyTypeNames(pack), pack.companies, ({ name }) => name),
  term: (pack) => described(termNames(pack), pack.glossary, ({ term }) => term),
  query: ({ faq }, operands) =>
    operands.length > 0 ? [] : faq.map(({ id, question }) => ({ id, names: [], description: question })),
  '--from': stepsTo,
  '--step': stepsTo,
  '--category': (pack) => described(categoryNames(pack), pack.pack.categories, ({ title }) => title),
  '--set': datedOnTheWayTo,
  '--done': milestonesTo,
  '--undo': milestonesTo,
  fields: fieldsWithValues,
};

function rolesIn(pack: LocalPack): readonly CompletionChoice[] {
  return described(roleNames(pack), pack.roles, ({ name, title }) => title ?? name);
}

function stepsTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) => {
    return described(stepNames(pack, role), stepsOf(pack, role), ({ id, grade = id }) => grade);
  });
}

/** What can have a fixed date on the path to a role: steps and milestones. */
function datedOnTheWayTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) =>
    stepsOf(pack, role).flatMap(({ id, grade = id, milestones }) => [
      { id, names: [], description: grade },
      ...milestones.map((milestone) => ({
        id: milestone.id,
        names: [],
        description: milestone.text,
      })),
    ]),
  );
}

function milestonesTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) =>
    stepsOf(pack, role).flatMap(({ milestones }) =>
      milestones.map(({ id, text }) => ({ id, names: [], description: text })),
    ),
  );
}

/** Profile fields with their values, such as `target=cio`, except fields already given. A user's name has no choices. */
function fieldsWithValues(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  const given = operands.map((operand) => operand.split('=', 1).join(''));
  const target = operands.flatMap((operand) => /^target=(.+)$/.exec(operand)?.slice(1) ?? []);
  const values = {
    grade: stepsTo(pack, target),
    target: rolesIn(pack),
    company: described(companyTypeNames(pack), pack.companies, ({ name }) => name),
  };
  return Object.entries(values)
    .filter(([field]) => !given.includes(field))
    .flatMap(([field, choices]) =>
      choices.map(({ id, description }) => ({ id: `${field}=${id}`, names: [], description })),
    );
}

/** Returns the role that has been named, or the pack's default for paths. */
function destinationOf(pack: LocalPack, [word = '']: readonly string[]): readonly LocalRole[] {
  const found = resolveName(word, roleNames(pack));
  const id = found.kind === 'found' ? found.id : pack.pack.defaults.path;
  return pack.roles.filter((role) => role.id === id);
}

function described<Entry extends { readonly id: string }>(
  names: readonly NameEntry[],
  entries: readonly Entry[],
  describe: (entry: Entry) => string,
): readonly CompletionChoice[] {
  const descriptions = new Map(entries.map((entry) => [entry.id, describe(entry)]));
  return names.map(({ id, names }) => ({ id, names, description: descriptions.get(id) ?? id }));
}
