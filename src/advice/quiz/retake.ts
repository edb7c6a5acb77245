import { answersIn, instrumentOf, type QuizPack, type QuizParts } from './instrument.ts';
import { normalQuantile } from './normal.ts';
import { score } from './score.ts';

/** A quiz that the same person has taken before. */
export interface EarlierResponse {
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly answers: ReadonlyMap<string, number>;
}

/** What has changed since an earlier quiz; both are scored with the present quiz. */
export interface Retake {
  /** When the earlier quiz was taken: ISO 8601, in UTC. */
  readonly since: string;
  /** The first role of the earlier quiz; null if none was named. */
  readonly top: string | null;
  /** The traits that moved by more than the noise in the answers explains; empty if all changes may be chance. */
  readonly moved: readonly {
    readonly id: string;
    readonly label: string;
    /** In [-1, 1]. */
    readonly before: number;
    readonly after: number;
  }[];
}

/** The probability, over all traits together, that chance alone makes any of them count as moved. */
const BY_CHANCE = 0.05;

/**
 * Compares a result with the last earlier quiz. Skips a quiz whose answers are all still the same: it was continued,
 * not retaken. A trait has moved if `|t' − t| / √(v + v')` exceeds the normal quantile of `1 − 0.05/2K` (Bonferroni
 * correction), with `t` and `v` as in docs/quiz.md and `K` the number of traits with answers in both quizzes.
 *
 * @param earlier oldest first
 */
export function retakeOf(
  pack: QuizPack,
  quiz: QuizParts,
  answers: ReadonlyMap<string, number>,
  earlier: readonly EarlierResponse[],
): Retake | undefined {
  const last = earlier.findLast((each) => !isContinued(each.answers, answers));
  if (!last) return undefined;
  const { traits } = quiz;
  const instrument = instrumentOf(pack, quiz);
  const scoreOf = (given: ReadonlyMap<string, number>) => score(instrument, answersIn(instrument, given));
  const before = scoreOf(last.answers);
  const { estimate } = scoreOf(answers);
  const both = [...traits.keys()].filter((k) => estimate.counts[k] && before.estimate.counts[k]);
  const limit = normalQuantile(1 - BY_CHANCE / (2 * Math.max(1, both.length)));
  const [first] = before.shortlist;
  return {
    since: last.at,
    top: first === undefined ? null : (instrument.roles[first] ?? null),
    moved: both.flatMap((k) => {
      const trait = traits[k];
      const [was, is] = [before.estimate.traits[k] ?? 0, estimate.traits[k] ?? 0];
      const variance =
        before.estimate.wobble / (before.estimate.counts[k] ?? 1) +
        estimate.wobble / (estimate.counts[k] ?? 1);
      if (!trait || Math.abs(is - was) <= limit * Math.sqrt(variance)) return [];
      return [{ id: trait.id, label: trait.label, before: was, after: is }];
    }),
  };
}

/** Whether all the answers of an earlier quiz are among those of a later one. */
function isContinued(earlier: ReadonlyMap<string, number>, later: ReadonlyMap<string, number>): boolean {
  return [...earlier].every(([id, answer]) => later.get(id) === answer);
}
