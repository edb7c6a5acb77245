import { type Context, STANDARD_OUTPUT } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { neutralJson } from '../../output/neutral.ts';
import { notify } from '../../output/notify.ts';
import { serializeExport } from '../../profile/exchange.ts';
import type { CommandResult } from '../command.ts';
import { storedBy } from '../stored.ts';

export interface ExportOptions {
  /** Default: standard output. */
  readonly file?: string | undefined;
}

/**
 * Writes everything that is stored as one JSON document.
 *
 * @throws {CareerError} `usage`, if a file is given twice; `failed`, if the profile cannot be read
 */
export async function run({ file }: ExportOptions, context: Context): Promise<CommandResult> {
  const { out, messages, now } = context;
  if (file !== undefined && out !== undefined) {
    throw new CareerError('usage', messages.errors.conflicting(file, '--out'));
  }
  const { records } = await storedBy(context);
  const text = neutralJson(serializeExport(records, now));
  const target = file ?? out ?? STANDARD_OUTPUT;
  if (target === STANDARD_OUTPUT) return { text };
  return {
    text,
    file: target,
    after: async () => notify(messages.profile.exported(records.length), context),
  };
}
