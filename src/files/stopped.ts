import { constants } from 'node:os';
import { tryToRemove } from './remove.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls a function if the program ends early or is stopped by a signal; a kill cannot be caught.
 *
 * @returns a function to call when this is no longer needed
 */
export function ifStopped(clean: () => void): () => void {
  const stop = (signal: (typeof SIGNALS)[number]): void => {
    // A signal without a handler does not end the first process of a container.
    if (process.pid === 1) process.exit(128 + constants.signals[signal]);
    clean();
    forget();
    // Without this listener, the signal ends the program as usual.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off('exit', clean);
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  process.on('exit', clean);
  for (const signal of SIGNALS) process.on(signal, stop);
  return forget;
}

/** Removes an unfinished file or folder if the program is stopped. Returns a function to call once it is finished. */
export function removeIfStopped(path: string): () => void {
  return ifStopped(() => tryToRemove(path));
}
