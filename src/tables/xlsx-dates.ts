/** The built-in number formats for dates and times, including Japanese, Chinese and Thai ones (ECMA-376, 18.8.30). */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/**
 * Whether a number format shows a date or a time.
 *
 * @param code the format's code, if the workbook defines it
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => first <= id && id <= last);
  // Quoted, escaped and bracketed text is not a field, except an elapsed time such as [h].
  const fields = code.replace(/"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, '');
  return /[ymdhs]/i.test(fields);
}

const DAY = 24 * 60 * 60;
/** The day number of 1970-01-01 in workbooks that count from 1900, and from 1904. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/**
 * Returns the date of a workbook's day number as `YYYY-MM-DD`, with a time as `YYYY-MM-DDThh:mm:ss`, and a time without
 * a date as `hh:mm:ss`. Undefined if it is not a date.
 */
export function dateOf(day: number, system: keyof typeof EPOCH): string | undefined {
  // Workbooks that count from 1900 have a 29 February 1900, which did not exist, as day 60.
  const real = system === 1900 && day >= 1 && day < 60 ? day + 1 : day;
  const date = new Date(Math.round((real - EPOCH[system]) * DAY) * 1000);
  if (day < 0 || Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString().slice(0, 19);
  if (day < 1) return iso.slice(11);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
