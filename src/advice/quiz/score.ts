import { type Estimate, estimate } from './estimate.ts';
import { matches } from './fit.ts';
import type { Answers, Instrument } from './instrument.ts';
import { type Outcome, outcomeFor, shortlistOf, type Warning, warningsFor } from './outcome.ts';
import { type Pair, pairOf } from './pair.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { type Seat, seatOf } from './seat.ts';
import { sharesOf } from './shares.ts';

/** The full score of one respondent, with roles by position. docs/quiz.md has the formulas. */
export interface Score {
  readonly estimate: Estimate;
  /** For each executive role, 0 to 100. */
  readonly fits: Float64Array;
  /** The executive roles, best match first; ties in the pack's order. */
  readonly order: readonly number[];
  /** For each executive role the share of retakes that it leads, in [0, 1]. */
  readonly shares: Float64Array;
  readonly outcome: Outcome;
  /** Greatest share first; empty if the outcome names no role. */
  readonly shortlist: readonly number[];
  readonly pair: Pair | undefined;
  readonly seat: Seat;
  /** For each alternative role, 0 to 100. */
  readonly alternatives: Float64Array;
  readonly readiness: Readiness;
  readonly warnings: readonly Warning[];
  /** How many items were answered, in all sections. */
  readonly answered: number;
}

/** Scores one respondent. */
export function score(instrument: Instrument, answers: Answers): Score {
  const own = estimate(instrument, answers);
  const fits = matches(instrument.profiles, own.traits);
  const shares = sharesOf(instrument.profiles, own);
  const warnings = warningsFor(answers, own);
  const outcome = outcomeFor(
    own,
    warnings,
    shares.reduce((most, share) => Math.max(most, share), 0),
  );
  const seat = seatOf(instrument, answers, own);
  const readiness = readinessOf(instrument, answers);
  return {
    estimate: own,
    fits,
    order: [...fits.keys()].sort((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0) || a - b),
    shares,
    outcome,
    shortlist: outcome === 'insufficient' || outcome === 'flat' ? [] : shortlistOf(shares),
    pair: pairOf(instrument, own),
    seat,
    alternatives: matches(instrument.alternativeProfiles, own.traits),
    readiness,
    warnings,
    answered: own.answered + seat.answered + readiness.answered,
  };
}
