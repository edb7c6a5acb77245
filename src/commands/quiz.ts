import { Option } from '@commander-js/extra-typings';
import { earlierResponses, NO_PROFILE } from '../advice/profile.ts';
import { assess, type QuizResultView } from '../advice/quiz/assess.ts';
import { listItems } from '../advice/quiz/items.ts';
import { LENGTHS, type Length } from '../advice/quiz/sequence.ts';
import { outcomeOf } from '../advice/stored-outcome.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Change } from '../profile/record.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { CommandResult, Declare } from './command.ts';
import type { Conversation } from './conversation.ts';
import { nextAfter } from './next-after.ts';
import { oneOf } from './option.ts';
import { packFor } from './pack.ts';
import { save } from './save.ts';
import { personalFor, profileBeforeSaving } from './stored.ts';
import { quizFor } from './suggested.ts';
import { without } from './without.ts';

export interface QuizOptions {
  readonly items?: boolean | undefined;
  /** With `items`: also what each statement measures. */
  readonly detail?: boolean | undefined;
  /** A file's path, or `-` for standard input. */
  readonly answers?: string | undefined;
  readonly length?: Length | undefined;
  readonly resume?: boolean | undefined;
  readonly save: boolean;
}

export const declare: Declare = (command, act, messages) => {
  const text = messages.help.of.quiz;
  command
    .addOption(oneOf('--length <length>', text.options.length, LENGTHS, messages))
    .addOption(new Option('--resume', text.options.resume).conflicts('length'))
    .addOption(new Option('--items', text.options.items).conflicts(['answers', 'resume', 'length']))
    .option('--detail', text.options.detail)
    .addOption(new Option('--answers <file>', text.options.answers).conflicts(['resume', 'length']))
    .option('--no-save', text.options.save)
    .action((flags) => act((context) => run(flags, context)));
};

/**
 * Asks the quiz or reads answers from a file, and saves and shows the result; or lists the statements.
 *
 * @throws {CareerError} `usage`, if the pack has no quiz, an option needs another, or there is no terminal; `invalid`;
 *   `interrupted`
 */
export async function run(options: QuizOptions, context: Context): Promise<CommandResult> {
  if (options.detail && !options.items) {
    throw new CareerError('usage', context.messages.errors.onlyWith('--detail', '--items'));
  }
  const pack = await packFor(context);
  const { quiz } = pack;
  if (!quiz) throw without('quiz', pack, context);
  if (options.items) {
    const labels = Object.values(context.messages.quiz.scale);
    const { next: words } = context.messages;
    return {
      view: listItems(pack, quiz, labels, options.detail),
      next: [
        quizFor(await personalFor(pack, context), context),
        ...(options.detail ? [] : [{ command: ['quiz', '--items', '--detail'], does: words.quizDetail }]),
      ],
    };
  }
  const given: Conversation =
    options.answers === undefined
      ? await (await import('./conversation.ts')).converse(options, pack, quiz, context)
      : await readAnswersFile(options.answers, pack, quiz, context);
  const { results } = options.save ? await profileBeforeSaving(pack, context) : NO_PROFILE;
  const result = assess(pack, quiz, { ...given, earlier: earlierResponses(results) });
  const worthKeeping = options.save && result.answered > 0;
  // Saved before it is shown, so that closing the window loses nothing.
  const saved = worthKeeping
    ? await save(
        [changeOf(result, given, pack.pack.id)],
        context,
        noteOn(options, given, results.length, context),
      )
    : undefined;
  return {
    view: result,
    brief: saved?.kind === 'saved' ? { ...result, shown: 'card' } : undefined,
    next: nextAfter(
      result,
      {
        continues: given.unfinished || (given.length === 'quick' && saved?.kind === 'saved'),
        kept: saved?.kind === 'saved',
      },
      pack,
      context,
    ),
    saved,
    after: given.after,
  };
}

/** A note that the result was saved as the user's own, if the answers may be somebody else's. */
function noteOn(
  { answers }: QuizOptions,
  { id }: Given,
  before: number,
  { messages }: Context,
): string | undefined {
  if (answers === undefined || (id === undefined && before === 0)) return undefined;
  return messages.quiz.savedAsYours(before + 1);
}

/** The change that stores a result. */
function changeOf(
  result: QuizResultView,
  { answers, dealbreakers, context, length }: Given,
  pack: string,
): Change {
  return {
    kind: 'result',
    pack,
    length,
    answers: Object.fromEntries(answers),
    dealbreakers,
    context,
    outcome: outcomeOf(result),
  };
}
