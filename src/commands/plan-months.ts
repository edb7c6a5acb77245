import { type Month, readMonth } from '../advice/month.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';

/** A month that was typed, or what is wrong with it, in the reader's words. */
export function monthFrom(
  typed: string,
  { plan: words, quiz }: Messages,
): { month: Month } | { wrong: string } {
  const read = readMonth(typed);
  if (read.wrong === undefined) return { month: read.month };
  const reason = read.wrong === 'form' ? [] : [words.noSuch[read.wrong](read.number)];
  return { wrong: quiz.sentences([...reason, words.monthForm]) };
}

/** The month in an option's value. @throws {CareerError} `usage`, if it is not a month */
export function monthIn(option: string, value: string, typed: string, messages: Messages): Month {
  const read = monthFrom(typed, messages);
  if ('month' in read) return read.month;
  throw new CareerError('usage', messages.errors.noValue(option, value), read.wrong);
}
