import { listSources } from '../advice/sources.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { packFor } from './pack.ts';

export const declare: Declare = (command, act) => {
  command.action(() => act(run));
};

export async function run(context: Context): Promise<Outcome> {
  return { view: listSources(await packFor(context)), next: ['career compare', 'career faq'] };
}
