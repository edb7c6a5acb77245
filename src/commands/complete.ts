import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { type CompletionChoice, candidatesFor } from '../advice/completion/candidates.ts';
import { PACK_CHOICES } from '../advice/completion/choices.ts';
import {
  type CommandLine,
  type OptionSyntax,
  readCommandLine,
  type Syntax,
  unquoted,
} from '../advice/completion/line.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { messagesIn } from '../locale/catalogue.ts';
import { isLanguage } from '../locale/language.ts';
import type { Messages } from '../locale/messages.ts';
import { neutralLine } from '../output/neutral.ts';
import type { CommandResult } from './command.ts';
import { aspectNames } from './compare.ts';
import { ownOptions } from './option.ts';
import { packFor } from './pack.ts';
import { COMPLETE } from './registry.ts';

/** The values that are paths. */
const PATHS: Readonly<Record<string, 'files' | 'folders'>> = {
  file: 'files',
  files: 'files',
  '--answers': 'files',
  '--each': 'files',
  '--en': 'files',
  '--ja': 'files',
  '--out': 'files',
  '--content': 'folders',
  dir: 'folders',
};

/**
 * Returns candidates for the last word, one per line with a description. The last line says whether the shell should
 * offer files, folders or nothing else.
 *
 * @param words as the shell passes them; none if they are in `CAREER_WORDS`, one per line
 * @param program with all commands declared
 */
export async function run(
  words: readonly string[],
  program: CommandUnknownOpts,
  given: Context,
): Promise<CommandResult> {
  const typed = words.length > 0 ? words : (given.env['CAREER_WORDS'] ?? '').split('\n');
  const line = readCommandLine(unquoted(typed), syntaxOf(program, given.messages));
  const context = await inLanguageOf(line, given);
  const slot = line.expected?.kind === 'value' ? line.expected.slot : undefined;
  const choices = slot && !slot.words ? await choicesFor(slot.name, line, context) : [];
  const candidates = candidatesFor(line, choices);
  const paths = slot && PATHS[slot.name];
  const lines = [
    ...candidates.map(({ word, description }) =>
      (description === '' ? [word] : [word, description]).map(neutralLine).join('\t'),
    ),
    `:${paths ?? 'nothing'}`,
  ];
  return { text: `${lines.join('\n')}\n` };
}

/** The context in the language given in the words typed so far. */
async function inLanguageOf({ given }: CommandLine, context: Context): Promise<Context> {
  const lang = given.get('--lang');
  if (lang === undefined || !isLanguage(lang)) return context;
  return { ...context, lang, messages: await messagesIn(lang) };
}

async function choicesFor(
  name: string,
  line: CommandLine,
  context: Context,
): Promise<readonly CompletionChoice[]> {
  if (name === '--aspect') {
    const { aspects } = context.messages;
    return (await aspectNames()).map(({ id, names }) => ({ id, names, description: aspects[id] }));
  }
  const choices = PACK_CHOICES[name];
  if (!choices) return [];
  const folder = line.given.get('--content')?.replace(/^~(?=\/|$)/, context.env['HOME'] ?? '~');
  try {
    return choices(await packFor(context, { content: folder }), line.operands);
  } catch (error) {
    if (error instanceof CareerError) return [];
    throw error;
  }
}

/** Commander's declarations of the program or a command, as plain data. */
function syntaxOf(command: CommandUnknownOpts, messages: Messages): Syntax {
  const help = { flags: ['-h', '--help'], description: messages.help.help };
  return {
    name: command.name(),
    description: command.description(),
    commands: command.commands
      .filter((each) => each.name() !== COMPLETE)
      .map((each) => syntaxOf(each, messages)),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      variadic: argument.variadic,
      ...(argument.argChoices && { words: argument.argChoices }),
    })),
    options: [...optionsOf(command), ...(command.parent ? [] : [help])],
  };
}

function optionsOf(command: CommandUnknownOpts): readonly OptionSyntax[] {
  return ownOptions(command).map(({ short, long, description, required, optional, argChoices: words }) => {
    const flags = [short, long].filter((flag) => flag !== undefined && flag !== null);
    const name = flags.at(-1) ?? '';
    return {
      flags,
      description,
      ...((required || optional) && { value: { name, ...(words && { words }) } }),
    };
  });
}
