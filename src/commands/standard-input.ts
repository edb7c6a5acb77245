import type { Context } from '../context.ts';
import { tell } from '../output/tell.ts';

/** Returns standard input. On a terminal, says that it is waiting and how to end the input. */
export function standardInput(context: Context): Context['stdin'] {
  const { stdin, messages } = context;
  if (stdin.isTTY) tell(messages.typing(process.platform === 'win32' ? 'Ctrl-Z' : 'Ctrl-D'), context);
  return stdin;
}
