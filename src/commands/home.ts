import { welcome, welcomeBack } from '../advice/home.ts';
import { monthOf } from '../advice/month.ts';
import { savedPlan } from '../advice/plan.ts';
import { isEmpty, latestResult, type Profile } from '../advice/profile.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { commandsOf, type Suggestion } from '../output/suggestion.ts';
import type { Outcome } from './command.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { compareDefaults, defaultPath, suggested } from './suggested.ts';

/** Shows the home screen (`career` without a command). */
export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  const role = roleFor(pack, profile);
  if (isEmpty(profile) || !role) {
    return { view: welcome(pack, commandsOf(firstCommands(pack, context), context)) };
  }
  const plan = savedPlan(pack, role, profile, monthOf(context.now));
  const commands = commandsOf(furtherCommands(pack, role, profile, context), context);
  return { view: welcomeBack(pack, role, profile, plan, commands) };
}

/** The role that the reader aims for, or else the first of their quiz, or else the pack's. */
function roleFor(pack: LocalPack, profile: Profile): LocalRole | undefined {
  const wanted = [profile.target, latestResult(profile)?.outcome.top, pack.pack.defaults.path];
  return wanted.flatMap((id) => pack.roles.filter((each) => each.id === id))[0];
}

/** The commands for a new user: the program's questions, in their order. */
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

function furtherCommands(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  { messages: { next: words } }: Context,
): readonly Suggestion[] {
  const before = latestResult(profile) !== undefined;
  return suggested(
    pack,
    [
      ...(before ? [] : [{ command: ['quiz'], does: words.quiz }]),
      { command: ['path', role.id, '--check'], does: words.check },
      { command: ['plan', role.id], does: words.plan(role.name) },
      ...(before ? [{ command: ['quiz'], does: words.quizAgain }] : []),
      { command: ['profile'], does: words.profile },
    ],
    4,
  );
}
