import { earlierResponses } from '../advice/profile.ts';
import { assess } from '../advice/quiz/assess.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { CommandResult, Declare } from './command.ts';
import { nextAfter } from './next-after.ts';
import { packFor } from './pack.ts';
import { profileOf } from './stored.ts';
import { without } from './without.ts';

export interface ResultOptions {
  /** Its place in the history, from 1; the latest by default. */
  readonly number?: number | undefined;
}

export const declare: Declare = (command, act, messages) => {
  const text = messages.help.of.result;
  command
    .option('--number <number>', text.options.number, (given) => {
      const digits = given.normalize('NFKC').trim();
      if (/^[1-9]\d{0,8}$/.test(digits)) return Number(digits);
      throw new CareerError(
        'usage',
        messages.errors.noValue('--number', given),
        messages.quiz.numberHint(messages.command),
      );
    })
    .action((flags) => act((context) => run(flags, context)));
};

/** Shows a stored result again, scored by the current quiz. @throws {CareerError} `usage` without one */
export async function run({ number }: ResultOptions, context: Context): Promise<CommandResult> {
  const { command, quiz: words } = context.messages;
  const pack = await packFor(context);
  if (!pack.quiz) throw without('quiz', pack, context);
  const { results, company, grade, target } = await profileOf(pack, context);
  const place = (number ?? results.length) - 1;
  const kept = results[place];
  if (!kept) {
    throw results.length === 0
      ? new CareerError('usage', words.noResult, words.noResultHint(command))
      : new CareerError(
          'usage',
          words.noSuchResult(number ?? 0, results.length),
          words.noSuchResultHint(command),
        );
  }
  const result = assess(pack, pack.quiz, {
    answers: new Map(Object.entries(kept.answers)),
    dealbreakers: kept.dealbreakers,
    context: { company, grade, target, ...kept.context },
    earlier: earlierResponses(results.slice(0, place)),
  });
  const latest = place === results.length - 1;
  const continues = latest && kept.length === 'quick';
  return { view: result, next: nextAfter(result, { continues, kept: true }, pack, context) };
}
