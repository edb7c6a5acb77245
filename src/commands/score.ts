import { createReadStream } from 'node:fs';
import { instrumentOf } from '../advice/quiz/instrument.ts';
import { type RespondentFault, respondentScorer } from '../advice/quiz/respondent.ts';
import { type Line, splitLines } from '../content/lines.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import { neutralJson, neutralLine } from '../output/neutral.ts';
import { notify } from '../output/notify.ts';
import { type LineFault, readRespondent } from '../respondents/line.ts';
import type { Declare, Outcome } from './command.ts';
import { diskError } from './disk-error.ts';
import { shortened } from './faults.ts';
import { packFor } from './pack.ts';
import { standardInput } from './standard-input.ts';

export interface ScoreOptions {
  /** A file's path; standard input for `-` or nothing. */
  readonly file?: string | undefined;
  /** Without the line that says what scores are not for. */
  readonly quiet?: boolean | undefined;
}

/** A respondent's line is at most so many bytes. */
const LONGEST_LINE = 1024 * 1024;

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[file]', help.of.score.arguments.file)
    .option('--quiet', help.of.score.options.quiet)
    .action((file, flags) =>
      act((context) => run({ file, ...flags }, context), { formats: ['text', 'json'] }),
    );
};

/**
 * Scores a respondent a line, as a filter: what has been read is written before more is read, so that memory stays
 * the same whatever the input. What is wrong with lines that cannot be scored goes to stderr, and ends the program with
 * `failed` after all others have been scored.
 *
 * @throws {CareerError} `failed`, where the file cannot be read
 */
export async function run({ file = '-', quiet }: ScoreOptions, context: Context): Promise<Outcome> {
  const { messages } = context;
  const pack = await packFor(context);
  if (!pack.quiz) throw new CareerError('usage', messages.errors.noQuiz);
  const scored = scorer(
    file === '-' ? messages.errors.standardInput : file,
    instrumentOf(pack, pack.quiz),
    messages,
  );
  let good = 0;
  let bad = 0;
  return {
    chunks: results(),
    after: async () => {
      if (!quiet && good > 0) notify(messages.score.notForSelection, context);
      if (bad > 0)
        throw new CareerError('failed', good > 0 ? messages.score.badLines(bad) : messages.score.allBad(bad));
    },
  };

  async function* results(): AsyncGenerator<string> {
    try {
      const input =
        file === '-' ? standardInput(context) : createReadStream(file, { highWaterMark: 256 * 1024 });
      for await (const lines of splitLines(input, LONGEST_LINE)) {
        let chunk = '';
        let faults = '';
        for (const line of lines) {
          const { result = '', fault } = scored(line);
          chunk += result;
          if (result !== '') good += 1;
          if (fault === undefined) continue;
          bad += 1;
          faults += `${neutralLine(messages.score.line(line.number, shortened(fault)))}\n`;
        }
        yield neutralJson(chunk);
        await writeFaults(faults, context);
      }
    } catch (error) {
      throw diskError(error, context, (reason) => messages.score.unreadable(file, reason));
    }
  }
}

/** @param name what is read, for what is wrong with the whole of it */
function scorer(name: string, instrument: ReturnType<typeof instrumentOf>, messages: Messages) {
  const score = respondentScorer(instrument);
  return (line: Line): { readonly result?: string; readonly fault?: string } => {
    if ('fault' in line) {
      const { fault } = line;
      if (fault === 'UTF-16' || fault === 'UTF-32') {
        throw new CareerError('failed', `${name}: ${messages.faults.encoding(fault)}`);
      }
      return { fault: messages.score.faults[fault] };
    }
    if (line.text.trim() === '') return {};
    const read = readRespondent(line.text);
    if ('fault' in read) return { fault: lineFaultIn(read.fault, messages) };
    const scored = score(read.answers);
    if ('fault' in scored) return { fault: faultIn(scored.fault, messages) };
    // The id is written as it was read: as a number it could lose digits.
    return { result: `{"id":${read.id},${JSON.stringify(scored.result).slice(1)}\n` };
  };
}

function lineFaultIn(fault: LineFault, { score, faults }: Messages): string {
  switch (fault.kind) {
    case 'not-json':
      return score.faults['not-json'];
    case 'duplicate-key':
      return faults.duplicateKey(fault.key);
    case 'no-number':
      return score.faults['no-number'];
  }
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

/** Writes to stderr, and waits where the reader is slower. */
async function writeFaults(text: string, { stderr }: Context): Promise<void> {
  if (text !== '') await new Promise((resolve) => stderr.write(text, resolve));
}
