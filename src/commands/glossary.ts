import { describeTerms, findTerms, termsNear } from '../advice/glossary.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { CommandResult, Declare } from './command.ts';
import { afterMiss } from './missed.ts';
import { packFor } from './pack.ts';
import { suggested } from './suggested.ts';
import { without } from './without.ts';

export interface GlossaryOptions {
  readonly term?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[term]', help.of.glossary.arguments.term)
    .action((term) => act((context) => run({ term }, context)));
};

/** Explains all terms, or those that match. @throws {CareerError} `usage`, if none does */
export async function run({ term }: GlossaryOptions, context: Context): Promise<CommandResult> {
  const { errors, next: words } = context.messages;
  const pack = await packFor(context);
  if (pack.glossary.length === 0) throw without('glossary', pack, context);
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
  if (found.length === 0) {
    const hint = afterMiss(term, termsNear(pack, term), pack, context);
    throw new CareerError('usage', errors.unknownName.term(term), hint);
  }
  return {
    view: describeTerms(pack, found),
    next: suggested(pack, [
      { command: ['glossary'], does: words.glossary },
      { command: ['faq'], does: words.faq },
    ]),
  };
}
