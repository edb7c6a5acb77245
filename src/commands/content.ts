import type { PackFile } from '../content/schema.ts';
import type { Declare } from './command.ts';
import { argumentOf } from './option.ts';

/** The kinds of files in a pack. Listed here too, so that help does not load the schemas. */
const KINDS = [
  ...(['pack', 'roles', 'joys', 'trials', 'steps'] as const),
  ...(['mindset', 'companies', 'faq', 'glossary', 'references', 'quiz'] as const),
] satisfies readonly PackFile[];

/** Declares the commands for authors, each loaded when it is called. Without a subcommand it shows help. */
export const declare: Declare = (command, act, messages) => {
  command.action(() => act(async () => ({ text: command.helpInformation() }), { formats: ['text'] }));
  const { init, check, schema } = messages.help.of.content.commands;
  command
    .command('init')
    .description(init.purpose)
    .argument('<dir>', init.arguments.dir)
    .action((directory) =>
      act(async (context) => (await import('./content/init.ts')).run({ directory }, context)),
    );
  command
    .command('check')
    .description(check.purpose)
    .argument('[dir]', check.arguments.dir)
    .action((directory) =>
      act(async (context) => (await import('./content/check.ts')).run({ directory }, context)),
    );
  command
    .command('schema')
    .description(schema.purpose)
    .addArgument(argumentOf('[kind]', schema.arguments.kind, KINDS, messages))
    .action((kind) =>
      act(async () => (await import('./content/schema.ts')).run({ kind }), { formats: ['text', 'json'] }),
    );
};
