import { createReadStream } from 'node:fs';
import { instrumentOf } from '../advice/quiz/instrument.ts';
import { type RespondentFault, respondentScorer } from '../advice/quiz/respondent.ts';
import { type Line, linesOf } from '../content/lines.ts';
import type { Context, Terminal } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/catalogue.ts';
import { errorInWords } from '../locale/reason.ts';
import { neutralJson, neutralLine } from '../output/neutral.ts';
import type { Declare } from './command.ts';
import { shortened } from './faults.ts';
import { packFor } from './pack.ts';
import { standardInput } from './standard-input.ts';

export interface ScoreOptions {
  /** A file's path; standard input for `-` or nothing. */
  readonly file?: string | undefined;
}

/** A respondent's line is at most so many bytes. */
const LONGEST_LINE = 1024 * 1024;

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[file]', help.of.score.arguments.file)
    .action((file) => act((context) => run({ file }, context)));
};

/**
 * Scores a respondent a line, as a filter: what has been read is written before more is read, so that memory stays
 * the same whatever the input. Lines that cannot be scored are told of on stderr.
 *
 * @throws {CareerError} `failed`, at the end, where there were any such lines, or where the file cannot be read
 */
export async function run({ file = '-' }: ScoreOptions, context: Context): Promise<undefined> {
  const { stdout, stderr, messages } = context;
  const pack = await packFor(context);
  if (!pack.quiz) throw new CareerError('usage', messages.errors.noQuiz);
  const scored = scorer(instrumentOf(pack, pack.quiz), messages);
  let bad = 0;
  try {
    const input =
      file === '-' ? standardInput(context) : createReadStream(file, { highWaterMark: 256 * 1024 });
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let results = '';
      let faults = '';
      for (const line of lines) {
        const { result = '', fault } = scored(line);
        results += result;
        if (fault === undefined) continue;
        bad += 1;
        faults += `${neutralLine(messages.score.line(line.number, shortened(fault)))}\n`;
      }
      await write(stdout, neutralJson(results));
      await write(stderr, faults);
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    const reason = errorInWords(error, messages);
    const { unreadable } = messages.score;
    throw new CareerError(
      'failed',
      error.syscall === 'write' ? messages.errors.write(reason) : unreadable(file, reason),
    );
  }
  if (bad > 0) throw new CareerError('failed', messages.score.badLines(bad));
  return undefined;
}

function scorer(instrument: ReturnType<typeof instrumentOf>, messages: Messages) {
  const score = respondentScorer(instrument);
  return (line: Line): { readonly result?: string; readonly fault?: string } => {
    if ('fault' in line) {
      const { fault } = line;
      const isEncoding = fault === 'UTF-16' || fault === 'UTF-32';
      return { fault: isEncoding ? messages.faults.encoding(fault) : messages.score.faults[fault] };
    }
    if (line.text.trim() === '') return {};
    let respondent: unknown;
    try {
      respondent = JSON.parse(line.text);
    } catch {
      return { fault: messages.score.faults['not-json'] };
    }
    const scored = score(respondent);
    if ('fault' in scored) return { fault: faultIn(scored.fault, messages) };
    try {
      return { result: `${JSON.stringify(scored.result)}\n` };
    } catch (error) {
      // An id may be whatever is JSON, and be nested deeper than what writes JSON can go.
      if (error instanceof RangeError) return { fault: messages.faults.tooDeep };
      throw error;
    }
  };
}

function faultIn(fault: RespondentFault, { score, faults }: Messages): string {
  switch (fault.kind) {
    case 'no-answers':
      return score.faults['no-answers'];
    case 'unknown-item':
      return faults.unknownItem(fault.item);
    case 'off-scale':
      return faults.offScale(fault.item, shown(fault.value));
  }
}

/** A value as an error shows it; lists and mappings may be too deep to be spelled out. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** Writes, and waits where the reader is slower. */
async function write(stream: Terminal, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
