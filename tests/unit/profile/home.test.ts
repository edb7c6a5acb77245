import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  cacheHome,
  homeOf,
  mayHaveRecords,
  NoHome,
  recordsIn,
  UnexpandedHome,
} from '../../../src/profile/home.ts';
import { newHome } from './new-home.ts';

const onLinux = process.platform === 'linux';

describe('the user’s folders', () => {
  beforeEach(() => {
    vi.stubEnv('XDG_DATA_HOME', undefined);
    vi.stubEnv('XDG_CACHE_HOME', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.doUnmock('env-paths');
  });

  test('are in the platform’s usual places', async () => {
    expect(await homeOf({})).toContain(homedir());
    if (onLinux) {
      expect(await homeOf({})).toBe(join(homedir(), '.local/share/career'));
      expect(await cacheHome()).toBe(join(homedir(), '.cache/career'));
    }
  });

  test('CAREER_HOME moves the data.', async () => {
    expect(await homeOf({ CAREER_HOME: '/elsewhere' })).toBe('/elsewhere');
  });

  test('A CAREER_HOME with a tilde is refused.', async () => {
    for (const home of ['~', '~/career', '~aya/career']) {
      await expect(homeOf({ CAREER_HOME: home })).rejects.toThrow(UnexpandedHome);
    }
  });

  test.runIf(onLinux)('The XDG folders decide, if they are absolute.', async () => {
    vi.stubEnv('XDG_DATA_HOME', '/data');
    vi.stubEnv('XDG_CACHE_HOME', '/cache');
    expect(await homeOf({})).toBe('/data/career');
    expect(await cacheHome()).toBe('/cache/career');
    for (const relative of ['data', './data', '~/.local/share', '']) {
      vi.stubEnv('XDG_DATA_HOME', relative);
      vi.stubEnv('XDG_CACHE_HOME', relative);
      expect(await homeOf({})).toBe(join(homedir(), '.local/share/career'));
      expect(await cacheHome()).toBe(join(homedir(), '.cache/career'));
    }
  });

  test('Without a home there is no folder, unless CAREER_HOME names one.', async () => {
    for (const broken of [
      () => {
        throw new Error('ENOENT: no such file or directory, uv_os_homedir');
      },
      () => ({ default: () => ({ data: '.local/share/career', cache: '.cache/career' }) }),
      () => ({ default: () => ({ data: '/data/career', cache: '.cache/career' }) }),
    ]) {
      vi.doMock('env-paths', broken);
      await expect(homeOf({})).rejects.toThrow(NoHome);
      expect(await cacheHome()).toBeUndefined();
      expect(await homeOf({ CAREER_HOME: '/elsewhere' })).toBe('/elsewhere');
    }
  });
});

test('There may be records if there is a folder for them, or if that is unknown.', () => {
  const [none, some, unknown] = [newHome(), newHome(), newHome()];
  mkdirSync(recordsIn(some), { recursive: true });
  symlinkSync(unknown, unknown);
  expect([none, some, unknown].map(mayHaveRecords)).toEqual([false, true, true]);
});
