import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'career-tests-';

/** Gives the tests a temporary folder of their own, and removes it with everything left in it. */
export default function setup(): () => void {
  // Each project of a run asks for one; socket paths must stay short.
  if (process.env['TMPDIR']?.includes(NAME)) return () => {};
  const folder = mkdtempSync(join(tmpdir(), NAME));
  // Some tests run the program as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  // What runs in the tests' own process keeps its cache there, too.
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
