import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject } from 'vitest';
import { NODE } from '../cli/node.ts';
import { testWith } from '../tool.ts';
import { newFolder } from './home.ts';

/** The system calls of a program that matter for surviving a power cut, in order, with their paths. */
async function callsOf(args: readonly string[], home: string): Promise<readonly string[]> {
  const log = join(newFolder(), 'strace');
  const calls = 'trace=fsync,fdatasync,rename,renameat,renameat2,write,mkdir,mkdirat';
  const program = [NODE, inject('program'), ...args];
  await promisify(execFile)('strace', ['-f', '-y', '-s', '40', '-e', calls, '-o', log, ...program], {
    env: { CAREER_HOME: home, XDG_CACHE_HOME: home },
  });
  return (await readFile(log, 'utf8')).split('\n');
}

describe('what is acknowledged', () => {
  testWith('strace', 'is on disk by then: the file, its name, and the folders above', async () => {
    const above = newFolder();
    const home = join(above, 'career');
    // The second time all folders exist, but another process may have created them just before.
    for (const milestone of ['cio-1-ringi', 'cio-1-change-records']) {
      const calls = await callsOf(['path', 'cio', '--done', milestone, '--lang', 'en'], home);
      const place = (call: RegExp): number => calls.findIndex((line) => call.test(line));
      const records = join(home, 'records');
      const file = place(new RegExp(`fsync\\(\\d+<${records}/[0-9a-f-]{36}\\.json\\.[0-9a-f-]{36}\\.tmp>`));
      const name = place(new RegExp(`rename\\w*\\(.*${records}/[0-9a-f-]{36}\\.json"`));
      const folder = place(new RegExp(`fsync\\(\\d+<${records}>`));
      const message = place(/write\(1<.*Path to/);
      expect(Math.min(file, name, folder, message)).toBeGreaterThan(-1);
      expect([file, name, folder, message]).toEqual([file, name, folder, message].sort((a, b) => a - b));
      for (const each of [home, above, dirname(above)]) {
        const synced = place(new RegExp(`fsync\\(\\d+<${each}>`));
        expect(synced).toBeGreaterThan(-1);
        expect(synced).toBeLessThan(message);
      }
    }
  });
});
