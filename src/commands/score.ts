import { type RespondentResult, respondentResult } from '../advice/quiz/respondent.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Content, Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { neutral, neutralJson } from '../output/neutral.ts';
import { notify } from '../output/notify.ts';
import { goesToTerminal } from '../output/print.ts';
import { scoreTable } from '../output/score-table.ts';
import { widthOf } from '../output/terminal/width.ts';
import type { Respondent } from '../respondents/reading.ts';
import type { CommandResult, Declare } from './command.ts';
import { collected } from './option.ts';
import { packFor } from './pack.ts';
import { type Respondents, respondentsIn } from './respondents.ts';

export interface ScoreOptions {
  /** Paths; standard input for `-` or none. */
  readonly files: readonly string[];
  /** The heading of the column with the ids. */
  readonly id?: string | undefined;
  /** The headings of columns to copy to the output. */
  readonly keep: readonly string[];
  /** Whether to leave out the notes on what was read, and on what scores must not be used for. */
  readonly quiet?: boolean | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const { arguments: operands, options } = help.of.score;
  command
    .argument('[files...]', operands.files)
    .option('--id <column>', options.id)
    .option('--keep <column>', options.keep, collected)
    .option('--quiet', options.quiet)
    .action((files, { keep = [], ...flags }) =>
      act((context) => run({ files, keep, ...flags }, context), {
        formats: ['text', 'ndjson', 'json', 'csv', 'xlsx'],
      }),
    );
};

/** A workbook is made in memory, where so many rows take about 700 MB. */
const MOST_ROWS = 50_000;

/** A respondent with their result. */
interface Scored {
  readonly respondent: Respondent;
  readonly result: RespondentResult;
}

/**
 * Scores respondents, as a filter: each batch is written before the next is read, so memory does not grow with the
 * input. Only workbooks are made whole. Respondents who cannot be scored are reported on stderr, and the program ends
 * with `failed` after scoring the others.
 *
 * @throws {CareerError} if a file cannot be read
 */
export async function run(
  { files, id, keep, quiet }: ScoreOptions,
  context: Context,
): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  const people = await respondentsIn(files, { id, keep }, pack, context);
  let good = 0;

  async function* scored(): AsyncGenerator<readonly Scored[]> {
    for await (const batch of people.batches) {
      good += batch.length;
      yield batch.map((respondent) => ({
        respondent,
        result: respondentResult(people.instrument, respondent.answers),
      }));
    }
    if (good > 0 || people.bad() === 0) return;
    if (!quiet) people.summarise();
    throw new CareerError('failed', messages.score.allBad(people.bad()));
  }

  return {
    chunks: WRITERS[formatOf(context)](scored(), keep, pack, people, context),
    after: async () => {
      if (!quiet) people.summarise();
      if (!quiet && good > 0) notify(messages.score.notForSelection, context);
      people.refuseBad();
    },
  };
}

type ScoreFormat = 'ndjson' | 'csv' | 'xlsx';

function formatOf({ format }: Context): ScoreFormat {
  return format === 'csv' || format === 'xlsx' ? format : 'ndjson';
}

type Writer = (
  scored: AsyncIterable<readonly Scored[]>,
  keep: readonly string[],
  pack: LocalPack,
  people: Respondents,
  context: Context,
) => AsyncIterable<Content>;

const WRITERS: Readonly<Record<ScoreFormat, Writer>> = { ndjson: asLines, csv: asCsv, xlsx: asWorkbook };

async function* asLines(
  scored: AsyncIterable<readonly Scored[]>,
  keep: readonly string[],
): AsyncGenerator<string> {
  for await (const batch of scored) {
    let lines = '';
    for (const { respondent, result } of batch) {
      const { idAsJson, kept } = respondent;
      // The id is written as it was read: as a number it could lose digits.
      const own = keep.length > 0 ? `${idAsJson},"kept":${JSON.stringify(byName(keep, kept))}` : idAsJson;
      // Everything else is numbers and the pack's ids.
      lines += `{"id":${neutralJson(own)},${JSON.stringify(result).slice(1)}\n`;
    }
    yield lines;
  }
}

function byName(names: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
}

async function* asCsv(...[scored, keep, pack, people, context]: Parameters<Writer>): AsyncGenerator<string> {
  const { csvHead, csvRow } = await import('../tables/csv-write.ts');
  const { heads, rowOf } = scoreTable(pack, people.instrument, keep, context.messages);
  // Files keep their texts as they are, but a terminal could take them as control sequences.
  const shown = goesToTerminal(context) ? asShown : (text: string) => text;
  let head = csvHead(heads);
  for await (const batch of scored) {
    if (batch.length === 0) continue;
    const rows = batch.map(({ respondent: { id, kept }, result }) => csvRow(rowOf(id, kept, result)));
    yield shown(head + rows.join(''));
    head = '';
  }
  yield shown(head);
}

/** CSV as a terminal may show it. */
function asShown(text: string): string {
  return neutral(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
}

async function* asWorkbook(
  ...[scored, keep, pack, people, { messages }]: Parameters<Writer>
): AsyncGenerator<Uint8Array> {
  const { heads, rowOf } = scoreTable(pack, people.instrument, keep, messages);
  const rows: (readonly (string | number | null)[])[] = [];
  for await (const batch of scored) {
    if (rows.length + batch.length > MOST_ROWS) {
      throw new CareerError('failed', messages.score.tooManyRows(MOST_ROWS), messages.score.tooManyRowsHint);
    }
    for (const { respondent, result } of batch) rows.push(rowOf(respondent.id, respondent.kept, result));
  }
  const { writeWorkbook } = await import('../tables/xlsx-write.ts');
  yield await writeWorkbook([
    {
      name: messages.score.sheet,
      orientation: 'landscape',
      headColumns: 1,
      widths: heads.map((_, column) => widthOfColumn(rows.map((row) => row[column] ?? ''))),
      rows: [
        heads.map((value) => ({ value, bold: true, wrap: true, fill: '#eeeeee', border: true })),
        ...rows,
      ],
    },
  ]);
}

/** In half-width characters; headings are wrapped. */
const NARROWEST = 12;
const WIDEST = 36;

function widthOfColumn(cells: readonly (string | number)[]): number {
  const widths = cells.map((cell) => (typeof cell === 'number' ? 0 : widthOf(cell)));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}
