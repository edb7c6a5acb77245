import { existsSync } from 'node:fs';
import { type Month, monthOf, usualGoal } from '../advice/month.ts';
import { labelsOf } from '../advice/names.ts';
import { describePath } from '../advice/path.ts';
import { type Place, placeNamed, stepNames, wordFor } from '../advice/place.ts';
import { datableNames, planPath, planStart, reachedMilestones } from '../advice/plan.ts';
import type { Profile } from '../advice/profile.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { CommandResult, Declare } from './command.ts';
import { named, roleMeant } from './named.ts';
import { collected } from './option.ts';
import { packFor } from './pack.ts';
import { monthIn } from './plan-months.ts';
import type { Ends } from './plan-questions.ts';
import { save } from './save.ts';
import { personalFor, profileLeftOut } from './stored.ts';
import { suggested } from './suggested.ts';

export interface PlanOptions {
  readonly role?: string | undefined;
  readonly from?: string | undefined;
  readonly by?: string | undefined;
  /** Each as `<milestone or step>=<YYYY-MM>`, or without a month to clear it. */
  readonly set: readonly string[];
  readonly save?: boolean | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.plan;
  command
    .argument('[role]', text.arguments.role)
    .option('--from <step>', text.options.from)
    .option('--by <YYYY-MM>', text.options.by)
    .option('--set <id>=<YYYY-MM>', text.options.set, collected)
    .option('--save', text.options.save)
    .action((role, { set = [], ...options }) =>
      act((context) => run({ role, set, ...options }, context), {
        formats: ['text', 'markdown', 'json', 'ics', 'xlsx'],
      }),
    );
};

/**
 * Dates the milestones on the way to a role, and saves the plan on request.
 *
 * @throws {CareerError} `usage`, if a name or a month is unknown, or something is missing and nobody can be asked;
 *   `interrupted`
 */
export async function run(options: PlanOptions, context: Context): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  const role = roleMeant(options.role, pack, profile, messages);
  const before = profile.plans.get(role.id);
  const now = monthOf(context.now);
  const { from, by } = await endsFor(options, pack, role, profile, now, context);
  const reached = reachedMilestones(profile);
  const set = options.set.map((word) => dateSet(word, pack, role, from, reached, context));
  const fixed = { ...before?.fixed };
  for (const { id, month } of set) {
    if (month === undefined) delete fixed[id];
    else fixed[id] = month;
  }

  const view = planPath(pack, role, { from, now, by, fixed, reached });
  const again = [
    ...['plan', role.id],
    ...(from === planStart(pack, role, profile) ? [] : ['--from', options.from ?? wordFor(pack, role, from)]),
    ...['--by', by],
    ...set.flatMap(({ id, month = '' }) => ['--set', `${id}=${month}`]),
  ];
  const saved = options.save
    ? await save(
        [{ kind: 'plan', pack: pack.pack.id, role: role.id, from: view.from, by, fixed }],
        context,
        messages.plan.saved,
      )
    : undefined;
  return {
    view,
    beside: describePath(pack, role, from, profile),
    // After saving: the owner's id is that of the first record, which may be this plan.
    ...(context.format === 'ics' && {
      owner: await (await import('./calendar-owner.ts')).calendarOwner(context),
    }),
    next: suggested(pack, [
      options.save ? undefined : { command: [...again, '--save'], does: messages.next.planSave },
      { command: ['path', role.id, '--check'], does: messages.next.check },
      { command: calendarOf(options.save ? ['plan', role.id] : again), does: messages.next.calendar },
    ]),
    saved,
  };
}

/** The command that writes a plan as a calendar, into a file that does not exist yet. */
function calendarOf(plan: readonly string[]): readonly string[] {
  return [
    ...plan,
    '--format',
    'ics',
    '--out',
    CALENDAR_FILE,
    ...(existsSync(CALENDAR_FILE) ? ['--force'] : []),
  ];
}

const CALENDAR_FILE = 'plan.ics';

/**
 * The step that a plan begins with, and the month that it ends in: given, or stored, or else asked for.
 *
 * @throws {CareerError} `usage`, if one of them is wrong, or is missing and nobody can be asked
 */
async function endsFor(
  options: PlanOptions,
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  now: Month,
  context: Context,
): Promise<Ends> {
  const { messages, interactive, format } = context;
  const { plan: words } = messages;
  const from =
    options.from === undefined
      ? planStart(pack, role, profile)
      : placeNamed(pack, role, named('step', options.from, stepNames(pack, role), messages));
  const by =
    options.by === undefined
      ? profile.plans.get(role.id)?.by
      : monthIn('--by', options.by, options.by, messages);
  if (by !== undefined && by < now) throw new CareerError('usage', words.past(by), words.pastHint(now));
  if (from !== undefined && by !== undefined) return { from, by };
  if (interactive && format !== 'json') {
    const { askEnds } = await import('./plan-questions.ts');
    return askEnds(
      { ...(from !== undefined && { from }), ...(by !== undefined && { by }) },
      now,
      pack,
      role,
      context,
    );
  }
  if (from === undefined) {
    const steps = labelsOf(stepNames(pack, role));
    throw new CareerError(
      'usage',
      words.noFrom,
      words.noFromHint(steps, context.messages.command),
      profileLeftOut(context),
    );
  }
  throw new CareerError('usage', words.noBy, words.noByHint(usualGoal(now)), profileLeftOut(context));
}

/** @throws {CareerError} `usage`, if a value of `--set` names nothing in the plan, or its month is invalid */
function dateSet(
  word: string,
  pack: LocalPack,
  role: LocalRole,
  from: Place,
  reached: ReadonlyMap<string, unknown>,
  { messages }: Context,
): { readonly id: string; readonly month?: Month } {
  const { plan: words, errors } = messages;
  const at = word.search(/[=＝]/u);
  if (at < 0) throw new CareerError('usage', errors.noValue('--set', word), words.setForm);
  const id = named('dated', word.slice(0, at), datableNames(pack, role, from, reached), messages);
  const typed = word.slice(at + 1);
  if (typed.trim() === '') return { id };
  return { id, month: monthIn('--set', word, typed, messages) };
}
