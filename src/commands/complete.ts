import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { type Choice, candidatesFor } from '../advice/completion/candidates.ts';
import { PACK_CHOICES } from '../advice/completion/choices.ts';
import { type Line, type OptionSyntax, readLine, type Syntax, unquoted } from '../advice/completion/line.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/catalogue.ts';
import { neutralLine } from '../output/neutral.ts';
import type { Declare } from './command.ts';
import { aspectNames } from './compare.ts';
import { packFor } from './pack.ts';

/**
 * What the shell is to do besides offering the candidates, as the last line of the answer tells it. The numbers are
 * those of @bomb.sh/tab, which has them from Cobra: 4 keeps the shell from offering files, 16 has it offer folders,
 * 32 keeps our order.
 */
const DIRECTIVES = { nothing: 36, files: 0, folders: 16 } as const;

/** The values that name something on the reader's disk. */
const PATHS: Readonly<Record<string, 'files' | 'folders'>> = {
  file: 'files',
  '--answers': 'files',
  '--out': 'files',
  '--content': 'folders',
  dir: 'folders',
};

/** Declares the command that completion scripts call back, once all other commands have been declared. */
export const declare: Declare = (command, act, messages) => {
  const program = command.parent;
  if (!program) throw new Error('complete is a command of the program');
  const syntax = syntaxOf(program, messages);
  command
    .argument('[words...]')
    .action((words) => act((context) => run({ words: unquoted(words), syntax }, context)));
};

/** Prints what the last word may be, a candidate a line with its description, and what else the shell is to do. */
export async function run(
  { words, syntax }: { readonly words: readonly string[]; readonly syntax: Syntax },
  context: Context,
): Promise<undefined> {
  const line = readLine(words, syntax);
  const slot = line.place?.kind === 'value' ? line.place.slot : undefined;
  const choices = slot && !slot.words ? await choicesFor(slot.name, line, context) : [];
  const candidates = candidatesFor(line, choices);
  const paths = slot && PATHS[slot.name];
  const lines = [
    ...candidates.map(({ word, description }) =>
      (description === '' ? [word] : [word, description]).map(neutralLine).join('\t'),
    ),
    `:${DIRECTIVES[paths ?? 'nothing']}`,
  ];
  context.stdout.write(`${lines.join('\n')}\n`);
  return undefined;
}

async function choicesFor(name: string, line: Line, context: Context): Promise<readonly Choice[]> {
  if (name === '--aspect') {
    const { aspects } = context.messages;
    return (await aspectNames()).map(({ id, names }) => ({ id, names, description: aspects[id] }));
  }
  const choices = PACK_CHOICES[name];
  if (!choices) return [];
  const folder = line.given.get('--content')?.replace(/^~(?=\/|$)/, context.env['HOME'] ?? '~');
  try {
    return choices(await packFor({ ...context, content: folder ?? context.content }), line.operands);
  } catch (error) {
    if (error instanceof CareerError) return [];
    throw error;
  }
}

/** What commander knows of the program or a command, as plain data. */
function syntaxOf(command: CommandUnknownOpts, messages: Messages): Syntax {
  const help = { flags: ['-h', '--help'], description: messages.help.help };
  return {
    name: command.name(),
    description: command.description(),
    commands: command.commands
      .filter((each) => each.name() !== 'complete')
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
  return command.options.map(({ short, long, description, required, optional, argChoices: words }) => {
    const flags = [short, long].filter((flag) => flag !== undefined && flag !== null);
    const name = flags.at(-1) ?? '';
    return {
      flags,
      description,
      ...((required || optional) && { value: { name, ...(words && { words }) } }),
    };
  });
}
