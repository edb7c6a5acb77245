import { CommanderError } from '@commander-js/extra-typings';
import { type DeclaredNames, normaliseNames } from './arguments.ts';
import type { Abilities, CommandResult } from './commands/command.ts';
import { COMPLETE } from './commands/registry.ts';
import { BOTH, type Context, contextOf, type Format, type GlobalOptions, type Host } from './context.ts';
import { CareerError, EXIT_CODES } from './error.ts';
import { helpDocument, manualDocument } from './help.ts';
import { messagesIn } from './locale/catalogue.ts';
import { isLanguage, LANGUAGES, type Language, languageOf } from './locale/language.ts';
import type { Messages } from './locale/messages.ts';
import type { Document } from './output/document.ts';
import { renderText } from './output/formats.ts';
import { notifyBelow } from './output/notify.ts';
import { page, print, printError, printNext, refuseTerminal } from './output/print.ts';
import { withPack } from './output/suggestion.ts';
import { type Measure, widthOf } from './output/terminal/width.ts';
import { declareProgram, type Program, type Task } from './program.ts';
import { refuseEmptyPaths, unknownCommand, unknownWord, usageError } from './usage-error.ts';

/**
 * Runs the program: results go to the host's stdout, everything else to its stderr.
 *
 * @param argv what was typed after the program's name
 * @returns the exit code: 0 on success, otherwise one of EXIT_CODES
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const { lang, json } = earlyOptions(argv, host.env);
  const messages = await messagesIn(lang);
  const measure = await measureFor(host.env);
  const context = (): Context =>
    contextOf({ ...program.called().opts(), json }, host, lang, messages, measure);
  /** The help or version text that commander would print. */
  let shown = '';
  const program: Program = declareProgram(
    messages,
    (command) => renderText(helpDocument(command, messages, context().content === undefined), context()),
    (text) => {
      shown += text;
    },
  );
  try {
    const task = await taskOf(argv, program, messages, context);
    if (task) return await perform(task, host, measure);
    await page(shown, context());
    return 0;
  } catch (error) {
    return fail(error, context());
  }
}

/** Returns the task that a command line asks for; undefined if commander has handled it (help or version). */
async function taskOf(
  argv: readonly string[],
  { command, called, task }: Program,
  messages: Messages,
  context: () => Context,
): Promise<Task | undefined> {
  try {
    await command.parseAsync(argv, { from: 'user' });
    refuseEmptyPaths(called(), messages);
    return task();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const word = unknownWord(called());
    if (word !== undefined && called() === command) {
      const { roleInPlace } = await import('./commands/role-in-place.ts');
      throw (await roleInPlace(word, context())) ?? unknownCommand(word, command, messages);
    }
    // Help on a command that does not exist is an error, too.
    if (error.exitCode === 0 && word === undefined) return undefined;
    throw usageError(error, called(), messages);
  }
}

/** Runs a task. Returns the exit code. */
async function perform({ work, abilities, options }: Task, host: Host, measure: Measure): Promise<number> {
  const lang = options.lang !== undefined && options.lang !== BOTH ? options.lang : languageOf(host.env);
  const messages = withPack(await messagesIn(lang), options);
  const given = abilities.writesFolder ? { ...options, out: undefined, folder: options.out } : options;
  const context = contextOf(given, host, lang, messages, measure, formatNamed(given, abilities));
  try {
    requireAbilities(options, abilities, context);
    return await conclude(await work(context), context);
  } catch (error) {
    return fail(error, context);
  }
}

const USUAL_FORMATS = ['text', 'markdown', 'json'] as const;

/** Endings of file names that are not the names of formats. */
const ENDINGS: Readonly<Record<string, Format>> = { md: 'markdown', htm: 'html' };

/** The format that the name of the file in `--out` ends with, if the command supports it: `plan.ics` is a calendar. */
function formatNamed(
  { out = '' }: GlobalOptions,
  { formats = USUAL_FORMATS }: Abilities,
): Format | undefined {
  const [, ending = ''] = /\.([a-z]+)$/.exec(out.toLowerCase()) ?? [];
  return formats.find((format) => format === (ENDINGS[ending] ?? ending));
}

/**
 * @throws {CareerError} `usage`, if the command does not support the format or `--lang both`, or a workbook would go to a
 *   terminal
 */
function requireAbilities(
  { lang }: GlobalOptions,
  { formats = USUAL_FORMATS, bilingual }: Abilities,
  context: Context,
): void {
  const {
    format,
    messages: { errors },
  } = context;
  if (lang === BOTH && !bilingual) {
    throw new CareerError('usage', errors.noValue('--lang', BOTH), errors.oneOf(LANGUAGES));
  }
  if (!formats.includes(format)) {
    throw new CareerError('usage', errors.noValue('--format', format), errors.oneOf(formats));
  }
  if (format === 'xlsx') refuseTerminal(context);
}

/** Prints a command's result, then does the rest that it asks for, in order. Returns the exit code. */
async function conclude(result: CommandResult, context: Context): Promise<number> {
  const { next = [], saved, after, exitCode = 0 } = result;
  await print(result, context);
  if (saved?.kind === 'failed') throw saved.error;
  const { command, store } = context.messages;
  notifyBelow(
    saved
      ? [saved.firstIn === undefined ? undefined : store.savedFirst(saved.firstIn, command), saved.note]
      : [],
    context,
  );
  await printNext(next, context);
  await after?.();
  return exitCode;
}

/** Prints an error. Returns the exit code. */
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

/** The options that decide how errors in the command line itself are shown. */
const EARLY_OPTIONS: DeclaredNames = {
  commands: [],
  options: [
    { flags: ['--lang'], takesValue: true },
    { flags: ['--format'], takesValue: true },
    { flags: ['--json'], takesValue: false },
  ],
};

/**
 * Returns the language of help and usage errors, and whether errors are JSON. Both are needed before commander has
 * parsed the command line. Another option's value may be mistaken for one of these; that affects only help and usage
 * errors, because commands use the parsed options.
 */
function earlyOptions(
  argv: readonly string[],
  env: Host['env'],
): { readonly lang: Language; readonly json: boolean } {
  // Completion scripts pass the words typed so far after `--`.
  const words = normaliseNames(argv[0] === COMPLETE ? argv.slice(2) : argv, EARLY_OPTIONS);
  const end = words.indexOf('--');
  const options = words.slice(0, end < 0 ? words.length : end).map((word, i, all) => {
    const [flag, value] = word.split('=', 2);
    return { flag, value: value ?? all[i + 1] };
  });
  const languages = options.flatMap(({ flag, value = '' }) => {
    const language = value.normalize('NFKC').toLowerCase();
    return flag === '--lang' && isLanguage(language) ? [language] : [];
  });
  return {
    lang: languages[0] ?? languageOf(env),
    json: options.some(
      ({ flag, value }) => flag === '--json' || (flag === '--format' && value?.toLowerCase() === 'json'),
    ),
  };
}

/** `CAREER_AMBIGUOUS_WIDTH=2` is for terminals that show characters of ambiguous width in two columns. */
async function measureFor(env: Host['env']): Promise<Measure> {
  if (env['CAREER_AMBIGUOUS_WIDTH'] !== '2') return widthOf;
  return (await import('./output/terminal/ambiguous.ts')).wideWidthOf;
}

/** Returns the manual page in a language. */
export async function manualIn(lang: Language): Promise<Document> {
  const messages = await messagesIn(lang);
  const { command, declareAll } = declareProgram(
    messages,
    () => '',
    () => {},
  );
  await declareAll();
  return manualDocument(command, messages);
}
