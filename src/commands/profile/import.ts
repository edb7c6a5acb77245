import type { EntryKind, ProfileImportView } from '../../advice/profile-view.ts';
import type { Fault } from '../../content/fault.ts';
import { readOne, readStream } from '../../content/file.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { importFrom } from '../../profile/exchange.ts';
import { homeOf, recordsIn } from '../../profile/home.ts';
import type { ProfileRecord } from '../../profile/record.ts';
import { dropRecords, keepRecord } from '../../profile/store.ts';
import type { Outcome } from '../command.ts';
import { diskError } from '../disk-error.ts';
import { faultLines } from '../faults.ts';
import { standardInput } from '../standard-input.ts';
import { storedBy } from '../stored.ts';

export interface ImportOptions {
  /** A file's path, or `-` for standard input. */
  readonly file: string;
  /** Whether what was stored before is to go. */
  readonly replace?: boolean | undefined;
}

/**
 * Takes in what was exported before, here or elsewhere: all of it that is not there already.
 *
 * @throws {CareerError} `invalid`, with every fault in the file; `failed`
 */
export async function run({ file, replace }: ImportOptions, context: Context): Promise<Outcome> {
  const { store: words } = context.messages;
  const given = await recordsFrom(file, context);
  const home = homeOf(context.env);
  const stored = await storedBy(context);
  if (stored.newer.length > 0) throw new CareerError('failed', words.newer(home), words.newerHint);
  const there = new Set(stored.records.map(({ id }) => id));
  const added = given.filter(({ id }) => !there.has(id));
  const wanted = new Set(given.map(({ id }) => id));
  const removed = replace ? stored.records.filter(({ id }) => !wanted.has(id)) : [];
  try {
    for (const record of added) keepRecord(home, record);
    dropRecords(home, removed);
  } catch (error) {
    throw diskError(error, context, (reason) => words.notSaved(recordsIn(home), reason));
  }
  return {
    view: {
      schema: 'career.profile-import/1',
      lang: context.lang,
      added: countsOf(added),
      removed: removed.length,
    },
    next: ['career profile'],
  };
}

async function recordsFrom(path: string, context: Context): Promise<readonly ProfileRecord[]> {
  const { profile: words, store, errors } = context.messages;
  const file = path === '-' ? errors.standardInput : path;
  const refusal = (faults: readonly Fault[]): CareerError =>
    new CareerError(
      'invalid',
      words.invalidImport(file),
      words.importHint,
      faultLines(faults, context.messages),
    );
  const read =
    path === '-' ? await readStream(file, standardInput(context), 'export') : await readOne(file, 'export');
  if ('fault' in read) {
    if (read.fault.kind !== 'missing-file') throw refusal([read.fault]);
    throw new CareerError('failed', words.notRead(file, context.messages.reasons.ENOENT));
  }
  const given = importFrom(read.text);
  if (given === 'newer') throw new CareerError('failed', words.newerImport(file), store.newerHint);
  if (given) return given;
  const { faultsIn } = await import('./faults.ts');
  throw refusal(faultsIn(file, read.text));
}

function countsOf(records: readonly ProfileRecord[]): ProfileImportView['added'] {
  const counts: Partial<Record<EntryKind, number>> = {};
  for (const { change } of records) counts[change.kind] = (counts[change.kind] ?? 0) + 1;
  return counts;
}
