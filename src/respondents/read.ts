import { chained } from '../tables/chained.ts';
import type { OpenedFile } from '../tables/open.ts';
import type { Row, Table } from '../tables/table.ts';
import { readRow } from './across.ts';
import { columnsOf, statementsIn, type Wanted } from './columns.ts';
import { isFilledSheet, readFilledSheet, secondAnswerIn } from './down.ts';
import { readJson } from './lines.ts';
import type { Questionnaire } from './questionnaire.ts';
import { type FileName, type FileSummary, type Reading, RespondentsError } from './reading.ts';

/** A file with respondents that has been opened. */
export interface RespondentsFile {
  /** The respondents and the bad rows in order, in batches. Can be read only once. @throws {TableError} */
  readonly readings: AsyncIterable<readonly Reading[]>;
  /** What has been read so far. */
  readonly summary: () => FileSummary;
}

/** How many rows are searched for headings. */
const HEADS_WITHIN = 200;
const BATCH = 256;

/**
 * Opens a file with the answers of one person or many: lines of JSON, CSV or a workbook, detected by its content. In a
 * table, either a heading row names the statements and each row below is a respondent, or the statements are below each
 * other with one person's answers next to them. In a workbook, uses the first sheet that has statements, hidden sheets
 * last. Reads CSV and JSON in constant memory.
 *
 * @param name the file's name, for the ids of people who have none: of a single person in a file, or of anyone if there
 *   are several files
 * @throws {TableError} if it is none of these
 * @throws {RespondentsError} if it has no statements, or its headings cannot be used
 */
export async function openRespondents(
  source: AsyncIterable<Buffer>,
  questionnaire: Questionnaire,
  wanted: Wanted,
  name: FileName,
): Promise<RespondentsFile> {
  const { openTables } = await import('../tables/open.ts');
  const file = await openTables(source);
  if (file.kind === 'json') return readJson(file.chunks, questionnaire, wanted, name);
  for (const table of tablesIn(file)) {
    const found = await statementsOf(table, questionnaire);
    if (!found) continue;
    const about = (): Pick<FileSummary, 'kind' | 'encoding' | 'sheet' | 'otherSheets'> =>
      file.kind === 'csv'
        ? { kind: 'csv', encoding: file.encoding() }
        : { kind: 'xlsx', ...sheetsOf(file.tables, table) };
    return 'heads' in found
      ? readAcross(
          found.heads,
          found.rest,
          questionnaire,
          wanted,
          name.several ? name.stem : undefined,
          about,
        )
      : readDown(found.rows, questionnaire, wanted, name.stem, about);
  }
  throw new RespondentsError({ kind: 'no-statements' });
}

function tablesIn(file: Exclude<OpenedFile, { readonly kind: 'json' }>): readonly Table[] {
  if (file.kind === 'csv') return [file.table];
  return [...file.tables.filter(({ hidden }) => !hidden), ...file.tables.filter(({ hidden }) => hidden)];
}

function sheetsOf(tables: readonly Table[], used: Table): Pick<FileSummary, 'sheet' | 'otherSheets'> {
  const others = tables.filter((table) => table !== used);
  return {
    sheet: { name: used.name ?? '', hidden: used.hidden },
    otherSheets: others.flatMap(({ name }) => name ?? []),
  };
}

type Found =
  | { readonly heads: Row; readonly rest: AsyncIterable<Row> }
  /** One person's answers, with one statement per row. */
  | { readonly rows: readonly Row[] };

/** Looks for statements in a table: in one row, or below each other. */
async function statementsOf(table: Table, questionnaire: Questionnaire): Promise<Found | undefined> {
  const rows = table.rows()[Symbol.asyncIterator]();
  const seen: Row[] = [];
  const from = (index: number): Found | undefined => {
    const heads = seen[index];
    return heads && { heads, rest: chained(seen.slice(index + 1), rows) };
  };
  while (seen.length < HEADS_WITHIN) {
    const { value, done } = await rows.next();
    if (done) break;
    seen.push(value);
    if (statementsIn(value, questionnaire) > 1) return from(seen.length - 1);
  }
  if (isFilledSheet(seen, questionnaire)) return { rows: seen };
  return from(seen.findIndex((row) => statementsIn(row, questionnaire) > 0));
}

function readAcross(
  heads: Row,
  rest: AsyncIterable<Row>,
  questionnaire: Questionnaire,
  wanted: Wanted,
  stem: string | undefined,
  about: () => Pick<FileSummary, 'kind'>,
): RespondentsFile {
  const found = columnsOf(heads, questionnaire, wanted);
  if ('fault' in found) throw new RespondentsError(found.fault);
  const { columns } = found;
  let rows = 0;
  let unanswered = 0;
  const readings = async function* (): AsyncGenerator<readonly Reading[]> {
    let batch: Reading[] = [];
    for await (const row of rest) {
      const reading = readRow(row, columns, questionnaire, stem);
      if (reading === 'unanswered') unanswered += 1;
      if (reading === undefined || reading === 'unanswered') continue;
      rows += 1;
      batch.push(reading);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  };
  return {
    readings: readings(),
    summary: () => ({
      ...about(),
      rows,
      unanswered,
      items: [...columns.items.values()],
      dealbreakers: columns.lists.length > 0 ? 'list' : columns.ticks.size,
      ids: columns.idHead === undefined ? 'rows' : { head: columns.idHead },
      ignored: columns.ignored,
    }),
  };
}

function readDown(
  rows: readonly Row[],
  questionnaire: Questionnaire,
  wanted: Wanted,
  stem: string | undefined,
  about: () => Pick<FileSummary, 'kind'>,
): RespondentsFile {
  const second = secondAnswerIn(rows, questionnaire);
  if (second !== undefined) throw new RespondentsError({ kind: 'side-by-side', cell: second });
  const { reading, items, dealbreakers, idHead } = readFilledSheet(rows, stem ?? '1', questionnaire, wanted);
  const readings = async function* (): AsyncGenerator<readonly Reading[]> {
    yield [reading];
  };
  return {
    readings: readings(),
    summary: () => ({
      ...about(),
      rows: 1,
      items,
      dealbreakers,
      ids: idHead === undefined ? 'file' : { head: idHead },
    }),
  };
}
