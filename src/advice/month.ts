/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** The year before an era's first year, by the era's written names. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Parses a month as people type it: `2031-04`, `2031/4`, `2031年4月`, `令和13年4月`, `R13.4`, `Apr 2031`, also in full
 * width. Returns undefined for anything else.
 */
export function parseMonth(typed: string): Month | undefined {
  const folded = typed
    .normalize('NFKC')
    .trim()
    .replace(/[\p{Pd}ー−]/gu, '-');
  const named = /^([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(folded);
  if (named) return monthIn(Number(named[2]), NAMES.indexOf((named[1] ?? '').toLowerCase()) + 1);
  const parts = /^(令和|平成|[RH])?\s*(\d{1,4}|元)(?:年\s*|[-/.])(\d{1,2})月?$/iu.exec(folded);
  if (!parts) return undefined;
  const [, era, year, month] = parts;
  if (era === undefined) return year?.length === 4 ? monthIn(Number(year), Number(month)) : undefined;
  const before = ERAS[era.toUpperCase()] ?? 0;
  return monthIn(before + (year === '元' ? 1 : Number(year)), Number(month));
}

function monthIn(year: number, month: number): Month | undefined {
  return month >= 1 && month <= 12 ? monthFromNumber(year * 12 + month - 1) : undefined;
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
