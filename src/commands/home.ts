import { existsSync } from 'node:fs';
import { roleAimedFor } from '../advice/aimed-role.ts';
import { type HomeView, welcome, welcomeBack } from '../advice/home.ts';
import { monthOf } from '../advice/month.ts';
import { savedPlan } from '../advice/plan.ts';
import { isEmpty, latestResult, type Profile } from '../advice/profile.ts';
import { isElsewhere, type QuizResult } from '../advice/quiz/result.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { commandsOf, type Suggestion } from '../output/suggestion.ts';
import { draftFile } from '../profile/home.ts';
import type { CommandResult } from './command.ts';
import { homeIn } from './home-in.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { compareDefaults, defaultPath, openReport, quizFor, suggested } from './suggested.ts';

/** Shows the home screen (`career` without a command). */
export async function run(context: Context): Promise<CommandResult> {
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  const role = roleAimedFor(pack, profile);
  const unfinished = await unfinishedQuiz(pack, context);
  if (isEmpty(profile) || !role) {
    const commands = commandsOf(firstCommands(pack, context), context);
    return { view: welcome(pack, role, { unfinished, commands }) };
  }
  const plan = savedPlan(pack, role, profile, monthOf(context.now));
  const result = await resultFor(pack, profile);
  const view = welcomeBack(pack, role, profile, { unfinished, commands: [], plan, result });
  const suggestions =
    result && isElsewhere(result) && !view.path
      ? awayFromPath(result, profile, pack, context)
      : furtherCommands(pack, role, profile, context);
  return { view: { ...view, commands: commandsOf(suggestions, context) } };
}

/** The latest result, scored by the pack's current quiz. */
async function resultFor(pack: LocalPack, profile: Profile): Promise<QuizResult | undefined> {
  const { quiz } = pack;
  const latest = latestResult(profile);
  if (!quiz || !latest) return undefined;
  const { resultOf } = await import('../advice/quiz/result.ts');
  return resultOf(pack, quiz, { answers: new Map(Object.entries(latest.answers)) });
}

/** The quiz that was interrupted, if there is one. */
async function unfinishedQuiz(pack: LocalPack, context: Context): Promise<HomeView['unfinished']> {
  if (!context.personal || !pack.quiz) return undefined;
  try {
    const home = await homeIn(context);
    if (!existsSync(draftFile(home, pack.pack.id))) return undefined;
    const { draftIn } = await import('./draft.ts');
    const draft = draftIn(home, pack, context);
    if (!draft) return undefined;
    const { instrumentOf } = await import('../advice/quiz/instrument.ts');
    const { statementsIn } = await import('../advice/quiz/sequence.ts');
    const resume = { command: ['quiz', '--resume'], does: context.messages.next.quizResume };
    const [command] = commandsOf([resume], context);
    const total = statementsIn(instrumentOf(pack, pack.quiz), draft.length);
    return command && { asked: Math.min(draft.asked.length, total), total, command };
  } catch (error) {
    // The home screen shows the rest, even if there is no data folder or the draft cannot be read.
    if (error instanceof CareerError) return undefined;
    throw error;
  }
}

/** The commands for a new user, in the order to try them. */
function firstCommands(pack: LocalPack, context: Context): readonly Suggestion[] {
  const { next: words } = context.messages;
  return suggested(
    pack,
    [
      compareDefaults(pack, context),
      { command: ['quiz'], does: words.quiz },
      defaultPath(pack, context),
      { command: ['faq'], does: words.faq },
    ],
    4,
  );
}

/** The commands for somebody whose answers point in other directions. */
function awayFromPath(
  { alternatives }: QuizResult,
  profile: Profile,
  pack: LocalPack,
  context: Context,
): readonly Suggestion[] {
  const { next: words } = context.messages;
  return suggested(
    pack,
    [
      ...alternatives.slice(0, 2).map(({ id, name }) => ({ command: ['role', id], does: words.role(name) })),
      openReport(context),
      quizFor(profile, context),
      { command: ['profile'], does: words.profile },
    ],
    4,
  );
}

function furtherCommands(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  context: Context,
): readonly Suggestion[] {
  const { next: words } = context.messages;
  const before = latestResult(profile) !== undefined;
  return suggested(
    pack,
    [
      ...(before ? [] : [quizFor(profile, context)]),
      { command: ['path', role.id, '--check'], does: words.check },
      {
        command: ['plan', role.id],
        does: profile.plans.has(role.id) ? words.planShow(role.name) : words.plan(role.name),
      },
      ...(before ? [openReport(context), quizFor(profile, context)] : []),
      { command: ['profile'], does: words.profile },
    ],
    4,
  );
}
