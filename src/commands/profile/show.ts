import { describeProfile } from '../../advice/profile-view.ts';
import type { Context } from '../../context.ts';
import { recordsIn } from '../../profile/home.ts';
import type { Outcome } from '../command.ts';
import { packFor } from '../pack.ts';
import { ownOf } from '../personal.ts';

/** Shows what is stored, and where. */
export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const { home, profile } = await ownOf(context);
  const view = describeProfile(pack, profile, recordsIn(home));
  return {
    view,
    next: view.empty
      ? ['career quiz', 'career path --check']
      : ['career profile history', 'career path --check'],
  };
}
