/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** A typed month, or why it is not a month. */
export type TypedMonth =
  | { readonly month: Month; readonly wrong?: undefined }
  /** It looks like a date, but there is no such month, or no such day in that month. */
  | { readonly wrong: 'month' | 'day'; readonly number: number; readonly month?: undefined }
  | { readonly wrong: 'form'; readonly month?: undefined };

/** The year before an era's first year, by the era's written names. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** The first month of a Japanese business year, counted from 0 as in `monthNumber`. */
export const APRIL = 3;

/**
 * Reads a month as people type it: `2031-04`, `2031/4`, `4/2031`, `2031年4月`, `2031 年 4 月`, `令和13年4月`, `R13.4`,
 * `2030年度末`, `Apr 2031`, `1 April 2031`, with a day or without, also in full width.
 */
export function readMonth(typed: string): TypedMonth {
  const folded = typed
    .normalize('NFKC')
    .trim()
    .replace(/[\p{Pd}ー−]/gu, '-');
  const { groups = {} } = FORMS.map((form) => form.exec(folded)).find((match) => match) ?? {};
  const { era, year: inEra = '', month = '', name, day, end } = groups;
  const year = yearOf(inEra, era);
  if (year === undefined) return { wrong: 'form' };
  if (end !== undefined) return { month: monthFromNumber(12 * (year + 1) + APRIL - 1) };
  const number = name === undefined ? Number(month) : numberOf(name);
  if (number === undefined) return { wrong: 'form' };
  if (number < 1 || number > NAMES.length) return { wrong: 'month', number };
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > days))
    return { wrong: 'day', number: Number(day) };
  return { month: monthIn(year, number) };
}

const FORMS: readonly RegExp[] = [
  /^(?<era>令和|平成|[RH])?\s*(?<year>\d{1,4}|元)\s*(?:[年\-/.]\s*|(?<=\s))(?<month>\d{1,2})\s*(?:月?|月末|(?:[月\-/.]\s*|(?<=\s))(?<day>\d{1,2})\s*日?)$/iu,
  /^(?<era>令和|平成|[RH])?\s*(?<year>\d{1,4}|元)\s*年?\s*(?<end>度末)$/iu,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+)?(?<name>[a-z]+)[.,]?[\s-]*(?<year>\d{4})$/iu,
  /^(?<name>[a-z]+)\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>\d{4})$/iu,
  /^(?<year>\d{4})\s*(?<name>[a-z]+)\.?$/iu,
];

/** The calendar year. Undefined for year 0 of an era, and without an era unless there are four digits. */
function yearOf(typed: string, era: string | undefined): number | undefined {
  const number = typed === '元' ? 1 : Number(typed);
  if (era !== undefined) return number > 0 ? (ERAS[era.toUpperCase()] ?? 0) + number : undefined;
  return /^\d{4}$/.test(typed) ? number : undefined;
}

/** The number of a month from its English name, or at least its first three letters; undefined for other words. */
function numberOf(word: string): number | undefined {
  const at = word.length < 3 ? -1 : NAMES.findIndex((name) => name.startsWith(word.toLowerCase()));
  return at < 0 ? undefined : at + 1;
}

function monthIn(year: number, month: number): Month {
  return monthFromNumber(year * 12 + month - 1);
}

/** Returns the month of a date, in the local time zone. */
export function monthOf(moment: Date): Month {
  return monthFromNumber(moment.getFullYear() * 12 + moment.getMonth());
}

/** Returns the number of months since January of year 0, for calculating with months. */
export function monthNumber(month: Month): number {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
}

/** The inverse of `monthNumber`. */
export function monthFromNumber(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** The first April at least ten years from now, when the Japanese business year and most appointments start. */
export function usualGoal(now: Month): Month {
  const earliest = monthNumber(now) + 10 * 12;
  return monthFromNumber(earliest + ((12 + APRIL - (earliest % 12)) % 12));
}

/** Returns the start of a month's last day, in UTC. */
export function lastDayOf(month: Month): Date {
  const day = new Date(0);
  day.setUTCFullYear(0, monthNumber(month) + 1, 0);
  return day;
}
