import { NO_PROFILE, type Profile } from '../advice/profile.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { notify } from '../output/notify.ts';
import { homeOf, mayHaveRecords, NoHome, recordsIn, UnexpandedHome } from '../profile/home.ts';
import type { StoreContents } from '../profile/store.ts';
import { diskError } from './disk-error.ts';
import { homeIn } from './home-in.ts';

/**
 * Returns the user's records, and reports damaged ones.
 *
 * @param reportNewer whether to report records of a newer version
 * @throws {CareerError} `failed`, if it cannot be read
 */
export async function storedBy(context: Context, reportNewer = true): Promise<StoreContents> {
  const home = await homeIn(context);
  const { readStore } = await import('../profile/store.ts');
  const { store: words } = context.messages;
  try {
    const stored = readStore(home, context.now);
    const [damaged] = stored.damaged;
    if (damaged !== undefined) notify(words.damaged(stored.damaged.length, damaged), context);
    if (reportNewer && stored.newer.length > 0) notify(words.newerLeftOut(stored.newer.length), context);
    return stored;
  } catch (error) {
    throw diskError(error, context, (reason) => words.unreadable(recordsIn(home), reason));
  }
}

/**
 * Returns what the user has stored for a pack.
 *
 * @param reportNewer whether to report records of a newer version
 * @throws {CareerError} `failed`, if it cannot be read
 */
export async function profileOf(pack: LocalPack, context: Context, reportNewer = true): Promise<Profile> {
  const { records } = await storedBy(context, reportNewer);
  const { profileFrom } = await import('../profile/replay.ts');
  return profileFrom(records, pack.pack.id);
}

/**
 * Returns the profile to show: an empty one if the reader does not want it shown or, with a message, if it cannot be
 * read.
 */
export function personalFor(pack: LocalPack, context: Context): Promise<Profile> {
  return shownProfile(pack, context, true);
}

/** Returns the same for a command that saves afterwards. Saving reports what cannot be read, so this does not. */
export function profileBeforeSaving(pack: LocalPack, context: Context): Promise<Profile> {
  return shownProfile(pack, context, false);
}

async function shownProfile(pack: LocalPack, context: Context, reports: boolean): Promise<Profile> {
  if (!context.personal) return NO_PROFILE;
  try {
    if (!mayHaveRecords(await homeOf(context.env))) return NO_PROFILE;
    return await profileOf(pack, context, reports);
  } catch (error) {
    // Without a home folder nothing can be stored.
    if (error instanceof NoHome || error instanceof UnexpandedHome) return NO_PROFILE;
    if (!(error instanceof CareerError)) throw error;
    if (reports) notify(error.message, context);
    return NO_PROFILE;
  }
}

/** A reminder of `--with-profile`, if the profile was left out but might have had the answer. */
export function profileLeftOut({ format, personal, messages }: Context): readonly string[] {
  return format === 'json' && !personal ? [messages.plan.withProfile] : [];
}
