import type { Instrument } from '../quiz/instrument.ts';
import type { Outcome } from '../quiz/outcome.ts';
import type { Score } from '../quiz/score.ts';

/** What one respondent adds to the figures of a cohort; no id, and no single answer. */
export interface Member {
  /** The name of the person's group; empty if not given. */
  readonly group: string;
  readonly outcome: Outcome;
  /** Role ids. */
  readonly shortlist: readonly string[];
  /** For each trait a score in [-1, 1]; null without answers. */
  readonly traits: readonly (number | null)[];
  /** For each shift the readiness, 0 to 100; null without answers. */
  readonly shifts: readonly (number | null)[];
}

/** Returns what a score adds to a cohort. Group names are normalised (NFKC, single spaces). */
export function memberOf({ roles }: Instrument, score: Score, group: string): Member {
  const { outcome, shortlist, estimate, readiness } = score;
  return {
    group: group.normalize('NFKC').trim().replace(/\s+/g, ' '),
    outcome,
    shortlist: shortlist.map((role) => roles[role] ?? ''),
    traits: Array.from(estimate.traits, (t, k) => (estimate.counts[k] ? t : null)),
    shifts: readiness.shifts.map((shift) => shift.score),
  };
}

/** Whether there are enough answers to say anything. */
export function isUsable({ outcome }: Member): boolean {
  return outcome !== 'insufficient';
}
