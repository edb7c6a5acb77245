import { listSources } from '../advice/sources.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { packFor } from './pack.ts';
import { compareDefaults, suggested } from './suggested.ts';

export const declare: Declare = (command, act) => {
  command.action(() => act(run));
};

export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  return {
    view: listSources(pack),
    next: suggested(pack, [
      compareDefaults(pack, context),
      { command: ['faq'], does: context.messages.next.faq },
    ]),
  };
}
