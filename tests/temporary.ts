import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests a temporary folder of their own, and removes it with all they have left in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'career-tests-'));
  // Some tests run the program as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
