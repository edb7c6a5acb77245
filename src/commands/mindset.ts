import { describeMindset } from '../advice/mindset.ts';
import type { Context } from '../context.ts';
import type { CommandResult, Declare } from './command.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { compareDefaults, defaultPath, quizFor, suggested } from './suggested.ts';
import { without } from './without.ts';

export const declare: Declare = (command, act) => {
  command.action(() => act(run));
};

/** Shows the shifts in mindset on the way to the roles. @throws {CareerError} `usage`, if the pack has none */
export async function run(context: Context): Promise<CommandResult> {
  const pack = await packFor(context);
  if (pack.mindset.length === 0) throw without('mindset', pack, context);
  return {
    view: describeMindset(pack),
    next: suggested(pack, [
      defaultPath(pack, context),
      quizFor(await personalFor(pack, context), context),
      compareDefaults(pack, context),
    ]),
  };
}
