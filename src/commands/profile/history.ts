import { describeHistory } from '../../advice/history.ts';
import type { Context } from '../../context.ts';
import type { CommandResult } from '../command.ts';
import { packFor } from '../pack.ts';
import { profileOf } from '../stored.ts';
import { compareDefaults, suggested } from '../suggested.ts';

/** Shows every quiz result that is stored. */
export async function run(context: Context): Promise<CommandResult> {
  const pack = await packFor(context);
  const profile = await profileOf(pack, context);
  const { next: words } = context.messages;
  const any = profile.results.length > 0;
  return {
    view: describeHistory(pack, profile),
    next: suggested(pack, [
      ...(any ? [{ command: ['result'], does: words.result }] : []),
      { command: ['quiz'], does: any ? words.quizAgain : words.quiz },
      { command: ['profile'], does: words.profile },
      compareDefaults(pack, context),
    ]),
  };
}
