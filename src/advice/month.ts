/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** The year before the first of an era, by the names people write it with. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Returns the month that a person has typed: `2031-04`, `2031/4`, `2031年4月`, `令和13年4月`, `R13.4`, `Apr 2031`, also
 * in full width; undefined where it is none.
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

/** Returns the month of a moment, where its user is. */
export function monthOf(moment: Date): Month {
  return monthFromNumber(moment.getFullYear() * 12 + moment.getMonth());
}

/** Returns how many months have gone by from January of the year 0 to a month, so that months can be counted with. */
export function monthNumber(month: Month): number {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
}

/** Returns the month of a number that `monthNumber` gives. */
export function monthFromNumber(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}
