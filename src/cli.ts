import { Command, CommanderError, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { version } from '../package.json';
import { resolveName } from './advice/names.ts';
import { asMeant } from './arguments.ts';
import { built } from './built.ts';
import type { Abilities, Act, Work } from './commands/command.ts';
import { oneOf } from './commands/option.ts';
import { COMMAND_NAMES, COMMANDS } from './commands/registry.ts';
import {
  BOTH,
  type Context,
  contextOf,
  FORMATS,
  type GlobalOptions,
  type Host,
  NARROWEST,
} from './context.ts';
import { CareerError, EXIT_CODES } from './error.ts';
import { fullNameOf, helpDocument, manualDocument } from './help.ts';
import { type Messages, messagesIn } from './locale/catalogue.ts';
import { isLanguage, LANGUAGES, type Language, languageOf } from './locale/language.ts';
import type { Document } from './output/document.ts';
import { print, printError, setText, write } from './output/print.ts';
import { type Measure, widthOf } from './output/terminal/width.ts';

/**
 * Runs the program: results go to the host's stdout, everything else to its stderr.
 *
 * @param typed what was typed after the program's name
 * @returns the exit code (see EXIT_CODES; 0 where all went well)
 */
export async function main(typed: readonly string[], host: Host): Promise<number> {
  const argv = asMeant(typed, [...COMMAND_NAMES, HELP]);
  const lang = languageAsked(argv[0] === COMPLETE ? argv.slice(2) : argv, host.env);
  const messages = await messagesIn(lang);
  const measure = await measureFor(host.env);
  const { program, acting } = await programFor(argv, host, lang, messages, measure);
  try {
    const code = codeOf(() => program.parse(argv, { from: 'user' }));
    // Help or the version has been written, without waiting.
    if (code !== undefined) await write('', { stdout: host.stdout, messages });
    await acting();
    return code ?? 0;
  } catch (error) {
    const options = { ...program.opts(), json: asksForJson(argv) };
    return fail(error, contextOf(options, host, lang, messages, measure));
  }
}

/** Returns the exit code that commander ends a program with; nothing where it goes on. */
function codeOf(parse: () => void): number | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
}

/** Returns what the build writes down of the program in a language: its own help, and the page of the manual. */
export async function pagesIn(lang: Language, host: Host): Promise<Record<'help' | 'manual', Document>> {
  const messages = await messagesIn(lang);
  const { program } = await programFor([...COMMAND_NAMES, '--help'], host, lang, messages, widthOf);
  return { help: helpDocument(program, messages), manual: manualDocument(program, messages) };
}

/** The program's own help, which names every command and every option: none of them is declared for it. */
function programHelp(lang: Language): Document {
  return JSON.parse(built(`help/${lang}.json`));
}

/** What completion scripts call, with `--` and the words typed so far; the only command that help does not mention. */
const COMPLETE = 'complete';

/** What shows the help of the command that follows. */
const HELP = 'help';

/** Reports why the program failed. Returns the exit code. */
async function fail(error: unknown, context: Context): Promise<number> {
  const { errors } = context.messages;
  if (error instanceof CareerError) {
    await printError(error, context);
    return EXIT_CODES[error.code];
  }
  const debug = Boolean(context.env['CAREER_DEBUG']);
  const message = error instanceof Error ? error.message : String(error);
  await printError(
    new CareerError(
      'failed',
      errors.unexpected(message),
      debug ? undefined : errors.debugHint,
      debug && error instanceof Error ? error.stack?.split('\n') : [],
    ),
    context,
  );
  return EXIT_CODES.failed;
}

/** The language is needed before the command line is parsed: for help, and for what is wrong with the rest of it. */
function languageAsked(argv: readonly string[], env: Host['env']): Language {
  for (const [i, argument] of argv.entries()) {
    if (argument === '--') break;
    const [flag, inOne] = argument.split('=', 2);
    const value = flag === '--lang' ? (inOne ?? argv[i + 1]) : undefined;
    const language = value === undefined || isLanguage(value) ? value : value.normalize('NFKC').toLowerCase();
    if (language !== undefined && isLanguage(language)) return language;
  }
  return languageOf(env);
}

/** `CAREER_AMBIGUOUS_WIDTH=2` is for terminals that draw ambiguous characters two columns wide. */
async function measureFor(env: Host['env']): Promise<Measure> {
  if (env['CAREER_AMBIGUOUS_WIDTH'] !== '2') return widthOf;
  return (await import('./output/terminal/ambiguous.ts')).wideWidthOf;
}

/** Errors are told as JSON even where they kept the rest of the command line from being read. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, i) =>
      /^--(json|format=json)$/.test(argument) || (argument === 'json' && argv[i - 1] === '--format'),
  );
}

/** Returns a program for a command line, and what waits for the command that it has been found to call. */
async function programFor(
  argv: readonly string[],
  host: Host,
  lang: Language,
  messages: Messages,
  measure: Measure,
) {
  const { help } = messages;
  const globals = globalOptions(messages);
  const named = COMMAND_NAMES.filter((name) => argv.includes(name) || argv[0] === COMPLETE);
  const flags = argv.flatMap((word) => (word.startsWith('-') ? word.split('=', 1) : []));
  const alone = named.length === 0 ? ['--version', '-h', '--help'] : ['--version'];
  /** Whether somebody may be shown options, or ask for those of a command. */
  const all =
    !flags.every((flag) => alone.includes(flag) || flag in globals) ||
    argv.some((word) => word === HELP || word === COMPLETE);
  const program = new Command('career').description(messages.tagline).argument('[command...]');
  const options = (): GlobalOptions => program.opts();
  const context = (): Context => contextOf(options(), host, lang, messages, measure);
  const perform = async (work: Work, { bilingual, calendar }: Abilities): Promise<void> => {
    const { json, format, lang } = options();
    if (lang === BOTH && !bilingual) {
      throw new CareerError(
        'usage',
        messages.errors.noValue('--lang', BOTH),
        messages.errors.oneOf(LANGUAGES),
      );
    }
    if (json && format !== undefined && format !== 'json') {
      throw new CareerError('usage', messages.errors.conflicting('--json', `--format ${format}`));
    }
    if (format === 'ics' && !calendar) {
      throw new CareerError('usage', messages.errors.noValue('--format', format), messages.errors.noCalendar);
    }
    const given = context();
    const outcome = await work(given);
    if (!outcome) return;
    await print(outcome.view, outcome.next ?? [], given);
    await outcome.printed?.();
  };
  let called: Promise<void> | undefined;
  const act: Act = (work, abilities = {}) => {
    called = perform(work, abilities);
  };

  const helpOf = (command: CommandUnknownOpts): string =>
    setText(command.parent ? helpDocument(command, messages) : programHelp(lang), context());
  dress(program, host, helpOf);
  if (all || flags.includes('-h') || flags.includes('--help')) program.helpOption('-h, --help', help.help);
  program.action((words) => {
    if (words[0] !== undefined) throw unknownCommand(words[0], program, messages);
    act(async (context) => (await import('./commands/home.ts')).run(context));
  });
  // The others are known by their names and purposes alone.
  for (const name of named) {
    const command = program.command(name).description(help.of[name].purpose);
    if (!all) refuseOptions(command);
    const declare = await COMMANDS[name].load();
    const bare = declare(command, act, messages);
    if (command.commands.length > 0) group(command, bare && (() => act(bare)), messages);
  }
  if (argv.includes(HELP)) {
    program
      .command(HELP)
      .description(help.helpCommand)
      .argument('[command...]')
      .action((names) => {
        const command = names.reduce((above: CommandUnknownOpts, name) => {
          const found = above.commands.find((each) => each.name() === name);
          if (!found) throw unknownCommand(name, above, messages);
          return found;
        }, program);
        command.help();
      });
  }
  // A command that holds others shows its help where none of them is called.
  const shown = all || program.commands.some(({ commands }) => commands.length > 0);
  const asked = (flag: string): boolean => shown || flags.includes(flag);
  for (const [flag, option] of Object.entries(globals)) if (asked(flag)) program.addOption(option());
  if (asked('--version')) program.version(version, '-V, --version', help.version);
  if (argv[0] === COMPLETE) {
    const { declare } = await import('./commands/complete.ts');
    declare(program.command(COMPLETE, { hidden: true }), act, messages);
  }
  for (const command of withSubcommands(program)) {
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(error, command, messages);
    });
  }
  return { program, acting: () => called };
}

/** The options that all commands have, by their flags. */
function globalOptions(messages: Messages): Readonly<Record<string, () => Option>> {
  const { globals } = messages.help;
  return {
    '--lang': () => oneOf('--lang <language>', globals.lang, LANGUAGES, messages, BOTH),
    '--format': () => oneOf('--format <format>', globals.format, FORMATS, messages),
    '--json': () => new Option('--json', globals.json),
    '--plain': () => new Option('--plain', globals.plain),
    '--width': () =>
      new Option('--width <columns>', globals.width).argParser((value) => columns(value, messages)),
    '--no-color': () => new Option('--no-color', globals.color),
    '--no-pager': () => new Option('--no-pager', globals.pager),
    '--no-input': () => new Option('--no-input', globals.input),
    '--content': () => new Option('--content <dir>', globals.content),
    '--no-profile': () => new Option('--no-profile', globals.noProfile),
    '--with-profile': () => new Option('--with-profile', globals.withProfile),
  };
}

/** Has a command make none of the options that it is given: nobody asks for any, and each takes its time. */
function refuseOptions(command: CommandUnknownOpts): void {
  const refuse = () => command;
  Object.assign(command, { option: refuse, addOption: refuse });
}

/** What a command that holds others does when it is given a name that none of them has, or none: show its help, say. */
function group(command: CommandUnknownOpts, bare: (() => void) | undefined, messages: Messages): void {
  command.argument('[command...]').action(() => {
    const [name] = command.args;
    if (name !== undefined) throw unknownCommand(name, command, messages);
    if (!bare) command.help();
    bare();
  });
}

function withSubcommands(command: CommandUnknownOpts): readonly CommandUnknownOpts[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Gives a program our help; the commands that it is given after that inherit it. */
function dress(
  program: CommandUnknownOpts,
  host: Host,
  helpOf: (command: CommandUnknownOpts) => string,
): void {
  program
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ formatHelp: helpOf })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      outputError: () => {},
      // Not asked for, but commander would look for them at a stream of Node's own.
      getOutHasColors: () => true,
      getOutHelpWidth: () => NARROWEST,
    });
}

/** What commander found wrong with a command line, in our words. */
function usageError(error: CommanderError, command: CommandUnknownOpts, messages: Messages): CareerError {
  const { errors } = messages;
  const [first] = command.args;
  if (
    command.parent === null &&
    first?.startsWith('-') === false &&
    error.code === 'commander.unknownOption'
  ) {
    return unknownCommand(first, command, messages);
  }
  const subject = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
  const help = errors.seeHelp(`${fullNameOf(command)} --help`);
  switch (error.code) {
    case 'commander.unknownOption': {
      const options = withParents(command).flatMap((each) => each.options);
      const flags = options.flatMap(({ long }) => (long ? [{ id: long, names: [] }] : []));
      const found = resolveName(subject, flags);
      return new CareerError(
        'usage',
        errors.unknownOption(subject),
        found.kind === 'unknown' && found.suggestions.length > 0
          ? errors.didYouMean(found.suggestions)
          : help,
      );
    }
    case 'commander.optionMissingArgument':
      return new CareerError('usage', errors.missingValue(subject), help);
    case 'commander.missingArgument':
      return new CareerError('usage', errors.missingArgument(subject), help);
    case 'commander.excessArguments':
      return new CareerError('usage', errors.tooManyArguments(fullNameOf(command)), help);
    default:
      return new CareerError('usage', error.message, help);
  }
}

function withParents(command: CommandUnknownOpts): readonly CommandUnknownOpts[] {
  return [command, ...(command.parent ? withParents(command.parent) : [])];
}

function unknownCommand(name: string, above: CommandUnknownOpts, { errors }: Messages): CareerError {
  const names = above.parent ? above.commands.map((command) => command.name()) : [...COMMAND_NAMES, HELP];
  const found = resolveName(
    name,
    names.map((id) => ({ id, names: [] })),
  );
  const near = found.kind === 'unknown' ? found.suggestions : found.kind === 'found' ? [found.id] : [];
  return new CareerError(
    'usage',
    errors.unknownCommand(name),
    near.length > 0
      ? errors.didYouMean(near.map((each) => `${fullNameOf(above)} ${each}`))
      : errors.oneOf(names),
  );
}

function columns(given: string, { errors }: Messages): number {
  if (/^\d+$/.test(given) && Number(given) >= NARROWEST) return Number(given);
  throw new CareerError('usage', errors.noValue('--width', given), errors.widthRange);
}
