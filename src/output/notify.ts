import type { Context } from '../context.ts';
import { neutralLine } from './neutral.ts';
import { fitted } from './print.ts';

/** Writes a one-line message to stderr. */
export function notify(text: string, context: Context): void {
  context.stderr.write(`${fitted(neutralLine(text), context).join('\n')}\n`);
}
