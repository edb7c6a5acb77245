import { find } from '../advice/find.ts';
import type { Context } from '../context.ts';
import { commandLine } from '../output/suggestion.ts';
import type { CommandResult, Declare } from './command.ts';
import { packFor } from './pack.ts';
import { suggested } from './suggested.ts';

export interface SearchOptions {
  readonly words: readonly string[];
  /** Whether to show every hit. */
  readonly all?: boolean | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.search;
  command
    .argument('<words...>', text.arguments.words)
    .option('--all', text.options.all)
    .action((words, flags) => act((context) => run({ words, ...flags }, context)));
};

/** Finds words anywhere in the pack. */
export async function run({ words, all }: SearchOptions, context: Context): Promise<CommandResult> {
  const { next } = context.messages;
  const pack = await packFor(context);
  const view = find(pack, words.join(' '), all ? Number.POSITIVE_INFINITY : undefined);
  const hits = view.hits.map((hit) => ({ ...hit, command: commandLine(hit.command, context) }));
  // Several hits can be parts of one text.
  const texts = view.hits.filter(
    (_, i) => hits.findIndex(({ command }) => command === hits[i]?.command) === i,
  );
  return {
    view: { ...view, hits },
    next: suggested(pack, [
      ...texts.slice(0, 2).map(({ title, command }) => ({ command, does: next.hit(title) })),
      ...(hits.length > 0 ? [] : [{ command: ['faq'], does: next.faq }]),
      { command: ['glossary'], does: next.glossary },
    ]),
  };
}
