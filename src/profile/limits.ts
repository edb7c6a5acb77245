/** The most characters that are stored of texts that the user writes. */
export const LONGEST = { name: 200, evidence: 2_000 } as const;

/** The highest place of a record. Counting up from here is still exact with JavaScript numbers. */
export const LAST_PLACE = 1e12;
