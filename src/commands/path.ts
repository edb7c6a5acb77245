import { Option } from '@commander-js/extra-typings';
import { categoryNames } from '../advice/categories.ts';
import { monthOf } from '../advice/month.ts';
import { labelsOf } from '../advice/names.ts';
import { describePath } from '../advice/path.ts';
import { placeNamed, placeOf, stepNames } from '../advice/place.ts';
import { savedPlan } from '../advice/plan.ts';
import { NO_PROFILE } from '../advice/profile.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { CommandResult, Declare } from './command.ts';
import { named, roleMeant } from './named.ts';
import { collected } from './option.ts';
import { packFor } from './pack.ts';
import { personalFor, profileLeftOut } from './stored.ts';
import { openReport, suggested } from './suggested.ts';
import { saveTicks, type TickOptions } from './ticks.ts';

export interface PathOptions extends TickOptions {
  readonly role?: string | undefined;
  readonly from?: string | undefined;
  /** Show only this level. */
  readonly step?: string | undefined;
  /** Whether to show only the next milestones. */
  readonly next?: boolean | undefined;
  /** Show only the milestones of this category. */
  readonly category?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.path;
  command
    .argument('[role]', text.arguments.role)
    .option('--from <step>', text.options.from)
    .option('--step <step>', text.options.step)
    .addOption(new Option('--next', text.options.next).conflicts('step'))
    .option('--category <name>', text.options.category)
    .addOption(new Option('--check', text.options.check).conflicts(['done', 'undo']))
    .option('--all', text.options.all)
    .addOption(new Option('--done <milestone>', text.options.done).argParser(collected).conflicts('undo'))
    .option('--evidence <text>', text.options.evidence)
    .option('--undo <milestone>', text.options.undo, collected)
    .action((role, flags) =>
      act((context) => run({ role, ...flags }, context), { formats: ['text', 'markdown', 'json', 'xlsx'] }),
    );
};

/**
 * Shows the steps to a role, and saves the milestones that the options tick or untick.
 *
 * @throws {CareerError} `usage`, if the role has no steps, or a name is unknown; `interrupted`
 */
export async function run(options: PathOptions, context: Context): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  const earlier = options.role === undefined ? await personalFor(pack, context) : undefined;
  const role = roleMeant(options.role, pack, earlier ?? NO_PROFILE, messages);
  if (stepsOf(pack, role).length === 0) {
    throw new CareerError(
      'usage',
      messages.path.none(role.name),
      messages.path.noneHint(rolesWithSteps(pack)),
    );
  }
  const names = stepNames(pack, role);
  const placed = (word: string): string => named('step', word, names, messages);
  const from = options.from === undefined ? undefined : placeNamed(pack, role, placed(options.from));
  const levels = names.filter(({ id }) => placeNamed(pack, role, id) > 0);
  const step = options.step === undefined ? undefined : named('step', options.step, levels, messages);
  const category = options.category === undefined ? undefined : categoryIn(options.category, pack, context);
  const { saved, step: checked } = await saveTicks(options, pack, role, { from, step }, context);
  const profile = earlier && !saved ? earlier : await personalFor(pack, context);
  if (options.next && from === undefined && placeOf(pack, role, profile.grade) === undefined) {
    throw new CareerError(
      'usage',
      messages.path.noPlace,
      messages.plan.noFromHint(labelsOf(names), messages.command),
      profileLeftOut(context),
    );
  }
  const view = describePath(pack, role, from, profile, {
    step: step ?? checked,
    next: options.next,
    brief: options.check && checked !== undefined,
    category,
  });
  const { next: words } = messages;
  const given = options.from === undefined ? [] : ['--from', options.from];
  const plan = { command: ['plan', role.id, ...given], does: words.plan(role.name) };
  const whole = { command: ['path', role.id, ...given], does: words.path(role.name) };
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
            view.only ? whole : plan,
            context.personal ? openReport(context) : undefined,
          ]
        : [
            view.only ? whole : plan,
            other && { command: ['path', other.id], does: words.path(other.name) },
            { command: ['mindset'], does: words.mindset },
          ],
    ),
  };
}

/** @throws {CareerError} `usage`, if the pack has no categories, or none of this name */
function categoryIn(word: string, pack: LocalPack, { messages }: Context): string {
  if (pack.pack.categories.length === 0) throw new CareerError('usage', messages.path.noCategories);
  return named('category', word, categoryNames(pack), messages);
}

/** The ids of the roles that have steps. */
export function rolesWithSteps(pack: LocalPack): readonly string[] {
  return pack.roles.filter((role) => stepsOf(pack, role).length > 0).map(({ id }) => id);
}
