import type { Place, Sheet } from '../../content/import/grid.ts';
import type { Note, Unplaced } from '../../content/import/remark.ts';
import type { Source } from '../../content/import/tables.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { streamOf } from '../../files/stream.ts';
import type { Language } from '../../locale/language.ts';
import type { Row } from '../../tables/table.ts';
import { diskError } from '../disk-error.ts';
import { tableError } from '../table-error.ts';

/** What a file holds, and what to report about it. */
export interface SourceOpened {
  readonly source: Source;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
}

/** In characters: a larger table does not fit into a pack. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Reads a whole CSV file or workbook, without hidden sheets.
 *
 * @throws {CareerError} `failed`, if the file cannot be read; `invalid`, if it is not a table
 */
export async function readSource(
  file: string,
  language: Language | undefined,
  context: Context,
): Promise<SourceOpened> {
  const { messages } = context;
  const [{ openTables }, { TableError }] = await Promise.all([
    import('../../tables/open.ts'),
    import('../../tables/table.ts'),
  ]);
  try {
    const opened = await openTables(streamOf(file));
    if (opened.kind === 'json') {
      throw new CareerError('invalid', messages.ladder.faults.notATable(file), messages.ladder.shapeHint);
    }
    const tables = opened.kind === 'csv' ? [opened.table] : opened.tables;
    const sheets: Sheet[] = [];
    const unplaced: Unplaced[] = [];
    let size = 0;
    for (const table of tables) {
      const { name, hidden } = table;
      const read: Row[] = [];
      for await (const row of table.rows()) {
        read.push(row);
        size += row.cells.reduce((sum, { text }) => sum + text.length, 0);
        if (size > LARGEST) throw new CareerError('invalid', messages.ladder.faults.tooLarge(file));
      }
      const place: Place = { file, sheet: name, row: 1, column: 1 };
      if (!hidden) sheets.push({ file, name, rows: read });
      else unplaced.push({ place, text: name ?? '', reason: 'hidden' });
    }
    const encoding = opened.kind === 'csv' ? opened.encoding() : 'UTF-8';
    return {
      source: { file, language, sheets },
      unplaced,
      notes: encoding === 'UTF-8' ? [] : [{ kind: 'encoding', file, encoding }],
    };
  } catch (error) {
    if (error instanceof TableError) {
      throw tableError(error.fault, file, messages, messages.ladder.shapeHint);
    }
    throw diskError(error, context, (reason) => messages.ladder.unreadable(file, reason));
  }
}
