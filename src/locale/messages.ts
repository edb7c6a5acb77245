/** The program's own words; English has the shape that all others must have. */
export type Messages = typeof import('./en.ts');
