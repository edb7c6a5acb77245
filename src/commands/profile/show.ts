import type { Profile } from '../../advice/profile.ts';
import { describeProfile } from '../../advice/profile-view.ts';
import { stepsOf } from '../../content/ladder.ts';
import type { LocalPack } from '../../content/localise.ts';
import type { Context } from '../../context.ts';
import { recordsIn } from '../../profile/home.ts';
import type { CommandResult } from '../command.ts';
import { homeIn } from '../home-in.ts';
import { packFor } from '../pack.ts';
import { profileOf } from '../stored.ts';
import { openReport, quizFor, suggested } from '../suggested.ts';

/** Shows what is stored about the user. */
export async function run(context: Context): Promise<CommandResult> {
  const pack = await packFor(context);
  return show(pack, await profileOf(pack, context), context);
}

/** Shows a profile, and where it is stored. */
export async function show(pack: LocalPack, profile: Profile, context: Context): Promise<CommandResult> {
  const view = describeProfile(pack, profile, recordsIn(await homeIn(context)));
  const { next: words } = context.messages;
  const aim = pack.roles.find((role) => role.id === view.target?.id && stepsOf(pack, role).length > 0);
  const check = { command: ['path', ...(aim ? [aim.id] : []), '--check'], does: words.check };
  return {
    view,
    next: suggested(
      pack,
      view.empty
        ? [quizFor(profile, context), check]
        : [
            view.quizzes > 1
              ? { command: ['profile', 'history'], does: words.history }
              : quizFor(profile, context),
            check,
            openReport(context),
          ],
    ),
  };
}
