import { describeTerms, findTerms, termNames } from '../advice/glossary.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { named } from './named.ts';
import { packFor } from './pack.ts';
import { suggested } from './suggested.ts';

export interface GlossaryOptions {
  readonly term?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[term]', help.of.glossary.arguments.term)
    .action((term) => act((context) => run({ term }, context)));
};

export async function run({ term }: GlossaryOptions, context: Context): Promise<Outcome> {
  const { next: words } = context.messages;
  const pack = await packFor(context);
  if (term === undefined) {
    const view = describeTerms(pack);
    return {
      view,
      next: suggested(pack, [
        ...view.terms
          .slice(0, 1)
          .map(({ id, term: name }) => ({ command: ['glossary', id], does: words.term(name) })),
        { command: ['faq'], does: words.faq },
      ]),
    };
  }
  const found = findTerms(pack, term);
  const ids = found.length > 0 ? found : [named('term', term, termNames(pack), context.messages)];
  return {
    view: describeTerms(pack, ids),
    next: suggested(pack, [
      { command: ['glossary'], does: words.glossary },
      { command: ['faq'], does: words.faq },
    ]),
  };
}
