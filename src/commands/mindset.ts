import { describeMindset } from '../advice/mindset.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { packFor } from './pack.ts';

export const declare: Declare = (command, act) => {
  command.action(() => act(run));
};

export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  return { view: describeMindset(pack), next: [`career path ${pack.pack.defaults.path}`] };
}
