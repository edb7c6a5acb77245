import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { homeOf, NoHome, UnexpandedHome } from '../profile/home.ts';

/**
 * Returns the folder of the user's own data.
 *
 * @throws {CareerError} `failed`, if there is none
 */
export async function homeIn({ env, messages }: Context): Promise<string> {
  const { store: words } = messages;
  try {
    return await homeOf(env);
  } catch (error) {
    if (error instanceof NoHome) throw new CareerError('failed', words.noHome);
    if (error instanceof UnexpandedHome) {
      throw new CareerError('failed', words.unexpandedHome(env['CAREER_HOME'] ?? '~'));
    }
    throw error;
  }
}
