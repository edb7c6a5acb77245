import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/**
 * Declares a test that needs a tool which a developer's machine may not have. Without it the test is named as not
 * run, except where `CI` is set: there the tool must be present.
 */
export function testWith(tool: string, name: string, run: () => Promise<void>): void {
  const found = spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
  if (!found && !process.env['CI']) {
    console.warn(`NOT RUN, because ${tool} is not installed here: ${name}`);
    test.skip(name, run);
    return;
  }
  test(name, run);
}
