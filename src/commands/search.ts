import { find } from '../advice/find.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { packFor } from './pack.ts';

export interface SearchOptions {
  readonly words: readonly string[];
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('<words...>', help.of.search.arguments.words)
    .action((words) => act((context) => run({ words }, context)));
};

export async function run({ words }: SearchOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const view = find(pack, words.join(' '));
  const [best] = view.hits;
  return { view, next: best ? [best.command] : ['career faq', 'career glossary'] };
}
