import { type Instrument, SCALE } from './instrument.ts';
import { score, type Verdict } from './score.ts';

/** What a batch says of one respondent. */
export interface RespondentResult {
  /** Whatever identified the respondent in the input; null where nothing did. */
  readonly id: unknown;
  readonly top: string;
  /** Every role's fit, 0 to 100, in the pack's order. */
  readonly fit: Readonly<Record<string, number>>;
  readonly probability: number;
  readonly verdict: Verdict;
  /** 0 to 100; null where no readiness item was answered. */
  readonly readiness: number | null;
}

export type RespondentFault =
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'unknown-item'; readonly item: string }
  | { readonly kind: 'off-scale'; readonly item: string; readonly value: unknown };

/** Returns a function that scores respondents, `{ id, answers }`, or says what is wrong with them. */
export function respondentScorer(
  instrument: Instrument,
): (respondent: unknown) => { readonly result: RespondentResult } | { readonly fault: RespondentFault } {
  const { roles, items } = instrument;
  const positions = new Map(items.map(({ id }, position) => [id, position]));
  return (respondent) => {
    if (!isRecord(respondent) || !isRecord(respondent['answers'])) return { fault: { kind: 'no-answers' } };
    const given = respondent['answers'];
    const answers = new Uint8Array(items.length);
    for (const item of Object.keys(given)) {
      const position = positions.get(item);
      if (position === undefined) return { fault: { kind: 'unknown-item', item } };
      const value = given[item];
      if (!isAnswer(value)) return { fault: { kind: 'off-scale', item, value } };
      answers[position] = value;
    }
    const { order, fits, probability, verdict, readiness } = score(instrument, answers);
    const fit: Record<string, number> = {};
    for (let role = 0; role < roles.length; role += 1) fit[roles[role] ?? ''] = fits[role] ?? 50;
    return {
      result: {
        id: respondent['id'] ?? null,
        top: roles[order[0] ?? 0] ?? '',
        fit,
        probability,
        verdict,
        readiness: Number.isNaN(readiness) ? null : readiness,
      },
    };
  };
}

function isAnswer(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= SCALE.min && value <= SCALE.max;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
