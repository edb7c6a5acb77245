import type { Field } from '../../content/import/fields.ts';
import { COLUMNS, tableOfPack } from '../../content/import/pack-table.ts';
import type { Context } from '../../context.ts';
import type { CommandResult } from '../command.ts';
import { packFor } from '../pack.ts';

export interface ExportOptions {
  readonly directory?: string | undefined;
}

/** In half-width characters: the columns of a workbook, those with long texts and the others. */
const WIDE = 60;
const NARROW = 18;
const LONG: ReadonlySet<Field> = new Set(['milestone', 'chance', 'focus', 'learn']);

/**
 * Writes the ladders of a pack as a table in the reader's language: CSV, or a workbook with `--format xlsx`. The pack
 * is the one in the given folder, else the one of `--content`, else the built-in one.
 *
 * @throws {CareerError} `invalid`, if the pack has faults
 */
export async function run({ directory }: ExportOptions, context: Context): Promise<CommandResult> {
  const pack = await packFor(context, { content: directory });
  const { heads, rows } = tableOfPack(pack, context.messages.ladder);
  if (context.format === 'xlsx') {
    const { writeWorkbook } = await import('../../tables/xlsx-write.ts');
    const sheet = {
      name: pack.pack.title,
      widths: COLUMNS.map((field) => (LONG.has(field) ? WIDE : NARROW)),
      orientation: 'landscape',
      rows: [
        heads.map((value) => ({ value, bold: true })),
        ...rows.map((row) => row.map((value) => ({ value, wrap: true }))),
      ],
    } as const;
    return { text: await writeWorkbook([sheet]) };
  }
  const { csvHead, csvRow } = await import('../../tables/csv-write.ts');
  return { text: [csvHead(heads), ...rows.map(csvRow)].join('') };
}
