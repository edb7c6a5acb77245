/** A calendar month as `YYYY-MM`. */
export type Month = string;

const FORM = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Returns a month that a person has typed, also in full width; undefined where it is none. */
export function monthFrom(typed: string): Month | undefined {
  const folded = typed
    .normalize('NFKC')
    .trim()
    .replace(/[\p{Pd}ー−]/gu, '-');
  return FORM.test(folded) ? folded : undefined;
}

/** Returns the month of a moment, where its user is. */
export function monthOf(moment: Date): Month {
  return monthNumbered(moment.getFullYear() * 12 + moment.getMonth());
}

/** Returns how many months have gone by from January of the year 0 to a month, so that months can be counted with. */
export function monthNumber(month: Month): number {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
}

/** Returns the month of a number that `monthNumber` gives. */
export function monthNumbered(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}
