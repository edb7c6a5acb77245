import { describeHistory } from '../../advice/profile-view.ts';
import type { Context } from '../../context.ts';
import type { Outcome } from '../command.ts';
import { packFor } from '../pack.ts';
import { profileOf } from '../stored.ts';

/** Shows every quiz result that is stored. */
export async function run(context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const profile = await profileOf(context);
  return { view: describeHistory(pack, profile), next: ['career quiz', 'career profile'] };
}
