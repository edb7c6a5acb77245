import { NO_PROFILE, type Profile } from '../advice/profile.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';
import { neutralLine } from '../output/neutral.ts';
import { fitted } from '../output/print.ts';
import { homeOf, mayHaveRecords, recordsIn } from '../profile/home.ts';
import type { Change } from '../profile/record.ts';
import type { Stored } from '../profile/store.ts';

/**
 * Fetches what the user has stored. What was damaged is told of.
 *
 * @throws {CareerError} `failed`, where it cannot be read
 */
export async function storedBy(context: Context): Promise<Stored> {
  const home = homeOf(context.env);
  const { readStore } = await import('../profile/store.ts');
  const { store: words } = context.messages;
  try {
    const stored = readStore(home, context.now);
    const [damaged] = stored.damaged;
    if (damaged !== undefined) tell(words.damaged(stored.damaged.length, damaged), context);
    if (stored.newer.length > 0) tell(words.newerLeftOut(stored.newer.length), context);
    return stored;
  } catch (error) {
    throw diskError(error, context, (reason) => words.unreadable(recordsIn(home), reason));
  }
}

/**
 * Returns what is known of the user, all that they have stored taken together.
 *
 * @throws {CareerError} `failed`, where it cannot be read
 */
export async function profileOf(context: Context): Promise<Profile> {
  const { records } = await storedBy(context);
  const { profileFrom } = await import('../profile/fold.ts');
  return profileFrom(records);
}

/**
 * Returns what is to be shown of the reader: nothing where they do not want it, and nothing, said in a line, where it
 * cannot be read. The results are those of the pack's own quiz.
 */
export async function personalFor(pack: LocalPack, context: Context): Promise<Profile> {
  if (!context.personal || !mayHaveRecords(homeOf(context.env))) return NO_PROFILE;
  try {
    const profile = await profileOf(context);
    return { ...profile, results: profile.results.filter((result) => result.pack === pack.pack.id) };
  } catch (error) {
    if (!(error instanceof CareerError)) throw error;
    tell(error.message, context);
    return NO_PROFILE;
  }
}

/**
 * Keeps changes, in order. They are on disk once this resolves. The first that are ever kept are told of, with the place.
 *
 * @throws {CareerError} `failed`, where they cannot be kept; what was there before is as it was
 */
export async function keep(changes: readonly Change[], context: Context): Promise<void> {
  if (changes.length === 0) return;
  const home = homeOf(context.env);
  const stored = await storedBy(context);
  const { keepChange, NewerStore } = await import('../profile/store.ts');
  const { store: words } = context.messages;
  try {
    const { newer } = stored;
    const records = [...stored.records];
    for (const change of changes) {
      records.push(keepChange(home, change, context.now, { records, newer }));
    }
  } catch (error) {
    if (error instanceof NewerStore) throw new CareerError('failed', words.newer(home), words.newerHint);
    throw diskError(error, context, (reason) => words.notSaved(recordsIn(home), reason));
  }
  if (stored.records.length === 0) tell(words.savedFirst(recordsIn(home)), context);
}

/** An error of the file system's in words; any other is a bug, and returned as it is. */
export function diskError(error: unknown, { messages }: Context, say: (reason: string) => string): unknown {
  const isDisks = error instanceof Error && 'code' in error && 'syscall' in error;
  return isDisks ? new CareerError('failed', say(errorInWords(error, messages))) : error;
}

/** Tells the user something in a line that is no result. */
export function tell(text: string, context: Context): void {
  context.stderr.write(`${fitted(neutralLine(text), context).join('\n')}\n`);
}
