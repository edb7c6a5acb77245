import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Returns a data folder that does not exist yet, for one test. */
export function newHome(): string {
  return join(mkdtempSync(join(tmpdir(), 'career-home-')), 'home');
}
