import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/**
 * Declares a test that needs a tool which a developer's machine may not have. Without it the test is named as not
 * run, except where `CI` is set: there the tool must be present.
 *
 * @param probe arguments with which the tool must succeed: some are there and not allowed
 */
export function testWith(
  tool: string,
  name: string,
  run: () => Promise<void>,
  probe?: readonly string[],
): void {
  const { error, status } = spawnSync(tool, probe ?? ['--version'], { stdio: 'ignore' });
  const found = probe ? status === 0 : error === undefined;
  testWhere(found, `${tool} is not installed or not allowed here`, name, run);
}

/** Declares a test that runs where its tool was found, and wherever `CI` is set. Elsewhere it is named as not run, and why. */
export function testWhere(found: boolean, reason: string, name: string, run: () => Promise<void>): void {
  if (!found && !process.env['CI']) {
    console.warn(`NOT RUN, because ${reason}: ${name}`);
    test.skip(name, run);
    return;
  }
  test(name, run);
}
