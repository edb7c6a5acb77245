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
  /** A milestone to tick, and its evidence. */
  readonly done?: string | undefined;
  readonly evidence?: string | undefined;
  /** A milestone to untick. */
  readonly undo?: string | undefined;
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
  if (options.all) throw new CareerError('usage', context.messages.path.allAlone);
  const change = (await untickById(options, pack, context)) ?? changeOf(options, pack, role, context);
  if (!change) return {};
  await refuseEmptyUndo(change, pack, context);
  return { saved: await save([change], context) };
}

/** Unticks by exact id, so that milestones that the pack no longer has can be unticked, too. */
async function untickById(
  { undo, evidence }: TickOptions,
  pack: LocalPack,
  context: Context,
): Promise<Change | undefined> {
  if (undo === undefined || evidence !== undefined) return undefined;
  if (!(await profileOf(pack, context)).ticks.has(undo)) return undefined;
  return { kind: 'untick', pack: pack.pack.id, milestone: undo };
}

/** The changes to the profile that the options ask for. */
function changeOf(
  { done, evidence, undo }: TickOptions,
  pack: LocalPack,
  role: LocalRole,
  { messages }: Context,
): Change | undefined {
  const milestone = (word: string): string => named('milestone', word, milestoneNames(pack, role), messages);
  if (evidence !== undefined && done === undefined) {
    throw new CareerError('usage', messages.path.evidenceAlone);
  }
  if (evidence !== undefined && evidence.length > LONGEST.evidence) {
    throw new CareerError('usage', messages.profile.tooLong('--evidence', LONGEST.evidence));
  }
  if (done !== undefined) return tickOf(pack, role, milestone(done), evidence ?? '');
  if (undo === undefined) return undefined;
  return { kind: 'untick', pack: pack.pack.id, milestone: milestone(undo) };
}

/** @throws {CareerError} `usage`, if a milestone to untick is not ticked */
async function refuseEmptyUndo(change: Change, pack: LocalPack, context: Context): Promise<void> {
  if (change.kind !== 'untick') return;
  const profile = await profileOf(pack, context);
  if (!profile.ticks.has(change.milestone)) {
    throw new CareerError('usage', context.messages.path.notTicked(change.milestone));
  }
}

/** The names of each milestone on the path to a role: its id, and its text in every language. */
function milestoneNames(pack: LocalPack, role: LocalRole): readonly NameEntry[] {
  return namesIn(
    pack,
    (each) => stepsOf(each, role).flatMap(({ milestones }) => milestones),
    ({ text }) => [text],
  );
}
