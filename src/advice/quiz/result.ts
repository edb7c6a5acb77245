import { type Facet, facetsOf, type RoleTitle, titleOf } from '../roles.ts';
import { type Contribution, contributions } from './fit.ts';
import {
  type Answers,
  answersIn,
  type Instrument,
  instrumentOf,
  type QuizPack,
  type QuizParts,
} from './instrument.ts';
import { isMarked, type Outcome, type Warning } from './outcome.ts';
import { flipOf, type PairVerdict } from './pair.ts';
import { type Score, score } from './score.ts';
import type { Seat } from './seat.ts';

/** The result of the answers alone. */
export interface QuizResult {
  readonly schema: 'career.quiz-result/1';
  readonly lang: string;
  readonly outcome: Outcome;
  /** Whether the answers show a stronger pattern than chance explains. */
  readonly marked: boolean;
  /** The role that leads most retakes; null if the outcome names no role. */
  readonly top: string | null;
  /** Role ids, greatest share first. */
  readonly shortlist: readonly string[];
  /** The executive roles, best match first. */
  readonly roles: readonly (RoleTitle & {
    readonly rank: number;
    readonly fit: number;
    readonly share: number;
  })[];
  /** The two roles that the pack compares; null if it does not compare any. */
  readonly pair: QuizPair | null;
  readonly seat: Seat;
  /** The roles to suggest if the person is not drawn to an executive seat, best match first. */
  readonly alternatives: readonly (RoleTitle & { readonly fit: number })[];
  readonly traits: readonly {
    readonly id: string;
    readonly label: string;
    /** In [-1, 1]; 0 without answers. */
    readonly score: number;
    readonly answered: number;
    /** What the two ends of the scale mean. */
    readonly low?: string;
    readonly high?: string;
    /** Each role's emphasis on the trait, in [-1, 1], by role id. */
    readonly emphasis: Readonly<Record<string, number>>;
  }[];
  readonly readiness: {
    readonly score: number | null;
    readonly shifts: readonly {
      readonly id: string;
      readonly title: string;
      readonly score: number | null;
      readonly answered: number;
    }[];
  };
  /** What every answer adds to every role's match; a role's points add up to its match minus 50. */
  readonly contributions: readonly {
    readonly item: string;
    readonly role: string;
    readonly points: number;
  }[];
  /** What the person will not give up, and the roles that would require it. */
  readonly dealbreakers: readonly {
    readonly id: string;
    readonly text: string;
    readonly collides: readonly { readonly role: string; readonly name: string; readonly why: string }[];
  }[];
  readonly warnings: readonly Warning[];
  /** How many items were answered. */
  readonly answered: number;
  /** The statements that count most for the first role, and most against it; empty if no role is named. */
  readonly evidence: { readonly for: readonly Evidence[]; readonly against: readonly Evidence[] };
  /** The first role's joys and trials; empty if no role is named or the person is not drawn to an executive seat. */
  readonly joys: readonly Facet[];
  readonly trials: readonly Facet[];
}

/** The main findings of a result. */
export type Verdict = Pick<
  QuizResult,
  'outcome' | 'marked' | 'top' | 'shortlist' | 'roles' | 'pair' | 'seat' | 'alternatives' | 'warnings'
>;

/** Whether the answers point away from an executive seat, and the pack has other roles to suggest. */
export function isElsewhere({ seat, alternatives }: Pick<QuizResult, 'seat' | 'alternatives'>): boolean {
  return seat.verdict === 'elsewhere' && alternatives.length > 0;
}

export interface QuizPair {
  readonly a: string;
  readonly b: string;
  /** The probability that a retake puts `a` before `b`. */
  readonly probability: number;
  readonly verdict: PairVerdict;
  /** The fewest answers that would reverse the order if each moved one step; null if no set of answers would. */
  readonly flip: {
    readonly answers: number;
    readonly items: readonly string[];
    /** The same in words: the statement, the answer given, and the new one. */
    readonly moves: readonly { readonly text: string; readonly answer: number; readonly instead: number }[];
  } | null;
}

export interface Evidence {
  readonly item: string;
  readonly text: string;
  readonly answer: number;
  readonly points: number;
}

/** A respondent's answers by item id, and the ids of their deal-breakers. */
export interface QuizAnswers {
  readonly answers: ReadonlyMap<string, number>;
  readonly dealbreakers?: readonly string[] | undefined;
}

/** How many statements to show for and against a role. */
const MOST_EVIDENCE = 3;
/** In points. Anything smaller would be shown as 0. */
const LEAST_EVIDENCE = 0.5;

/** Scores one respondent, with reasons. Ignores ids that the quiz does not have. */
export function resultOf(pack: QuizPack, quiz: QuizParts, response: QuizAnswers): QuizResult {
  const instrument = instrumentOf(pack, quiz);
  const answers = answersIn(instrument, response.answers);
  const result = score(instrument, answers);
  const { estimate, outcome, shares, fits, seat, readiness, warnings, answered } = result;
  const shortlist = result.shortlist.map((role) => instrument.roles[role] ?? '');
  const top = shortlist[0] ?? null;
  const alternatives = instrument.alternatives
    .map((id, i) => ({ ...titleFrom(pack, id), fit: result.alternatives[i] ?? 50 }))
    .sort((a, b) => b.fit - a.fit);
  const recommended = isElsewhere({ seat, alternatives }) ? null : top;
  const points = contributions(instrument, answers, estimate);
  return {
    schema: 'career.quiz-result/1',
    lang: pack.lang,
    outcome,
    marked: isMarked(estimate),
    top,
    shortlist,
    roles: result.order.map((role, i) => ({
      ...titleFrom(pack, instrument.roles[role]),
      rank: i + 1,
      fit: fits[role] ?? 50,
      share: shares[role] ?? 0,
    })),
    pair: pairFrom(instrument, quiz, answers, result),
    seat,
    alternatives,
    traits: quiz.traits.map(({ id, label, low, high }, k) => ({
      id,
      label,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      score: estimate.traits[k] ?? 0,
      answered: estimate.counts[k] ?? 0,
      emphasis: Object.fromEntries(
        [...instrument.roles, ...instrument.alternatives].map((role) => [
          role,
          quiz.emphasis[role]?.[id]?.value ?? 0,
        ]),
      ),
    })),
    readiness: {
      score: readiness.score,
      shifts: pack.mindset.map(({ id, title }, k) => ({
        id,
        title,
        ...(readiness.shifts[k] ?? { score: null, answered: 0 }),
      })),
    },
    contributions: points.map((each) => ({
      item: instrument.items[each.item]?.id ?? '',
      role: instrument.roles[each.role] ?? '',
      points: each.points,
    })),
    dealbreakers: quiz.dealbreakers
      .filter(({ id }) => response.dealbreakers?.includes(id))
      .map(({ id, text, collides }) => ({
        id,
        text,
        collides: collides.map(({ role, why }) => ({ role, name: titleFrom(pack, role).name, why })),
      })),
    warnings,
    answered,
    evidence: evidenceFrom(
      quiz,
      answers,
      points.filter(({ role }) => role === result.shortlist[0]),
    ),
    joys: recommended === null ? [] : facetsOf(pack.joys, recommended),
    trials: recommended === null ? [] : facetsOf(pack.trials, recommended),
  };
}

function pairFrom(
  instrument: Instrument,
  quiz: QuizParts,
  answers: Answers,
  { pair, estimate }: Score,
): QuizPair | null {
  const [a, b] = (instrument.pair ?? []).map((role) => instrument.roles[role]);
  if (!pair || a === undefined || b === undefined) return null;
  const flip = flipOf(instrument, answers, estimate);
  return {
    a,
    b,
    ...pair,
    flip: flip
      ? {
          answers: flip.length,
          items: flip.map(({ item }) => quiz.items[item]?.id ?? ''),
          moves: flip.map(({ item, instead }) => ({
            text: quiz.items[item]?.text ?? '',
            answer: answers[item] ?? 0,
            instead,
          })),
        }
      : null,
  };
}

function evidenceFrom(
  quiz: QuizParts,
  answers: Answers,
  points: readonly Contribution[],
): QuizResult['evidence'] {
  const ranked = points
    .map(({ item, points }) => ({
      item: quiz.items[item]?.id ?? '',
      text: quiz.items[item]?.text ?? '',
      answer: answers[item] ?? 0,
      points,
    }))
    .sort((a, b) => b.points - a.points);
  return {
    for: ranked.filter(({ points }) => points >= LEAST_EVIDENCE).slice(0, MOST_EVIDENCE),
    against: ranked
      .filter(({ points }) => points <= -LEAST_EVIDENCE)
      .reverse()
      .slice(0, MOST_EVIDENCE),
  };
}

/** Returns a role's names; its id if the pack does not have the role. */
export function titleFrom({ roles }: Pick<QuizPack, 'roles'>, id = ''): RoleTitle {
  const role = roles.find((each) => each.id === id);
  return role ? titleOf(role) : { id, name: id };
}
