import { describeTerms, findTerms, termNames } from '../advice/glossary.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { named } from './named.ts';
import { packFor } from './pack.ts';

export interface GlossaryOptions {
  readonly term?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[term]', help.of.glossary.arguments.term)
    .action((term) => act((context) => run({ term }, context)));
};

export async function run({ term }: GlossaryOptions, context: Context): Promise<Outcome> {
  if (term === undefined) return { view: describeTerms(await packFor(context)), next: ['career faq'] };
  const pack = await packFor(context);
  const found = findTerms(pack, term);
  const ids = found.length > 0 ? found : [named('term', term, termNames(pack), context.messages)];
  return { view: describeTerms(pack, ids), next: ['career glossary'] };
}
