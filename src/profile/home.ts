import envPaths from 'env-paths';
import type { Host } from '../context.ts';

/** The folder of the user's own data: `CAREER_HOME`, else the platform's convention (XDG on Linux). */
export function homeOf(env: Host['env']): string {
  return env['CAREER_HOME'] || envPaths('career', { suffix: '' }).data;
}

/** The folder of what can be made again: the platform's convention (`XDG_CACHE_HOME` on Linux). */
export function cacheHome(): string {
  return envPaths('career', { suffix: '' }).cache;
}
