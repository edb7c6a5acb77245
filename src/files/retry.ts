import { isErrno } from './errno.ts';
import { pause } from './pause.ts';

/** The errors on Windows while a virus scanner, an indexer or a cloud drive has a file open. */
const HELD_ON_WINDOWS = ['EPERM', 'EACCES', 'EBUSY'] as const;
const HELD_ELSEWHERE = ['EBUSY'] as const;

/** In milliseconds; about two seconds in total. */
const PAUSES = [10, 20, 40, 80, 160, 320, 640, 740] as const;

/** What retrying depends on; tests replace it. */
export interface RetryEnvironment {
  readonly platform: NodeJS.Platform;
  readonly pause: (milliseconds: number) => void;
}

const HERE: RetryEnvironment = { platform: process.platform, pause };

/**
 * Runs an operation on a file and returns its result. Retries for about two seconds while another program has the file
 * open.
 *
 * @throws the operation's last error
 */
export function retryWhileHeld<T>(operation: () => T, { platform, pause }: RetryEnvironment = HERE): T {
  const held = platform === 'win32' ? HELD_ON_WINDOWS : HELD_ELSEWHERE;
  for (const milliseconds of PAUSES) {
    try {
      return operation();
    } catch (error) {
      if (!held.some((code) => isErrno(error, code))) throw error;
      pause(milliseconds);
    }
  }
  return operation();
}
