import { type Context, STANDARD_OUTPUT } from '../../context.ts';
import { neutralJson } from '../../output/neutral.ts';
import { notify } from '../../output/notify.ts';
import { serializeExport } from '../../profile/exchange.ts';
import type { CommandResult } from '../command.ts';
import { storedBy } from '../stored.ts';

export interface ExportOptions {
  /** Default: standard output. */
  readonly file?: string | undefined;
}

/** Writes everything that is stored as one JSON document. */
export async function run(
  { file = STANDARD_OUTPUT }: ExportOptions,
  context: Context,
): Promise<CommandResult> {
  const { records } = await storedBy(context);
  const text = neutralJson(serializeExport(records, context.now));
  if ((context.out ?? file) === STANDARD_OUTPUT) return { text };
  return {
    text,
    file,
    after: async () => notify(context.messages.profile.exported(records.length), context),
  };
}
