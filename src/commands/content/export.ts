import { FIELDS, type Field } from '../../content/import/fields.ts';
import { entriesOfPack } from '../../content/import/pack-entries.ts';
import type { Context } from '../../context.ts';
import type { Outcome } from '../command.ts';
import { packFor } from '../pack.ts';

export interface ExportOptions {
  readonly directory?: string | undefined;
}

/** The columns of the table; a pack has no grades besides the names of its levels. */
const COLUMNS = FIELDS.filter((field) => field !== 'grade');

/** In characters: the columns of a workbook with long texts. */
const WIDE: ReadonlySet<Field> = new Set(['milestone', 'chance', 'focus', 'learn']);

/**
 * Writes the ladders of a pack as a table with a milestone in each row, in the reader's language: of the pack in the
 * given folder, else of that of `--content`, else of the built-in one.
 */
export async function run({ directory }: ExportOptions, context: Context): Promise<Outcome> {
  const { ladder: words } = context.messages;
  const pack = await packFor({ ...withContent(directory, context) });
  const heads = COLUMNS.map((field) => words.fields[field]);
  const rows = entriesOfPack(pack).map(({ values, criteria: [text] }) =>
    COLUMNS.map((field) => {
      if (field === 'milestone') return text ?? '';
      return field === 'kind' && text !== undefined
        ? words.kinds[kindOf(values.kind)]
        : (values[field] ?? '');
    }),
  );
  if (context.format === 'xlsx') {
    const { writeWorkbook } = await import('../../tables/xlsx-write.ts');
    const widths = COLUMNS.map((field) => (WIDE.has(field) ? 60 : 18));
    const cells = rows.map((row) => row.map((value) => ({ value, wrap: true })));
    const sheet = {
      name: pack.pack.title,
      widths,
      orientation: 'landscape',
      rows: [heads, ...cells],
    } as const;
    return { text: await writeWorkbook([sheet]) };
  }
  const { csvHead, csvRow } = await import('../../tables/csv-write.ts');
  return { text: [csvHead(heads), ...rows.map(csvRow)].join('') };
}

function kindOf(kind: string | undefined): 'deliverable' | 'behaviour' {
  return kind === 'behaviour' ? 'behaviour' : 'deliverable';
}

function withContent(directory: string | undefined, context: Context): Context {
  return { ...context, content: directory ?? context.content };
}
