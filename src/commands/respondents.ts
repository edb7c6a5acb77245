import { basename, extname } from 'node:path';
import { type Instrument, instrumentOf } from '../advice/quiz/instrument.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { streamOf } from '../files/stream.ts';
import { notify } from '../output/notify.ts';
import type { Wanted } from '../respondents/columns.ts';
import { type Questionnaire, questionnaireOf } from '../respondents/questionnaire.ts';
import { openRespondents, type RespondentsFile } from '../respondents/read.ts';
import { type Respondent, RespondentsError } from '../respondents/reading.ts';
import { TableError } from '../tables/table.ts';
import { answerFilesAt } from './answer-files.ts';
import { badRowsOf } from './bad-rows.ts';
import { diskError } from './disk-error.ts';
import { repeatedInWords, respondentsError, summariesInWords } from './respondents-words.ts';
import { isStandardInput, STANDARD_INPUT, standardInput } from './standard-input.ts';
import { tableError } from './table-error.ts';
import { without } from './without.ts';

/** The respondents of some files. */
export interface Respondents {
  readonly questionnaire: Questionnaire;
  readonly instrument: Instrument;
  /**
   * The respondents in order, some at a time, so that memory stays the same whatever the input. What is wrong with the
   * others is written to stderr. Can be read once.
   *
   * @throws {CareerError} if a file cannot be read
   */
  readonly batches: AsyncIterable<readonly Respondent[]>;
  /** How many rows were left out so far. */
  readonly bad: () => number;
  /** To be called at the end. @throws {CareerError} `failed`, if rows were left out */
  readonly refuseBad: () => void;
  /** Says on stderr what was read from each table, and which ids occur more than once. */
  readonly summarise: () => void;
}

/** Repeats are looked for among this many ids, to limit memory. */
const MOST_IDS = 100_000;

/**
 * Reads respondents from files, one after another: JSON, CSV or workbooks. `career score`, `career cohort` and `career
 * report --each` all read them this way.
 *
 * @param files paths of files or folders; `-` or none for standard input
 * @throws {CareerError} `usage`, if the pack has no quiz
 */
export async function respondentsIn(
  files: readonly string[],
  wanted: Wanted,
  pack: LocalPack,
  context: Context,
): Promise<Respondents> {
  const { messages } = context;
  if (!pack.quiz) throw without('quiz', pack, context);
  const instrument = instrumentOf(pack, pack.quiz);
  const questionnaire = await questionnaireOf(pack, instrument);
  const paths =
    files.length === 0
      ? [STANDARD_INPUT]
      : files.flatMap((file) => (file === STANDARD_INPUT ? file : answerFilesAt(file, context)));
  const several = paths.length > 1;
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const opened: { readonly name: string; readonly file: RespondentsFile }[] = [];
  let bad = 0;
  /** Notes the ids, to find those that occur more than once. */
  const note = (batch: readonly Respondent[]): void => {
    for (const { id, idAsJson } of batch) {
      if (ids.size >= MOST_IDS || idAsJson === 'null') continue;
      if (ids.has(id)) repeated.add(id);
      else ids.add(id);
    }
  };

  async function* batches(): AsyncGenerator<readonly Respondent[]> {
    for (const path of paths) {
      const name = isStandardInput(path) ? messages.errors.standardInput : path;
      try {
        const file = await openOne(path, questionnaire, wanted, several, context);
        if (!file) continue;
        opened.push({ name, file });
        const faults = badRowsOf(several ? name : undefined, context);
        let good = 0;
        for await (const readings of file.readings) {
          const batch: Respondent[] = [];
          for (const reading of readings) {
            if ('bad' in reading) faults.add(reading.bad);
            else batch.push(reading.respondent);
          }
          bad += readings.length - batch.length;
          good += batch.length;
          note(batch);
          yield batch;
          if (good > 0 || !faults.areNoRespondents()) await faults.write();
        }
        if (good === 0 && faults.count() > 0 && faults.areNoRespondents()) {
          throw new RespondentsError({ kind: 'no-statements' });
        }
        await faults.finish();
      } catch (error) {
        if (error instanceof TableError) throw tableError(error.fault, name, messages);
        if (error instanceof RespondentsError) throw respondentsError(error.fault, name, messages);
        throw diskError(error, context, (reason) => messages.score.unreadable(path, reason));
      }
    }
  }

  return {
    questionnaire,
    instrument,
    batches: batches(),
    bad: () => bad,
    refuseBad: () => {
      if (bad > 0) throw new CareerError('failed', messages.score.badRows(bad));
    },
    summarise: () => {
      const files = opened.map(({ name, file }) => ({ name, summary: file.summary() }));
      for (const line of summariesInWords(files, instrument, messages)) notify(line, context);
      if (repeated.size > 0) notify(repeatedInWords(repeated, messages), context);
    },
  };
}

/** Opens a file. Returns undefined for empty standard input, which occurs when a larger input is split. */
async function openOne(
  path: string,
  questionnaire: Questionnaire,
  wanted: Wanted,
  several: boolean,
  context: Context,
): Promise<RespondentsFile | undefined> {
  const isInput = isStandardInput(path);
  const stem = isInput ? undefined : basename(path, extname(path));
  const source = isInput ? standardInput(context) : streamOf(path);
  try {
    return await openRespondents(source, questionnaire, wanted, { stem, several });
  } catch (error) {
    if (isInput && error instanceof TableError && error.fault.kind === 'empty') return undefined;
    throw error;
  }
}
