import { describe, expect, test } from 'vitest';
import { retryWhileHeld } from '../../../src/files/retry.ts';

const errorOf = (code: string) => Object.assign(new Error(code), { code });

/** An operation that fails a number of times, and the pauses between, in milliseconds. */
function tried(code: string, failures: number, platform: NodeJS.Platform) {
  const pauses: number[] = [];
  let calls = 0;
  const operation = () => {
    calls += 1;
    if (calls <= failures) throw errorOf(code);
    return 'done';
  };
  const outcome = () => retryWhileHeld(operation, { platform, pause: (each) => pauses.push(each) });
  return { outcome, pauses, calls: () => calls };
}

describe('a file that another program has open', () => {
  test.each([
    ['EPERM', 'win32'],
    ['EACCES', 'win32'],
    ['EBUSY', 'win32'],
    ['EBUSY', 'linux'],
    ['EBUSY', 'darwin'],
  ] as const)('is tried again: %s on %s', (code, platform) => {
    const { outcome, pauses, calls } = tried(code, 3, platform);
    expect(outcome()).toBe('done');
    expect({ pauses: pauses.length, calls: calls() }).toEqual({ pauses: 3, calls: 4 });
  });

  test('is given up after about two seconds, with its own error', () => {
    const { outcome, pauses } = tried('EBUSY', 1_000, 'win32');
    expect(outcome).toThrow('EBUSY');
    const waited = pauses.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeGreaterThan(1_500);
    expect(waited).toBeLessThan(2_500);
  });

  test.each([
    ['EPERM', 'linux'],
    ['EACCES', 'linux'],
    ['ENOSPC', 'win32'],
    ['ENOENT', 'win32'],
  ] as const)('is not tried again: %s on %s', (code, platform) => {
    const { outcome, pauses, calls } = tried(code, 1, platform);
    expect(outcome).toThrow(code);
    expect({ pauses, calls: calls() }).toEqual({ pauses: [], calls: 1 });
  });
});
