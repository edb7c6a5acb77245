import { isErrno } from './errno.ts';

/** What Windows says while a virus scanner, an indexer or a cloud drive has a file open. */
const HELD_ON_WINDOWS = ['EPERM', 'EACCES', 'EBUSY'] as const;
const HELD_ELSEWHERE = ['EBUSY'] as const;

/** In milliseconds, about two seconds together. */
const PAUSES = [10, 20, 40, 80, 160, 320, 640, 740] as const;

/** What the waiting depends on; tests put their own in its place. */
export interface RetryEnvironment {
  readonly platform: NodeJS.Platform;
  readonly pause: (milliseconds: number) => void;
}

const HERE: RetryEnvironment = { platform: process.platform, pause };

/**
 * Returns what an operation on a file returns. If another program has the file open, it is tried again for about two
 * seconds.
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

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
