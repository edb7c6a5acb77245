import { CsvError, type Parser, parse } from 'csv-parse';
import { unguarded } from './csv-formula.ts';
import { type Decoder, decoderFor, type Encoding, linesBeforeError } from './decode.ts';
import { type Cell, EMPTY_CELL, type Row, type Table, TableError } from './table.ts';

/** In bytes: the longest row. After a quotation mark that is never closed, the rest of the file would be one row. */
const LONGEST_ROW = 1024 * 1024;

/** In characters: how far to look for the delimiter. */
const FAR_ENOUGH = 64 * 1024;

const DELIMITERS = { comma: ',', tab: '\t', semicolon: ';' } as const;
type Delimiter = keyof typeof DELIMITERS;

/** A CSV file that has been opened. */
export interface CsvFile {
  readonly delimiter: Delimiter;
  /** The encoding as far as the file has been read. */
  readonly encoding: () => Encoding;
  readonly table: Table;
}

/**
 * Opens a text as CSV. The delimiter is the most frequent one in the first row that has any. Rows may have any line
 * ending and different numbers of cells. Holds one chunk and one row in memory.
 *
 * @throws {TableError}
 */
export async function openCsv(chunks: AsyncIterator<Uint8Array>, first: Uint8Array): Promise<CsvFile> {
  const decoder = decoderFor(first);
  let rowsRead = () => 0;
  const texts = decoded(chunks, first, decoder, () => rowsRead());
  let beginning = '';
  while (beginning.length < FAR_ENOUGH && rowWithDelimiter(beginning) === undefined) {
    const { value, done } = await texts.next();
    if (done && beginning.trim() === '') throw new TableError({ kind: 'empty' });
    if (done) break;
    beginning += value;
  }
  const delimiter = delimiterOf(beginning);
  return {
    delimiter,
    encoding: () => decoder.encoding,
    table: {
      name: undefined,
      hidden: false,
      rows: () => {
        const parser = parserOf(DELIMITERS[delimiter]);
        rowsRead = () => parser.info.records;
        return rowsOf(beginning, texts, parser);
      },
    },
  };
}

async function* decoded(
  chunks: AsyncIterator<Uint8Array>,
  first: Uint8Array,
  decoder: Decoder,
  rowsRead: () => number,
): AsyncGenerator<string> {
  const failed = (bytes: Uint8Array) => {
    const row = rowsRead() + 1 + linesBeforeError(bytes, decoder.encoding);
    return new TableError({ kind: 'encoding', row });
  };
  let bytes = first;
  for (;;) {
    const text = decoder.decode(bytes);
    if (text === undefined) throw failed(bytes);
    yield text;
    const next = await chunks.next();
    if (next.done) break;
    bytes = next.value;
  }
  const rest = decoder.end();
  if (rest === undefined) throw failed(bytes);
  yield rest;
}

function parserOf(delimiter: string): Parser {
  return parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Quotation marks within unquoted text are kept.
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
  });
}

/** The parser parses synchronously what is written to it, so its rows can be read without piping a stream. */
async function* rowsOf(beginning: string, texts: AsyncIterable<string>, parser: Parser): AsyncGenerator<Row> {
  // Errors are read from `errored`.
  parser.on('error', () => {});
  let number = 0;
  function* parsed(): Generator<Row> {
    for (let record = parser.read(); record !== null; record = parser.read()) {
      number += 1;
      yield { number, cells: cellsOf(record, number) };
    }
    if (parser.errored) throw faultOf(parser.errored, parser.info.records + 1);
  }
  parser.write(beginning);
  yield* parsed();
  for await (const text of texts) {
    parser.write(text);
    yield* parsed();
  }
  parser.end();
  yield* parsed();
}

/** `="0042"`: how programs keep Excel from treating a text as a number. */
const AS_TEXT = /^="([^"]*)"$/;

function cellsOf(record: readonly string[], row: number): readonly Cell[] {
  return record.map((text) => {
    if (text === '') return EMPTY_CELL;
    if (text.includes('\0')) throw new TableError({ kind: 'binary', row });
    return { text: AS_TEXT.exec(text)?.[1] ?? unguarded(text), kind: 'text' };
  });
}

function faultOf(error: Error, row: number): unknown {
  switch (error instanceof CsvError ? error.code : undefined) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new TableError({ kind: 'open-quote', row }, error);
    case 'CSV_MAX_RECORD_SIZE':
      return new TableError({ kind: 'long-row', row, most: '1 MiB' }, error);
    default:
      return error;
  }
}

/** Returns a text without leading blanks, and with quoted parts replaced. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*(?:"|$)/g, 'x').trimStart();
}

/** The first row with a delimiter outside quotation marks; undefined until a whole one is there. */
function rowWithDelimiter(text: string): string | undefined {
  return /^.*[,;\t].*(?=[\r\n])/m.exec(unquoted(text))?.[0];
}

/** Returns the most frequent delimiter in the first row that has any. */
function delimiterOf(text: string): Delimiter {
  const row = rowWithDelimiter(`${text}\n`) ?? '';
  const count = (delimiter: Delimiter) => row.split(DELIMITERS[delimiter]).length;
  // In a tie, the commas are probably part of the text.
  return (['comma', 'semicolon', 'tab'] as const).reduce((best, each) =>
    count(each) > 1 && count(each) >= count(best) ? each : best,
  );
}
