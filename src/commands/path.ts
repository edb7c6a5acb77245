import { Option } from '@commander-js/extra-typings';
import { monthOf } from '../advice/month.ts';
import { type NameEntry, namesIn } from '../advice/names.ts';
import { describePath, stepNames } from '../advice/path.ts';
import { savedPlan } from '../advice/plan.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { LONGEST } from '../profile/limits.ts';
import type { Change } from '../profile/record.ts';
import type { Declare, Outcome, Saved } from './command.ts';
import { named, roleNamed, roleWithId } from './named.ts';
import { packFor } from './pack.ts';
import { save } from './save.ts';
import { personalFor, profileOf } from './stored.ts';
import { openReport, suggested } from './suggested.ts';

export interface PathOptions {
  readonly role?: string | undefined;
  readonly from?: string | undefined;
  readonly check?: boolean | undefined;
  /** A milestone to tick, and its evidence. */
  readonly done?: string | undefined;
  readonly evidence?: string | undefined;
  /** A milestone to untick. */
  readonly undo?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.path;
  command
    .argument('[role]', text.arguments.role)
    .option('--from <step>', text.options.from)
    .addOption(new Option('--check', text.options.check).conflicts(['done', 'undo']))
    .addOption(new Option('--done <milestone>', text.options.done).conflicts('undo'))
    .option('--evidence <text>', text.options.evidence)
    .option('--undo <milestone>', text.options.undo)
    .action((role, flags) =>
      act((context) => run({ role, ...flags }, context), { formats: ['text', 'markdown', 'json', 'xlsx'] }),
    );
};

export async function run(options: PathOptions, context: Context): Promise<Outcome> {
  const { messages } = context;
  const pack = await packFor(context);
  const role =
    options.role === undefined
      ? roleWithId(pack.pack.defaults.path, pack)
      : roleNamed(options.role, pack, messages);
  const from =
    options.from === undefined
      ? undefined
      : Number(named('step', options.from, stepNames(pack, role), messages));
  const saved = await saveTicks(options, pack, role, from, context);
  const profile = await personalFor(pack, context);
  const view = describePath(pack, role, from, profile);
  const { next: words } = messages;
  const plan = { command: ['plan', role.id], does: words.plan(role.name) };
  const other = pack.roles.find(({ id }) => pack.pack.defaults.compare.includes(id) && id !== role.id);
  return {
    view,
    beside: savedPlan(pack, role, profile, monthOf(context.now)),
    saved,
    next: suggested(
      pack,
      view.gap
        ? [
            { command: ['path', role.id, '--check'], does: words.check },
            plan,
            context.personal ? openReport(context) : undefined,
          ]
        : [
            plan,
            other && { command: ['path', other.id], does: words.path(other.name) },
            { command: ['mindset'], does: words.mindset },
          ],
    ),
  };
}

/** Saves the ticks and unticks that the options ask for, if any. */
async function saveTicks(
  options: PathOptions,
  pack: LocalPack,
  role: LocalRole,
  from: number | undefined,
  context: Context,
): Promise<Saved | undefined> {
  if (options.check) {
    const { checkMilestones } = await import('./checklist.ts');
    return checkMilestones(pack, role, from, context);
  }
  const change = (await untickById(options, context)) ?? changeOf(options, pack, role, context);
  if (!change) return undefined;
  await refuseEmptyUndo(change, context);
  return save([change], context);
}

/** Unticks by exact id, so that milestones that the pack no longer has can be unticked, too. */
async function untickById({ undo, evidence }: PathOptions, context: Context): Promise<Change | undefined> {
  if (undo === undefined || evidence !== undefined) return undefined;
  if (!(await profileOf(context)).ticks.has(undo)) return undefined;
  return { kind: 'untick', milestone: undo };
}

/** The changes to the profile that the options ask for. */
function changeOf(
  { done, evidence, undo }: PathOptions,
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
  if (done !== undefined) return { kind: 'tick', milestone: milestone(done), evidence: evidence ?? '' };
  return undo === undefined ? undefined : { kind: 'untick', milestone: milestone(undo) };
}

/** @throws {CareerError} `usage`, if a milestone to untick is not ticked */
async function refuseEmptyUndo(change: Change, context: Context): Promise<void> {
  if (change.kind !== 'untick') return;
  const profile = await profileOf(context);
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
