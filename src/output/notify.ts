import type { Context } from '../context.ts';
import { neutralLine } from './neutral.ts';
import { fitted, goesToTerminal } from './print.ts';

/** Writes a one-line message to stderr. */
export function notify(text: string, context: Context): void {
  context.stderr.write(`${fitted(neutralLine(text), context).join('\n')}\n`);
}

/** Writes messages below a result. On a terminal, an empty line separates them from it. */
export function notifyBelow(texts: readonly (string | undefined)[], context: Context): void {
  const given = texts.flatMap((text) => text ?? []);
  const { format, stderr } = context;
  if (given.length > 0 && format === 'text' && goesToTerminal(context) && stderr.isTTY) stderr.write('\n');
  for (const text of given) notify(text, context);
}
