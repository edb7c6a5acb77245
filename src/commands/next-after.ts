import type { QuizResult } from '../advice/quiz/result.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import type { Suggestion } from '../output/suggestion.ts';
import { compareDefaults, openReport, suggested } from './suggested.ts';

type Answer = Pick<
  QuizResult,
  'outcome' | 'seat' | 'alternatives' | 'roles' | 'shortlist' | 'top' | 'warnings'
>;

/** Where a result's answers are. */
export interface Keeping {
  /** Whether `career quiz --resume` continues with them. */
  readonly continues: boolean;
  /** Whether they are stored, so that a report includes them. */
  readonly kept: boolean;
}

/** More roles than this are too many to compare side by side. */
const MOST_COMPARED = 3;

/** The commands that make sense after a result. They never claim more than the result allows. */
export function nextAfter(
  result: Answer,
  { continues, kept }: Keeping,
  pack: LocalPack,
  context: Context,
): readonly Suggestion[] {
  const { next: words } = context.messages;
  const goOn = continues
    ? { command: ['quiz', '--resume'], does: words.quizResume }
    : { command: ['quiz', '--length', 'full'], does: words.quizFull };
  const unsettled = result.outcome === 'insufficient' || result.warnings.includes('inconsistent');
  return suggested(pack, [
    ...(continues || (result.outcome === 'impression' && !unsettled) ? [goOn] : []),
    ...(unsettled
      ? [...(continues ? [] : [{ command: ['quiz'], does: words.quizAgain }])]
      : rolesAfter(result, pack, context)),
    ...(kept && !unsettled ? [openReport(context)] : []),
    compareDefaults(pack, context),
  ]);
}

/** The first thing to read about the roles that a result puts first. */
function rolesAfter(
  { outcome, seat, alternatives, roles, shortlist, top }: Answer,
  pack: LocalPack,
  context: Context,
): readonly Suggestion[] {
  const { next: words } = context.messages;
  const [alternative] = alternatives;
  if (seat.verdict === 'elsewhere' && alternative) {
    return [{ command: ['role', alternative.id], does: words.role(alternative.name) }];
  }
  const first = roles.find(({ id }) => id === top);
  if (!first) return [compareDefaults(pack, context)];
  if (outcome === 'impression') return [{ command: ['role', first.id], does: words.role(first.name) }];
  const compared = shortlist.flatMap((id) => roles.filter((role) => role.id === id)).slice(0, MOST_COMPARED);
  const path = { command: ['path', first.id], does: words.path(first.name) };
  if (compared.length < 2) return [path];
  const compare = {
    command: ['compare', ...compared.map(({ id }) => id)],
    does: words.compare(compared.map(({ name }) => name)),
  };
  return outcome === 'shortlist' ? [compare, path] : [path, compare];
}
