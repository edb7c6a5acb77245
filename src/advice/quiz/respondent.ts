import { isMapping } from '../../content/mapping.ts';
import type { Estimate } from './estimate.ts';
import { type Answers, type Instrument, SCALE } from './instrument.ts';
import type { Outcome, Warning } from './outcome.ts';
import type { Pair } from './pair.ts';
import { score } from './score.ts';
import type { Seat } from './seat.ts';

/** One respondent's result in a batch. */
export interface RespondentResult {
  readonly outcome: Outcome;
  /** Null if the outcome names no role. */
  readonly top: string | null;
  readonly shortlist: readonly string[];
  /** Every executive role's share of retakes, in [0, 1], and its match, 0 to 100, in the pack's order. */
  readonly shares: Readonly<Record<string, number>>;
  readonly fit: Readonly<Record<string, number>>;
  /** Null if the pack does not compare two executive roles. */
  readonly pair: Pair | null;
  /** Every trait's score in [-1, 1], or null without answers, in the pack's order. */
  readonly traits: Readonly<Record<string, number | null>>;
  readonly seat: Seat;
  /** 0 to 100; null if no readiness item was answered. */
  readonly readiness: number | null;
  readonly answered: number;
  readonly warnings: readonly Warning[];
}

export type RespondentFault =
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'unknown-item'; readonly item: string }
  | { readonly kind: 'off-scale'; readonly item: string; readonly value: unknown };

/** Returns a function that reads answers by item id, or says what is wrong with them. */
export function answersReader({
  items,
}: Instrument): (given: unknown) => { readonly answers: Answers } | { readonly fault: RespondentFault } {
  const positions = new Map(items.map(({ id }, position) => [id, position]));
  return (given) => {
    if (!isMapping(given)) return { fault: { kind: 'no-answers' } };
    const answers = new Uint8Array(items.length);
    for (const item of Object.keys(given)) {
      const position = positions.get(item);
      if (position === undefined) return { fault: { kind: 'unknown-item', item } };
      const value = given[item];
      if (!isAnswer(value)) return { fault: { kind: 'off-scale', item, value } };
      answers[position] = value;
    }
    return { answers };
  };
}

/** Whether a value is an answer on the scale. */
export function isAnswer(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= SCALE.min && value <= SCALE.max;
}

/** Scores one respondent of a batch. */
export function respondentResult(instrument: Instrument, answers: Answers): RespondentResult {
  const { roles, traits } = instrument;
  const { estimate, outcome, shortlist, shares, fits, pair, seat, readiness, answered, warnings } = score(
    instrument,
    answers,
  );
  const named = shortlist.map((role) => roles[role] ?? '');
  return {
    outcome,
    top: named[0] ?? null,
    shortlist: named,
    shares: byId(roles, shares),
    fit: byId(roles, fits),
    pair: pair ?? null,
    traits: traitsOf(traits, estimate),
    seat,
    readiness: readiness.score,
    answered,
    warnings,
  };
}

function traitsOf(ids: readonly string[], { traits, counts }: Estimate): RespondentResult['traits'] {
  const record: Record<string, number | null> = {};
  for (let k = 0; k < ids.length; k += 1) record[ids[k] ?? ''] = counts[k] ? (traits[k] ?? 0) : null;
  return record;
}

function byId(ids: readonly string[], values: Float64Array): Readonly<Record<string, number>> {
  const record: Record<string, number> = {};
  for (let i = 0; i < ids.length; i += 1) record[ids[i] ?? ''] = values[i] ?? 0;
  return record;
}
