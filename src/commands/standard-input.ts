import type { Context } from '../context.ts';
import { notify } from '../output/notify.ts';

/** The name of standard input on the command line. */
export const STANDARD_INPUT = '-';

/**
 * Whether a path is that of standard input. It must not be opened by its path: it may be a socket, which cannot be
 * opened that way.
 */
export function isStandardInput(path: string): boolean {
  return path === STANDARD_INPUT || /^\/(dev\/stdin|dev\/fd\/0|proc\/self\/fd\/0)$/.test(path);
}

/** Returns standard input. On a terminal, says that it is waiting and how to end the input. */
export function standardInput(context: Context): Context['stdin'] {
  const { stdin, messages } = context;
  if (stdin.isTTY) notify(messages.typing(process.platform === 'win32' ? 'Ctrl-Z' : 'Ctrl-D'), context);
  return stdin;
}
