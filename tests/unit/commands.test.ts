import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { expect, test } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../src/commands/registry.ts';
import { messagesIn } from '../../src/locale/catalogue.ts';

test('No option of a command has a default value: where none is asked for, commander is told of none.', async () => {
  const messages = await messagesIn('en');
  const options = (command: CommandUnknownOpts): readonly CommandUnknownOpts['options'][number][] => [
    ...command.options,
    ...command.commands.flatMap(options),
  ];
  const all = await Promise.all(
    COMMAND_NAMES.map(async (name) => {
      const command = new Command(name);
      const declare = await COMMANDS[name].load();
      declare(command, () => {}, messages);
      return options(command);
    }),
  );
  expect(all.flat().length).toBeGreaterThan(10);
  expect(all.flat().filter((option) => option.defaultValue !== undefined)).toEqual([]);
});
