import { homedir } from 'node:os';
import envPaths from 'env-paths';
import { describe, expect, test } from 'vitest';
import { cacheHome, homeOf } from '../../../src/profile/home.ts';

describe('the user’s folders', () => {
  test('are where env-paths has them on this platform.', () => {
    const { data, cache } = envPaths('career', { suffix: '' });
    expect(homeOf({ ...process.env, CAREER_HOME: undefined })).toBe(data);
    expect(cacheHome(process.env)).toBe(cache);
  });

  test('CAREER_HOME moves the data, and not the cache.', () => {
    const env = { HOME: '/home/one', CAREER_HOME: '/elsewhere' };
    expect(homeOf(env)).toBe('/elsewhere');
    expect(cacheHome(env)).toBe('/home/one/.cache/career');
  });

  test('The XDG directories decide where they are set.', () => {
    const env = { HOME: '/home/one', XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache' };
    expect(homeOf(env)).toBe('/data/career');
    expect(cacheHome(env)).toBe('/cache/career');
  });

  test('Without HOME the system knows.', () => {
    expect(homeOf({}).startsWith(homedir())).toBe(true);
  });
});
