import type { Declare } from './command.ts';

/** Declares the commands for the profile. Without a subcommand it shows the profile. */
export const declare: Declare = (command, act, messages) => {
  const { set, history, export: exporting, import: importing, erase } = messages.help.of.profile.commands;
  command.action(() => act(async (context) => (await import('./profile/show.ts')).run(context)));
  command
    .command('set')
    .description(set.purpose)
    .argument('<fields...>', set.arguments.fields)
    .action((fields) => act(async (context) => (await import('./profile/set.ts')).run({ fields }, context)));
  command
    .command('history')
    .description(history.purpose)
    .action(() => act(async (context) => (await import('./profile/history.ts')).run(context)));
  command
    .command('export')
    .description(exporting.purpose)
    .argument('[file]', exporting.arguments.file)
    .action((file) =>
      act(async (context) => (await import('./profile/export.ts')).run({ file }, context), {
        formats: ['text', 'json'],
      }),
    );
  command
    .command('import')
    .description(importing.purpose)
    .argument('<file>', importing.arguments.file)
    .option('--replace', importing.options.replace)
    .action((file, { replace }) =>
      act(async (context) => (await import('./profile/import.ts')).run({ file, replace }, context)),
    );
  command
    .command('erase')
    .description(erase.purpose)
    .option('--yes', erase.options.yes)
    .action(({ yes }) => act(async (context) => (await import('./profile/erase.ts')).run({ yes }, context)));
};
