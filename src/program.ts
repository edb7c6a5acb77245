import {
  Command,
  type CommandUnknownOpts,
  Option,
  type ParseOptionsResult,
} from '@commander-js/extra-typings';
import { version } from '../package.json';
import { type DeclaredNames, matchCommand, normaliseNames } from './arguments.ts';
import type { Abilities, Act, Work } from './commands/command.ts';
import { oneOf } from './commands/option.ts';
import { COMMAND_NAMES, COMMANDS, COMPLETE, HELP } from './commands/registry.ts';
import { BOTH, FORMATS, type GlobalOptions, NARROWEST } from './context.ts';
import { CareerError } from './error.ts';
import { LANGUAGES } from './locale/language.ts';
import type { Messages } from './locale/messages.ts';
import { unknownCommand } from './usage-error.ts';

/** The program as declared to commander. Commands declare their own options when they are loaded. */
export interface Program {
  readonly command: CommandUnknownOpts;
  /** The command being called, as far as the command line has been parsed. */
  readonly called: () => CommandUnknownOpts;
  /** What to do; set once the command line is parsed. */
  readonly task: () => Task | undefined;
  /** Loads and declares all commands, for the manual and for completion. */
  readonly declareAll: () => Promise<void>;
}

export interface Task {
  readonly work: Work;
  readonly abilities: Abilities;
  readonly options: GlobalOptions;
}

/**
 * Declares the program. A command is loaded and declares its arguments and options when it is called.
 *
 * @param helpOf returns a command's help text
 * @param show receives the help or version text that was requested
 */
export function declareProgram(
  messages: Messages,
  helpOf: (command: CommandUnknownOpts) => string,
  show: (text: string) => void,
): Program {
  const { help } = messages;
  let called: CommandUnknownOpts;
  let task: Task | undefined;
  const act: Act = (work, abilities = {}) => {
    task = { work, abilities, options: called.opts() };
  };

  const program = new CareerCommand('career').description(messages.tagline);
  called = program;
  program
    .enablePositionalOptions()
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ formatHelp: helpOf })
    .configureOutput({
      writeOut: show,
      outputError: () => {},
      // Our help uses neither. Commander's defaults would open Node's stdout.
      getOutHasColors: () => true,
      getOutHelpWidth: () => NARROWEST,
    })
    .action(() => act(async (context) => (await import('./commands/home.ts')).run(context)));
  addGlobalOptions(program, messages);

  const byName = COMMAND_NAMES.map(
    (name) => [name, program.command(name).description(help.of[name].purpose)] as const,
  );
  const declare = async (command: CommandUnknownOpts): Promise<void> => {
    for (const [name, each] of byName) {
      if (each.name() === command.name()) (await COMMANDS[name].load())(each, act, messages);
    }
    for (const each of [command, ...command.commands]) addGlobalOptions(each, messages);
    passOptionsDown(command);
  };
  const declareAll = async (): Promise<void> => {
    for (const command of program.commands) await declare(command);
  };
  /** Global options before a subcommand's name count as if they came after it. */
  const passOptionsDown = (above: CommandUnknownOpts): void => {
    above.hook('preSubcommand', async (_, command) => {
      called = command;
      if (above === program) await declare(command);
      for (const option of program.options) {
        const name = option.attributeName();
        if (above.getOptionValueSource(name) !== 'cli') continue;
        command.setOptionValueWithSource(name, above.getOptionValue(name), 'cli');
      }
    });
  };
  passOptionsDown(program);

  program
    .command(HELP)
    .description(help.helpCommand)
    .argument('[command...]')
    .action(async (names) => {
      let command: CommandUnknownOpts = program;
      for (const name of names) {
        const names = command.commands.map((each) => each.name());
        const found = command.commands.find((each) => each.name() === matchCommand(name, names));
        if (!found) throw unknownCommand(name, command, messages);
        if (command === program) await declare(found);
        command = found;
      }
      command.help();
    });
  program
    .command(COMPLETE, { hidden: true })
    .argument('[words...]')
    .action(async (words) => {
      await declareAll();
      const { run } = await import('./commands/complete.ts');
      act((context) => run(words, program, context), { formats: ['text'] });
    });
  return { command: program, called: () => called, task: () => task, declareAll };
}

/** A command that accepts names of options and commands in full width, in any case and with other dashes. */
class CareerCommand extends Command {
  override createCommand(name?: string): CareerCommand {
    return new CareerCommand(name);
  }

  override parseOptions(words: string[]): ParseOptionsResult {
    return super.parseOptions([...normaliseNames(words, namesOf(this))]);
  }
}

function namesOf({ commands, options }: Pick<CommandUnknownOpts, 'commands' | 'options'>): DeclaredNames {
  return {
    commands: commands.map((command) => command.name()),
    options: [
      { flags: ['-h', '--help'], takesValue: false },
      ...options.map(({ short, long, required, optional }) => ({
        flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
        takesValue: required || optional,
      })),
    ],
  };
}

/** The global options. */
function globalOptions(messages: Messages): readonly Option[] {
  const { globals } = messages.help;
  return [
    oneOf('--lang <language>', globals.lang, LANGUAGES, messages, BOTH),
    oneOf('--format <format>', globals.format, FORMATS, messages),
    new Option('--json', globals.json).conflicts('format'),
    new Option('--out <file>', globals.out),
    new Option('--force', globals.force),
    new Option('--plain', globals.plain),
    new Option('--width <columns>', globals.width).argParser((value) => columns(value, messages)),
    new Option('--no-color', globals.color),
    new Option('--no-pager', globals.pager),
    new Option('--no-input', globals.input),
    new Option('--content <dir>', globals.content),
    new Option('--no-profile', globals.noProfile),
    new Option('--with-profile', globals.withProfile),
  ];
}

/** Adds the global options to a command, unless it has them already. */
function addGlobalOptions(command: CommandUnknownOpts, messages: Messages): void {
  if (command.version() !== undefined) return;
  for (const option of globalOptions(messages)) command.addOption(option);
  command.version(version, '-V, --version', messages.help.version);
}

function columns(given: string, { errors }: Messages): number {
  const digits = given.normalize('NFKC').trim();
  if (/^\d+$/.test(digits) && Number(digits) >= NARROWEST) return Number(digits);
  throw new CareerError('usage', errors.noValue('--width', given), errors.widthRange);
}
