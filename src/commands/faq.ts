import { findQuestions, listQuestions, questionsNear } from '../advice/faq.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { CommandResult, Declare } from './command.ts';
import { afterMiss } from './missed.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { compareDefaults, quizFor, suggested } from './suggested.ts';
import { without } from './without.ts';

export interface FaqOptions {
  readonly query: readonly string[];
  readonly all: boolean;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.faq;
  command
    .argument('[query...]', text.arguments.query)
    .option('--all', text.options.all)
    .action((query, { all = false }) => act((context) => run({ query, all }, context)));
};

/** Lists the questions, or answers those that match. @throws {CareerError} `usage`, if none does */
export async function run({ query, all }: FaqOptions, context: Context): Promise<CommandResult> {
  const { errors, next } = context.messages;
  const pack = await packFor(context);
  if (pack.faq.length === 0) throw without('faq', pack, context);
  if (query.length === 0) {
    const view = listQuestions(pack, all ? 'answers' : 'questions');
    return {
      view,
      next: suggested(pack, [
        ...(all ? [] : view.entries.slice(0, 1)).map(({ number, question }) => ({
          command: ['faq', String(number)],
          does: next.answer(question),
        })),
        { command: ['glossary'], does: next.glossary },
        quizFor(await personalFor(pack, context), context),
      ]),
    };
  }
  const words = query.join(' ');
  const view = findQuestions(pack, words, all ? 'answers' : 'best');
  if (view.entries.length === 0) {
    const hint = afterMiss(words, questionsNear(pack, words), pack, context);
    throw new CareerError('usage', errors.noQuestion(words), hint);
  }
  return {
    view,
    next: suggested(pack, [
      { command: ['faq'], does: next.faq },
      compareDefaults(pack, context),
      quizFor(await personalFor(pack, context), context),
    ]),
  };
}
