import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { isErrno } from '../../files/errno.ts';
import { writeNewFile } from '../../files/replace.ts';
import { neutralJson } from '../../output/neutral.ts';
import { notify } from '../../output/notify.ts';
import { serializeExport } from '../../profile/exchange.ts';
import type { Outcome } from '../command.ts';
import { diskError } from '../disk-error.ts';
import { storedBy } from '../stored.ts';

export interface ExportOptions {
  /** Default: standard output. */
  readonly file?: string | undefined;
}

/**
 * Writes everything that is stored as one JSON document.
 *
 * @throws {CareerError} `failed`, if it cannot be written or the file exists
 */
export async function run({ file }: ExportOptions, context: Context): Promise<Outcome> {
  const { profile: words } = context.messages;
  const { records } = await storedBy(context);
  const text = neutralJson(serializeExport(records, context.now));
  if (file === undefined || file === '-') return { text };
  try {
    writeNewFile(file, text);
  } catch (error) {
    if (isErrno(error, 'EEXIST')) {
      throw new CareerError('failed', words.fileExists(file), words.fileExistsHint);
    }
    throw diskError(error, context, (reason) => words.notWritten(file, reason));
  }
  notify(words.exported(records.length, file), context);
  return {};
}
