import { type NameEntry, namesIn } from '../advice/names.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { LONGEST } from '../profile/limits.ts';
import type { Change } from '../profile/record.ts';
import type { Checking, CheckOptions } from './checklist.ts';
import { named } from './named.ts';
import { save } from './save.ts';
import { profileOf } from './stored.ts';
import { tickOf } from './tick.ts';

export interface TickOptions {
  readonly check?: boolean | undefined;
  /** With `check`: whether to ask about all steps. */
  readonly all?: boolean | undefined;
  /** Milestones to tick, and the evidence of each. */
  readonly done?: readonly string[] | undefined;
  readonly evidence?: string | undefined;
  /** Milestones to untick. */
  readonly undo?: readonly string[] | undefined;
}

/**
 * Saves the ticks and unticks that the options ask for, if any.
 *
 * @throws {CareerError} `usage`, if a milestone is unknown, or not ticked
 */
export async function saveTicks(
  options: TickOptions,
  pack: LocalPack,
  role: LocalRole,
  place: Pick<CheckOptions, 'from' | 'step'>,
  context: Context,
): Promise<Partial<Checking>> {
  if (options.check) {
    const { checkMilestones } = await import('./checklist.ts');
    return checkMilestones(pack, role, { ...place, all: options.all }, context);
  }
  if (options.all) throw new CareerError('usage', context.messages.errors.onlyWith('--all', '--check'));
  const changes = await changesOf(options, pack, role, context);
  return changes.length > 0 ? { saved: await save(changes, context) } : {};
}

/** The changes to the profile that the options ask for. */
async function changesOf(
  { done, evidence, undo = [] }: TickOptions,
  pack: LocalPack,
  role: LocalRole,
  context: Context,
): Promise<readonly Change[]> {
  const { messages } = context;
  if (evidence !== undefined && done === undefined) {
    throw new CareerError('usage', messages.errors.onlyWith('--evidence', '--done'));
  }
  if (evidence !== undefined && evidence.length > LONGEST.evidence) {
    throw new CareerError('usage', messages.profile.tooLong('--evidence', LONGEST.evidence));
  }
  const milestone = (word: string): string => named('milestone', word, milestoneNames(pack, role), messages);
  if (done !== undefined) {
    return [...new Set(done.map(milestone))].map((each) => tickOf(pack, role, each, evidence ?? ''));
  }
  if (undo.length === 0) return [];
  const { ticks } = await profileOf(pack, context);
  // By exact id first, so that milestones that the pack no longer has can be unticked, too.
  const ticked = new Set(undo.map((word) => (ticks.has(word) ? word : milestone(word))));
  for (const each of ticked) {
    if (!ticks.has(each)) throw new CareerError('usage', messages.path.notTicked(each));
  }
  return [...ticked].map((each) => ({ kind: 'untick', pack: pack.pack.id, milestone: each }));
}

/** The names of each milestone on the path to a role: its id, and its text in every language. */
function milestoneNames(pack: LocalPack, role: LocalRole): readonly NameEntry[] {
  return namesIn(
    pack,
    (each) => stepsOf(each, role).flatMap(({ milestones }) => milestones),
    ({ text }) => [text],
  );
}
