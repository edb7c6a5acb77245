import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { safeEnvironment } from '../programs.ts';

/**
 * Opens a file in the reader's browser. The package `open` looks up programs in this process's `PATH`.
 *
 * @throws {CareerError} `failed`, if it cannot be opened
 */
export async function showFile(file: string, { env, messages }: Context): Promise<void> {
  process.env['PATH'] = safeEnvironment(env)['PATH'];
  const { default: openFile } = await import('open');
  try {
    await openFile(resolve(file));
  } catch (error) {
    const { report: words } = messages;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CareerError('failed', words.notOpened(file, reason), words.notOpenedHint);
  }
}
