import { outcomeOf } from '../advice/profile.ts';
import { listItems } from '../advice/quiz/items.ts';
import { assess, type QuizResultView } from '../advice/quiz/result.ts';
import { LENGTHS, type Length } from '../advice/quiz/sequence.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { Declare, Outcome } from './command.ts';
import { converse } from './conversation.ts';
import { oneOf } from './option.ts';
import { packFor } from './pack.ts';
import { keep } from './personal.ts';

export interface QuizOptions {
  readonly items?: boolean | undefined;
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
    .option('--resume', text.options.resume)
    .option('--items', text.options.items)
    .option('--answers <file>', text.options.answers)
    .option('--no-save', text.options.save)
    .action(({ save = true, ...flags }) => {
      const ways = [
        ...(flags.items ? ['--items'] : []),
        ...(flags.answers !== undefined ? ['--answers'] : []),
        ...(flags.resume ? ['--resume'] : []),
        ...(flags.length ? ['--length'] : []),
      ];
      const [one, other] = ways;
      if (one && other) throw new CareerError('usage', messages.errors.conflicting(one, other));
      act((context) => run({ save, ...flags }, context));
    });
};

export async function run(options: QuizOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const { quiz } = pack;
  if (!quiz) throw new CareerError('usage', context.messages.errors.noQuiz);
  if (options.items) return { view: listItems(pack, quiz), next: ['career quiz'] };
  const given: Given & Pick<Outcome, 'printed'> =
    options.answers === undefined
      ? await converse(options, pack, quiz, context)
      : await readAnswersFile(options.answers, pack, quiz, context);
  const result = assess(pack, quiz, given.answers, given.context);
  const worthKeeping = options.save && result.answered > 0;
  const unsaved = worthKeeping ? await failureOf(save(result, given, pack.pack.id, context)) : undefined;
  const { top, runnerUp, verdict } = result.confidence;
  return {
    view: result,
    next: [
      `career path ${top}`,
      verdict === 'clear' ? `career role ${top}` : `career compare ${top} ${runnerUp}`,
    ],
    printed: async () => {
      if (unsaved) throw unsaved;
      await given.printed?.();
    },
  };
}

/** Keeps a result before it is shown, so that closing the window on it loses nothing. */
async function save(result: QuizResultView, given: Given, pack: string, context: Context): Promise<void> {
  const { answers, context: said, length } = given;
  const outcome = outcomeOf(result);
  await keep(
    [{ kind: 'result', pack, length, answers: Object.fromEntries(answers), context: said, outcome }],
    context,
  );
}

/** What kept something from being done: told once there is nothing better to do. */
async function failureOf(done: Promise<void>): Promise<CareerError | undefined> {
  try {
    await done;
    return undefined;
  } catch (error) {
    if (error instanceof CareerError) return error;
    throw error;
  }
}
