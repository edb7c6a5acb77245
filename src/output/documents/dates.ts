import { monthNumber } from '../../advice/month.ts';
import type { Messages } from '../../locale/messages.ts';

/** The day of a timestamp in the reader's time zone, as `YYYY-MM-DD`. */
export function dateOf(timestamp: string): string {
  const date = new Date(timestamp);
  const year = String(date.getFullYear()).padStart(4, '0');
  return [year, twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** The time of day of a timestamp in the reader's time zone, as `HH:MM`. */
export function timeOf(timestamp: string): string {
  const date = new Date(timestamp);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** A month, `YYYY-MM`, as people write it. */
export function monthInWords(month: string, messages: Messages): string {
  const { months, inYear } = messages.plan;
  const number = monthNumber(month);
  return inYear(months[number % 12] ?? '', Math.floor(number / 12));
}

/** A day, `YYYY-MM-DD`, as people write it. */
export function dayInWords(date: string, messages: Messages): string {
  const month = date.slice(0, 'YYYY-MM'.length);
  return messages.report.inMonth(Number(date.slice(month.length + 1)), monthInWords(month, messages));
}
