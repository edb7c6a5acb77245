import { tryToRemove } from './remove.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes an unfinished file or folder if the program ends early or is stopped by a signal; only a kill leaves it.
 *
 * @returns a function to call once it is finished or removed
 */
export function removeIfStopped(path: string): () => void {
  const clean = (): void => tryToRemove(path);
  const stop = (signal: NodeJS.Signals): void => {
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
