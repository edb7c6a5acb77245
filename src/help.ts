import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { ownOptions, rootOf } from './commands/option.ts';
import { COMMAND_NAMES, COMMANDS } from './commands/registry.ts';
import type { Messages } from './locale/messages.ts';
import type { Document, Facts } from './output/document.ts';

/** The commands to show new users first. */
const FIRST_COMMANDS = ['compare', 'quiz', 'path', 'faq'] as const;

/**
 * Returns a command's help: purpose, usage, commands, arguments, options, examples, the options that all commands have,
 * and where to learn more.
 *
 * @param builtIn whether the built-in pack is used; the examples name its roles
 */
export function helpDocument(command: CommandUnknownOpts, messages: Messages, builtIn: boolean): Document {
  const { help } = messages;
  const { parent } = command;
  const examples = parent
    ? examplesOf(command, messages)
    : FIRST_COMMANDS.flatMap((each) => help.of[each].examples.slice(0, 1)).map(example);
  return [
    { kind: 'paragraph', text: command.description() },
    { kind: 'heading', level: 2, text: help.usage },
    { kind: 'paragraph', text: `  ${usageOf(command, messages)}` },
    ...(parent ? facts(help.commands, subcommandsOf(command)) : commandSections(messages)),
    ...facts(help.arguments, argumentsOf(command)),
    ...facts(help.options, optionsOf(command, messages)),
    ...(builtIn ? facts(help.examples, examples) : []),
    ...(parent ? facts(help.globalOptions, optionsOf(rootOf(command), messages)) : []),
    { kind: 'heading', level: 2, text: help.learnMore },
    { kind: 'paragraph', text: help.learnMoreText },
  ];
}

/** Returns the help of the program and all commands as one manual page. */
export function manualDocument(program: CommandUnknownOpts, messages: Messages): Document {
  const { help, manual } = messages;
  const { name, whatis, synopsis, description } = manual;
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'paragraph', text: `career - ${whatis}` },
    { kind: 'heading', level: 2, text: synopsis },
    { kind: 'paragraph', text: usageOf(program, messages) },
    { kind: 'heading', level: 2, text: description },
    { kind: 'paragraph', text: program.description() },
    ...stages().flatMap(
      ({ stage, names }): Document => [
        { kind: 'heading', level: 2, text: help.stages[stage] },
        ...program.commands
          .filter((command) => names.some((name) => name === command.name()))
          .flatMap((command) => (command.commands.length > 0 ? command.commands : [command]))
          .flatMap((command) => manualSection(command, messages)),
      ],
    ),
    ...facts(help.globalOptions, optionsOf(program, messages)),
    ...facts(manual.exitStatus, labelled(manual.exitCodes)),
    ...facts(manual.environment, labelled(manual.variables)),
    { kind: 'heading', level: 2, text: help.learnMore },
    { kind: 'paragraph', text: help.learnMoreText },
  ];
}

function labelled(texts: Readonly<Record<string, string>>): Facts['facts'] {
  return Object.entries(texts).map(([label, text]) => ({ label, text }));
}

function manualSection(command: CommandUnknownOpts, messages: Messages): Document {
  const entries = [...argumentsOf(command), ...optionsOf(command, messages)];
  return [
    { kind: 'heading', level: 3, text: usageOf(command, messages) },
    { kind: 'paragraph', text: command.description() },
    ...(entries.length > 0 ? [{ kind: 'facts', facts: entries } as const] : []),
    { kind: 'paragraph', text: messages.help.examples },
    { kind: 'facts', facts: examplesOf(command, messages) },
  ];
}

function usageOf(command: CommandUnknownOpts, { help }: Messages): string {
  if (!command.parent || command.commands.length > 0) {
    return `${fullNameOf(command)} ${help.commandPlaceholder} ${help.optionsPlaceholder}`;
  }
  const words = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [fullNameOf(command), ...words, help.optionsPlaceholder].join(' ');
}

/** Returns a command's full name: `career content init`. */
export function fullNameOf(command: CommandUnknownOpts): string {
  return command.parent ? `${fullNameOf(command.parent)} ${command.name()}` : 'career';
}

function subcommandsOf(command: CommandUnknownOpts): Facts['facts'] {
  return command.commands.map((each) => ({ label: each.name(), text: each.description() }));
}

function commandSections({ help }: Messages): Document {
  return stages().flatMap(({ stage, names }) =>
    facts(
      help.stages[stage],
      names.map((name) => ({ label: name, text: help.of[name].purpose })),
    ),
  );
}

/** The commands, grouped by the stage of use they belong to. */
function stages() {
  return [...new Set(COMMAND_NAMES.map((name) => COMMANDS[name].stage))].map((stage) => ({
    stage,
    names: COMMAND_NAMES.filter((name) => COMMANDS[name].stage === stage),
  }));
}

function argumentsOf(command: CommandUnknownOpts): Facts['facts'] {
  return command.registeredArguments.map((argument) => ({
    label: argument.name(),
    text: argument.description,
  }));
}

/** A command's examples. The catalogue lists a subcommand's examples under its parent. */
function examplesOf(command: CommandUnknownOpts, { help }: Messages): Facts['facts'] {
  const fullName = fullNameOf(command);
  const [, top, ...below] = fullName.split(' ');
  const name = COMMAND_NAMES.find((each) => each === top);
  const examples = (name ? help.of[name].examples : []).map(example);
  return below.length > 0 ? examples.filter(({ label }) => label.startsWith(fullName)) : examples;
}

function example([label = '', text = '']: readonly string[]): Facts['facts'][number] {
  return { label, text };
}

function optionsOf(command: CommandUnknownOpts, { help }: Messages): Facts['facts'] {
  const options = ownOptions(command).map(({ flags, description }) => ({ label: flags, text: description }));
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
