import type { Instrument } from '../advice/quiz/instrument.ts';
import type { RespondentResult } from '../advice/quiz/respondent.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Messages } from '../locale/messages.ts';
import { readinessLevel } from './documents/quiz-words.ts';

/** The headings and cells of a table of results, in the reader's language. */
export interface ScoreTable {
  readonly heads: readonly string[];
  readonly rowOf: (
    id: string,
    kept: readonly string[],
    result: RespondentResult,
  ) => readonly (string | number | null)[];
}

/**
 * Returns how results are laid out as a table: a row for each respondent.
 *
 * @param keep the headings of the columns to copy
 */
export function scoreTable(
  pack: LocalPack,
  { roles, traits, pair }: Instrument,
  keep: readonly string[],
  { score: words, separator }: Messages,
): ScoreTable {
  const nameOf = (role: string) => pack.roles.find(({ id }) => id === role)?.name ?? role;
  const labelOf = (trait: string) => pack.quiz?.traits.find(({ id }) => id === trait)?.label ?? trait;
  const [a = '', b = ''] = (pair ?? []).map((position) => nameOf(roles[position] ?? ''));
  const { heads } = words;
  return {
    heads: [
      heads.id,
      ...keep,
      heads.outcome,
      heads.top,
      heads.shortlist,
      ...(pair ? [heads.pair(a, b)] : []),
      ...roles.map((role) => heads.fit(nameOf(role))),
      ...traits.map((trait) => heads.trait(labelOf(trait))),
      heads.seat,
      heads.readiness,
      heads.answered,
      heads.warnings,
    ],
    rowOf: (id, kept, result) => [
      id,
      ...kept,
      words.outcome[result.outcome],
      result.top === null ? null : nameOf(result.top),
      result.shortlist.map(nameOf).join(separator),
      ...(pair ? [pairInWords(result, a, b, words)] : []),
      // Without enough answers, every fit would be in the middle.
      ...roles.map((role) => (result.outcome === 'insufficient' ? null : Math.round(result.fit[role] ?? 50))),
      ...traits.map((trait) => percent(result.traits[trait] ?? null)),
      result.seat.verdict && words.seat[result.seat.verdict],
      result.readiness === null ? null : words.readiness[readinessLevel(result.readiness)],
      result.answered,
      result.warnings.map((warning) => words.warnings[warning]).join(separator),
    ],
  };
}

function percent(score: number | null): number | null {
  return score === null ? null : Math.round(100 * score);
}

function pairInWords(
  { pair, top }: RespondentResult,
  a: string,
  b: string,
  words: Messages['score'],
): string | null {
  // If no role is named, the order of the two says nothing either.
  if (!pair || top === null) return null;
  const first = pair.probability >= 0.5 ? a : b;
  switch (pair.verdict) {
    case 'even':
      return words.pair.even;
    case 'leaning':
      return words.pair.leaning(first);
    case 'clear':
      return first;
  }
}
