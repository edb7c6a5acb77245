import type { Context } from '../context.ts';
import { tell } from '../output/tell.ts';

/** Returns standard input. A person at a terminal is told that it waits for them, and how to end what they type. */
export function standardInput(context: Context): Context['stdin'] {
  const { stdin, messages } = context;
  if (stdin.isTTY) tell(messages.typing(process.platform === 'win32' ? 'Ctrl-Z' : 'Ctrl-D'), context);
  return stdin;
}
