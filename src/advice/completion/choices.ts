import type { LocalPack, LocalRole } from '../../content/localise.ts';
import { companyTypeNames } from '../companies.ts';
import { termNames } from '../glossary.ts';
import { type NameEntry, resolveName } from '../names.ts';
import { stepNames, stepsOf } from '../path.ts';
import { roleNames } from '../roles.ts';
import type { CompletionChoice } from './candidates.ts';

/** What a pack has to choose from, by the name of the argument or option that takes it. */
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
  '--set': datedOnTheWayTo,
  '--done': milestonesTo,
  '--undo': milestonesTo,
  fields: fieldsWithValues,
};

function rolesIn(pack: LocalPack): readonly CompletionChoice[] {
  return described(roleNames(pack), pack.roles, ({ title }) => title);
}

function stepsTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) => {
    const steps = stepsOf(pack, role).map(({ number, grade }) => ({ id: String(number), grade }));
    return described(stepNames(pack, role), steps, ({ grade }) => grade);
  });
}

/** What can be given a date on the way to a role: steps and milestones. */
function datedOnTheWayTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) =>
    stepsOf(pack, role).flatMap(({ id, grade, guidance }) => [
      { id, names: [], description: grade },
      ...guidance.milestones.map((milestone) => ({
        id: milestone.id,
        names: [],
        description: milestone.text,
      })),
    ]),
  );
}

function milestonesTo(pack: LocalPack, operands: readonly string[]): readonly CompletionChoice[] {
  return destinationOf(pack, operands).flatMap((role) =>
    stepsOf(pack, role).flatMap(({ guidance }) =>
      guidance.milestones.map(({ id, text }) => ({ id, names: [], description: text })),
    ),
  );
}

/**
 * What can be said of oneself by naming it: `target=cio`. A field that has been given is offered no more; a name is one's
 * own and never offered.
 */
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

/** The role that has been named, or the one that the pack leads to. */
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
