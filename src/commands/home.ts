import { welcome, welcomeBack } from '../advice/home.ts';
import { monthOf } from '../advice/month.ts';
import { savedPlan } from '../advice/plan.ts';
import { isEmpty, latestResult } from '../advice/profile.ts';
import type { Context } from '../context.ts';
import type { Outcome } from './command.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';

/** Shows the home screen (`career` without a command). */
export async function run(context: Context): Promise<Outcome> {
  const { commands: words } = context.messages.home;
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  if (isEmpty(profile)) return { view: welcome(pack, words) };
  const wanted = [profile.target, latestResult(profile)?.outcome.top, pack.pack.defaults.path];
  const [role] = wanted.flatMap((id) => pack.roles.filter((each) => each.id === id));
  if (!role) return { view: welcome(pack, words) };
  return {
    view: welcomeBack(pack, role, profile, savedPlan(pack, role, profile, monthOf(context.now)), words),
  };
}
