import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { COMMAND_NAMES, COMMANDS } from './commands/registry.ts';
import type { Messages } from './locale/catalogue.ts';
import type { Document, Facts } from './output/document.ts';

/** The commands that people try first. */
const FIRST_COMMANDS = ['compare', 'quiz', 'path', 'faq'] as const;

/** Arranges a command's help: purpose, usage, commands, arguments and options, examples, where to learn more. */
export function helpDocument(command: CommandUnknownOpts, messages: Messages): Document {
  const { help } = messages;
  const { parent } = command;
  const name = COMMAND_NAMES.find((each) => each === command.name());
  const examples = (name ? [name] : FIRST_COMMANDS).flatMap((each) =>
    help.of[each].examples.slice(0, name ? undefined : 1),
  );
  return [
    { kind: 'paragraph', text: command.description() },
    { kind: 'heading', level: 2, text: help.usage },
    { kind: 'paragraph', text: `  ${usageOf(command, messages)}` },
    ...(parent ? [] : commandSections(messages)),
    ...facts(
      help.arguments,
      command.registeredArguments.map((argument) => ({ label: argument.name(), text: argument.description })),
    ),
    ...facts(help.options, optionsOf(command, messages)),
    ...(parent ? facts(help.globalOptions, optionsOf(parent, messages)) : []),
    ...facts(
      help.examples,
      examples.map(([label = '', text = '']) => ({ label, text })),
    ),
    { kind: 'heading', level: 2, text: help.learnMore },
    { kind: 'paragraph', text: help.learnMoreText },
  ];
}

function usageOf(command: CommandUnknownOpts, { help }: Messages): string {
  if (!command.parent) return `career ${help.commandPlaceholder} ${help.optionsPlaceholder}`;
  const words = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return ['career', command.name(), ...words, help.optionsPlaceholder].join(' ');
}

/** The commands by the stage at which they serve. */
function commandSections({ help }: Messages): Document {
  const stages = [...new Set(COMMAND_NAMES.map((name) => COMMANDS[name].stage))];
  return stages.flatMap((stage) =>
    facts(
      help.stages[stage],
      COMMAND_NAMES.filter((name) => COMMANDS[name].stage === stage).map((name) => ({
        label: name,
        text: help.of[name].purpose,
      })),
    ),
  );
}

function optionsOf(command: CommandUnknownOpts, { help }: Messages): Facts['facts'] {
  const options = command.options.map(({ flags, description }) => ({ label: flags, text: description }));
  return command.parent && options.length === 0 ? [] : [...options, { label: '-h, --help', text: help.help }];
}

function facts(title: string, entries: Facts['facts']): Document {
  const described = entries.filter(({ text }) => text !== '');
  if (described.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'facts', indented: true, facts: described },
  ];
}
