import { listItems } from '../advice/quiz/items.ts';
import { assess } from '../advice/quiz/result.ts';
import { LENGTHS, type Length } from '../advice/quiz/sequence.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { Declare, Outcome } from './command.ts';
import { converse } from './conversation.ts';
import { oneOf } from './option.ts';
import { packFor } from './pack.ts';

export interface QuizOptions {
  readonly items: boolean;
  /** A file's path, or `-` for standard input. */
  readonly answers?: string | undefined;
  readonly length?: Length | undefined;
  readonly resume: boolean;
  readonly save: boolean;
}

export const declare: Declare = (command, act, messages) => {
  const text = messages.help.of.quiz;
  command
    .addOption(oneOf('--length <length>', text.options.length, LENGTHS, messages))
    .option('--resume', text.options.resume, false)
    .option('--items', text.options.items, false)
    .option('--answers <file>', text.options.answers)
    .option('--no-save', text.options.save)
    .action((flags) => {
      const ways = [
        ...(flags.items ? ['--items'] : []),
        ...(flags.answers !== undefined ? ['--answers'] : []),
        ...(flags.resume ? ['--resume'] : []),
        ...(flags.length ? ['--length'] : []),
      ];
      const [one, other] = ways;
      if (one && other) throw new CareerError('usage', messages.errors.conflicting(one, other));
      return act((context) => run(flags, context));
    });
};

export async function run(options: QuizOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const { quiz } = pack;
  if (!quiz) throw new CareerError('usage', context.messages.errors.noQuiz);
  const view = listItems(pack, quiz);
  if (options.items) return { view, next: ['career quiz'] };
  const given: Given & Pick<Outcome, 'printed'> =
    options.answers === undefined
      ? await converse(options, view.items, pack, quiz, context)
      : await readAnswersFile(options.answers, view.items, pack, context);
  const result = assess(pack, quiz, given.answers, given.context);
  const { top, runnerUp, verdict } = result.confidence;
  return {
    view: result,
    next: [
      `career path ${top}`,
      verdict === 'clear' ? `career role ${top}` : `career compare ${top} ${runnerUp}`,
    ],
    ...(given.printed && { printed: given.printed }),
  };
}
