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
  testWhere(isFound(tool, probe), `${tool} is not installed or not allowed here`, name, run);
}

/** By what was asked: a large tool takes a second to say its version. */
const found = new Map<string, boolean>();

/** Whether a tool is there, and succeeds with the probe's arguments if there are any. */
export function isFound(tool: string, probe?: readonly string[]): boolean {
  const asked = JSON.stringify([tool, probe]);
  const known = found.get(asked);
  if (known !== undefined) return known;
  const { error, status } = spawnSync(tool, probe ?? ['--version'], { stdio: 'ignore' });
  const isThere = probe ? status === 0 : error === undefined;
  found.set(asked, isThere);
  return isThere;
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
