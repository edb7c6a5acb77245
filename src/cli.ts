import { CommanderError } from '@commander-js/extra-typings';
import { type DeclaredNames, normaliseNames } from './arguments.ts';
import type { Abilities, Outcome } from './commands/command.ts';
import { COMPLETE } from './commands/registry.ts';
import { BOTH, type Context, contextOf, type GlobalOptions, type Host } from './context.ts';
import { CareerError, EXIT_CODES } from './error.ts';
import { helpDocument, manualDocument } from './help.ts';
import { messagesIn } from './locale/catalogue.ts';
import { isLanguage, LANGUAGES, type Language, languageOf } from './locale/language.ts';
import type { Messages } from './locale/messages.ts';
import type { Document } from './output/document.ts';
import { setText } from './output/formats.ts';
import { print, printError, printNext, write } from './output/print.ts';
import { tell } from './output/tell.ts';
import { type Measure, widthOf } from './output/terminal/width.ts';
import { declareProgram, type Program, type Task } from './program.ts';
import { usageError } from './usage-error.ts';

/**
 * Runs the program: results go to the host's stdout, everything else to its stderr.
 *
 * @param argv what was typed after the program's name
 * @returns the exit code (see EXIT_CODES; 0 where all went well)
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const { lang, json } = earlyOptions(argv, host.env);
  const messages = await messagesIn(lang);
  const measure = await measureFor(host.env);
  const context = (): Context =>
    contextOf({ ...program.called().opts(), json }, host, lang, messages, measure);
  const program: Program = declareProgram(host, messages, (command) =>
    setText(helpDocument(command, messages), context()),
  );
  try {
    const task = await taskOf(argv, program, messages);
    if (task) return await perform(task, host, measure);
    // Help or the version has been written, without waiting.
    await write('', context());
    return 0;
  } catch (error) {
    return fail(error, context());
  }
}

/** Returns what a command line asks for; nothing where commander has done it: shown help or the version. */
async function taskOf(
  argv: readonly string[],
  { command, called, task }: Program,
  messages: Messages,
): Promise<Task | undefined> {
  try {
    await command.parseAsync(argv, { from: 'user' });
    return task();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw usageError(error, called(), messages);
  }
}

/** Does what a command line asks for. Returns the exit code. */
async function perform({ work, abilities, options }: Task, host: Host, measure: Measure): Promise<number> {
  const lang = options.lang !== undefined && options.lang !== BOTH ? options.lang : languageOf(host.env);
  const messages = await messagesIn(lang);
  const context = contextOf(options, host, lang, messages, measure);
  try {
    requireAbilities(options, abilities, context);
    return await conclude(await work(context), context);
  } catch (error) {
    return fail(error, context);
  }
}

/** @throws {CareerError} `usage`, where a command does not have the format or the languages asked for */
function requireAbilities(
  { lang }: GlobalOptions,
  { formats = ['text', 'markdown', 'json'], bilingual }: Abilities,
  { format, messages: { errors } }: Context,
): void {
  if (lang === BOTH && !bilingual) {
    throw new CareerError('usage', errors.noValue('--lang', BOTH), errors.oneOf(LANGUAGES));
  }
  if (!formats.includes(format)) {
    throw new CareerError('usage', errors.noValue('--format', format), errors.oneOf(formats));
  }
}

/** Does what an outcome says, in the order in which it says it. Returns the exit code. */
async function conclude(outcome: Outcome, context: Context): Promise<number> {
  const { next = [], saved, after, exitCode = 0 } = outcome;
  await print(outcome, context);
  if (saved?.kind === 'failed') throw saved.error;
  if (saved?.firstIn !== undefined) tell(context.messages.store.savedFirst(saved.firstIn), context);
  if (saved?.note !== undefined) tell(saved.note, context);
  await printNext(next, context);
  await after?.();
  return exitCode;
}

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

/** The options that say how the command line itself is to be answered. */
const ANNOUNCING: DeclaredNames = {
  commands: [],
  options: [
    { flags: ['--lang'], takesValue: true },
    { flags: ['--format'], takesValue: true },
    { flags: ['--json'], takesValue: false },
  ],
};

/**
 * Returns what has to be known before the command line can be read: the language of help and of what is wrong with it,
 * and whether that is told as JSON. Looks no further than `--`. The value of another option may look like one of
 * these; then only help and such errors are in another form, since a command goes by what has been read.
 */
function earlyOptions(
  argv: readonly string[],
  env: Host['env'],
): { readonly lang: Language; readonly json: boolean } {
  // Completion scripts hand over what has been typed after `--`.
  const words = normaliseNames(argv[0] === COMPLETE ? argv.slice(2) : argv, ANNOUNCING);
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

/** `CAREER_AMBIGUOUS_WIDTH=2` is for terminals that draw ambiguous characters two columns wide. */
async function measureFor(env: Host['env']): Promise<Measure> {
  if (env['CAREER_AMBIGUOUS_WIDTH'] !== '2') return widthOf;
  return (await import('./output/terminal/ambiguous.ts')).wideWidthOf;
}

/** Returns the page of the manual in a language. */
export async function manualIn(lang: Language, host: Host): Promise<Document> {
  const messages = await messagesIn(lang);
  const { command, declareAll } = declareProgram(host, messages, () => '');
  await declareAll();
  return manualDocument(command, messages);
}
