import { listSources } from '../advice/sources.ts';
import type { Context } from '../context.ts';
import type { CommandResult, Declare } from './command.ts';
import { packFor } from './pack.ts';
import { compareDefaults, suggested } from './suggested.ts';
import { without } from './without.ts';

export const declare: Declare = (command, act) => {
  command.action(() => act(run));
};

/** Lists the sources of the pack's facts. @throws {CareerError} `usage`, if it names none */
export async function run(context: Context): Promise<CommandResult> {
  const pack = await packFor(context);
  const view = listSources(pack);
  if (view.sources.length === 0) throw without('sources', pack, context);
  return {
    view,
    next: suggested(pack, [
      compareDefaults(pack, context),
      { command: ['faq'], does: context.messages.next.faq },
    ]),
  };
}
