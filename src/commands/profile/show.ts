import { describeProfile } from '../../advice/profile-view.ts';
import type { Context } from '../../context.ts';
import { recordsIn } from '../../profile/home.ts';
import type { Outcome } from '../command.ts';
import { homeIn } from '../home-in.ts';
import { packFor } from '../pack.ts';
import { profileOf } from '../stored.ts';

/** Shows the profile, and where it is stored. */
export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const view = describeProfile(pack, await profileOf(context), recordsIn(await homeIn(context)));
  return {
    view,
    next: view.empty
      ? ['career quiz', 'career path --check']
      : ['career profile history', 'career path --check'],
  };
}
