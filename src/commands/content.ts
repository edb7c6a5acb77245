import { FIELDS, type Field } from '../content/import/fields.ts';
import type { PackFile } from '../content/schema.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import type { Declare } from './command.ts';
import { argumentOf, oneOf } from './option.ts';

/** The kinds of files in a pack. Listed here too, so that help does not load the schemas. */
const KINDS = [
  ...(['pack', 'roles', 'joys', 'trials', 'steps'] as const),
  ...(['mindset', 'companies', 'faq', 'glossary', 'references', 'quiz'] as const),
] satisfies readonly PackFile[];

/** Declares the commands for authors, each loaded when it is called. Without a subcommand it shows help. */
export const declare: Declare = (command, act, messages) => {
  command.action(() => act(async () => ({ text: command.helpInformation() }), { formats: ['text'] }));
  const { commands, options } = messages.help.of.content;
  const { init, check, schema, import: imports, export: exports } = commands;
  command
    .command('init')
    .description(init.purpose)
    .argument('<dir>', init.arguments.dir)
    .action((directory) =>
      act(async (context) => (await import('./content/init.ts')).run({ directory }, context)),
    );
  command
    .command('check')
    .description(check.purpose)
    .argument('[dir]', check.arguments.dir)
    .action((directory) =>
      act(async (context) => (await import('./content/check.ts')).run({ directory }, context)),
    );
  command
    .command('schema')
    .description(schema.purpose)
    .addArgument(argumentOf('[kind]', schema.arguments.kind, KINDS, messages))
    .action((kind) =>
      act(async () => (await import('./content/schema.ts')).run({ kind }), { formats: ['text', 'json'] }),
    );
  command
    .command('import')
    .description(imports.purpose)
    .argument('[file]', imports.arguments.file)
    .option('--ja <file>', options.ja)
    .option('--en <file>', options.en)
    .option('--role <name>', options.role)
    .option('--map <head=field>', options.map, (given: string, before: readonly HeadField[] = []) => [
      ...before,
      headField(given, messages),
    ])
    .addOption(oneOf('--rows <kind>', options.rows, ['levels', 'categories'], messages))
    .option('--lines', options.lines)
    .option('--highest-first', options.highestFirst)
    .addOption(oneOf('--kind <kind>', options.kind, ['deliverable', 'behaviour'], messages))
    .action((file, { map = [], lines, ...flags }) =>
      act(
        async (context) =>
          (await import('./content/import.ts')).run(
            { file, ...flags, map: new Map(map), byLine: lines },
            context,
          ),
        { writesFolder: true },
      ),
    );
  command
    .command('export')
    .description(exports.purpose)
    .argument('[dir]', exports.arguments.dir)
    .action((directory) =>
      act(async (context) => (await import('./content/export.ts')).run({ directory }, context), {
        formats: ['text', 'csv', 'xlsx'],
      }),
    );
};

type HeadField = readonly [head: string, field: Field];

/** Reads `head=field`. @throws {CareerError} `usage` */
function headField(given: string, { ladder: words }: Messages): HeadField {
  const at = given.lastIndexOf('=');
  const field = FIELDS.find((each) => each === given.slice(at + 1).trim());
  if (at > 0 && field) return [given.slice(0, at).trim(), field];
  throw new CareerError('usage', words.badMap(given), words.badMapHint(FIELDS));
}
