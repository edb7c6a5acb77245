import { companyTypeNames } from '../advice/companies.ts';
import { type NameEntry, resolveName } from '../advice/names.ts';
import { gradeNamed } from '../advice/place.ts';
import type { QuizContext } from '../advice/quiz/context.ts';
import { SCALE } from '../advice/quiz/instrument.ts';
import type { Length } from '../advice/quiz/sequence.ts';
import { roleNames } from '../advice/roles.ts';
import type { Fault } from '../content/fault.ts';
import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { faultLines } from './faults.ts';
import { roleWithId } from './named.ts';
import { readUserFile } from './user-file.ts';

/** A respondent's answers. */
export interface Given {
  /** Who answered, if a file says so. */
  readonly id?: string | undefined;
  /** Whole numbers on the scale, by item id. */
  readonly answers: ReadonlyMap<string, number>;
  /** The ids of the deal-breakers that were chosen. */
  readonly dealbreakers: readonly string[];
  readonly context: QuizContext;
  /** How much of the quiz was asked; unknown for a file. */
  readonly length?: Length | undefined;
}

/** The names a respondent may use, by field. Any grade is accepted: companies have their own. */
const CONTEXT_NAMES: Readonly<
  Record<Exclude<keyof QuizContext, 'grade'>, (pack: LocalPack) => readonly NameEntry[]>
> = { company: companyTypeNames, target: roleNames };

/**
 * Reads the answers to a quiz from a file, or from standard input for `-`.
 *
 * @throws {CareerError} `failed`, if it cannot be read; `invalid`, with every error in the file
 */
export async function readAnswersFile(
  path: string,
  pack: LocalPack,
  quiz: LocalQuiz,
  context: Context,
): Promise<Given> {
  const { messages } = context;
  const read = await readUserFile(path, 'answers', context);
  const { file } = read;
  const invalid = (faults: readonly Fault[], hint?: string): CareerError =>
    new CareerError('invalid', messages.errors.invalidAnswers(file), hint, faultLines(faults, messages));

  const { isOfMany, readAnswers } = await import('../content/answers.ts');
  const { command, errors } = messages;
  if ('fault' in read) {
    throw invalid([read.fault], read.fault.kind === 'binary' ? errors.manyAnswersHint(command) : undefined);
  }
  const items = new Set(quiz.items.map(({ id }) => id));
  const dealbreakers = new Set(quiz.dealbreakers.map(({ id }) => id));
  const given = await readAnswers(file, read.text, { items, dealbreakers, scale: SCALE });
  if ('faults' in given)
    throw invalid(
      given.faults,
      isOfMany(read.text) ? errors.manyAnswersHint(command) : errors.answersHint(command),
    );

  const resolved = (['company', 'target'] as const).flatMap((field) => {
    const value = given.context[field];
    if (value === undefined) return [];
    return [{ field, value, found: resolveName(value, CONTEXT_NAMES[field](pack)) }];
  });
  const unknown = await Promise.all(
    resolved
      .filter(({ found }) => found.kind !== 'found')
      .map(
        async ({ field, value }): Promise<Fault> => ({
          ...(await given.at(['context', field])),
          kind: 'unknown-name',
          field,
          value,
        }),
      ),
  );
  if (unknown.length > 0) throw invalid(unknown, errors.answersHint(command));
  const known = Object.fromEntries(
    resolved.flatMap(({ field, found }) => (found.kind === 'found' ? [[field, found.id]] : [])),
  );
  const { grade } = given.context;
  const aim = pack.roles.find(({ id }) => id === known['target']);
  return {
    id: given.id,
    answers: given.answers,
    dealbreakers: given.dealbreakers,
    context: {
      ...known,
      ...(grade && {
        grade: gradeNamed(pack, aim ?? roleWithId(pack.pack.defaults.path, pack), grade),
      }),
    },
  };
}
