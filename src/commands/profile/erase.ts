import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { notify } from '../../output/notify.ts';
import { eraseStore } from '../../profile/erase.ts';
import { Interrupted } from '../../prompt/prompter.ts';
import { prompterFor } from '../../prompt/prompter-for.ts';
import type { CommandResult } from '../command.ts';
import { diskError } from '../disk-error.ts';
import { homeIn } from '../home-in.ts';

export interface EraseOptions {
  /** Whether to erase without asking. */
  readonly yes?: boolean | undefined;
}

/**
 * Deletes everything that is stored, after asking the user.
 *
 * @throws {CareerError} `usage`, if nobody can be asked; `failed`; `interrupted`
 */
export async function run({ yes }: EraseOptions, context: Context): Promise<CommandResult> {
  const { profile: words } = context.messages;
  const home = await homeIn(context);
  if (!yes && !(await isWanted(home, context))) {
    notify(words.kept, context);
    return {};
  }
  const erased = erase(home, context);
  notify(erased ? words.erased(home) : words.nothingToErase, context);
  return {};
}

/** Returns whether there was anything to erase. @throws {CareerError} `failed` */
function erase(home: string, context: Context): boolean {
  try {
    return eraseStore(home);
  } catch (error) {
    throw diskError(error, context, (reason) => context.messages.profile.notErased(home, reason));
  }
}

async function isWanted(home: string, context: Context): Promise<boolean> {
  const { profile: words } = context.messages;
  if (!context.interactive) throw new CareerError('usage', words.eraseNeedsYes, words.eraseNeedsYesHint);
  const prompter = await prompterFor(context);
  try {
    const answer = await prompter.choose(words.eraseQuestion(home), [
      { id: 'no', label: words.eraseNo },
      { id: 'yes', label: words.eraseYes },
    ]);
    return answer === 'yes';
  } catch (error) {
    if (error instanceof Interrupted) throw new CareerError('interrupted', words.kept);
    throw error;
  } finally {
    prompter.close();
  }
}
