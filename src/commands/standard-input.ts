import type { Context } from '../context.ts';
import { notify } from '../output/notify.ts';

/** Returns standard input. On a terminal, says that it is waiting and how to end the input. */
export function standardInput(context: Context): Context['stdin'] {
  const { stdin, messages } = context;
  if (stdin.isTTY) notify(messages.typing(process.platform === 'win32' ? 'Ctrl-Z' : 'Ctrl-D'), context);
  return stdin;
}
