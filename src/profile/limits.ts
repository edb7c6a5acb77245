/** How many characters may be stored of a text that the user writes. */
export const LONGEST = { name: 200, evidence: 2_000 } as const;

/** The highest place a record can have: counting up from here is still exact in a JavaScript number. */
export const LAST_PLACE = 1e12;
