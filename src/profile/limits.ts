/** How many characters may be stored of what the user writes in their own words. */
export const LONGEST = { name: 200, evidence: 2_000 } as const;
