import type { ChangeKind, ProfileImportView } from '../../advice/profile-view.ts';
import type { Fault } from '../../content/fault.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { parseExport } from '../../profile/exchange.ts';
import { recordsIn } from '../../profile/home.ts';
import type { ProfileRecord } from '../../profile/record.ts';
import { type ImportResult, importRecords } from '../../profile/store.ts';
import type { CommandResult } from '../command.ts';
import { faultLines } from '../faults.ts';
import { homeIn } from '../home-in.ts';
import { storeError } from '../store-error.ts';
import { storedBy } from '../stored.ts';
import { readUserFile } from '../user-file.ts';

export interface ImportOptions {
  /** A file's path, or `-` for standard input. */
  readonly file: string;
  /** Whether to delete what was stored before. */
  readonly replace?: boolean | undefined;
}

/**
 * Imports an exported profile: everything in it that is not stored yet, or nothing.
 *
 * @throws {CareerError} `invalid`, with every error in the file; `failed`
 */
export async function run({ file, replace }: ImportOptions, context: Context): Promise<CommandResult> {
  const { next: words } = context.messages;
  const given = await recordsFrom(file, context);
  const { added, removed } = await merged(given, replace === true, context);
  return {
    view: {
      schema: 'career.profile-import/1',
      lang: context.lang,
      added: countsOf(added),
      removed: removed.length,
    },
    next: [
      { command: ['profile'], does: words.profile },
      { command: ['profile', 'history'], does: words.history },
    ],
  };
}

/** Stores the records of an import. @throws {CareerError} `failed` */
async function merged(
  given: readonly ProfileRecord[],
  replace: boolean,
  context: Context,
): Promise<ImportResult> {
  const home = await homeIn(context);
  const stored = await storedBy(context);
  try {
    return importRecords(home, given, replace, context.now, stored);
  } catch (error) {
    const { notSaved } = context.messages.store;
    throw storeError(error, home, context, (reason) => notSaved(recordsIn(home), reason));
  }
}

/** Reads the records of an exported profile. @throws {CareerError} `invalid`; `failed` */
async function recordsFrom(path: string, context: Context): Promise<readonly ProfileRecord[]> {
  const { profile: words, store } = context.messages;
  const read = await readUserFile(path, 'export', context);
  const { file } = read;
  const refusal = (faults: readonly Fault[], hint?: string): CareerError =>
    new CareerError('invalid', words.invalidImport(file), hint, faultLines(faults, context.messages));
  if ('fault' in read) throw refusal([read.fault]);
  const given = parseExport(read.text);
  if (given === 'newer') throw new CareerError('failed', words.newerImport(file), store.newerHint);
  if (given) return given;
  const { faultsIn } = await import('./faults.ts');
  throw refusal(faultsIn(file, read.text), words.importHint);
}

function countsOf(records: readonly ProfileRecord[]): ProfileImportView['added'] {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { change } of records) counts[change.kind] = (counts[change.kind] ?? 0) + 1;
  return counts;
}
