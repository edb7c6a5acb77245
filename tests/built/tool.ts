import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/**
 * Declares a test that needs a tool which a developer's machine may not have. Without the tool, the test is reported as
 * not run; if `CI` is set, it runs all the same, and fails.
 *
 * @param probe arguments with which the tool must succeed, because some tools are installed but not permitted
 */
export function testWith(
  tool: string,
  name: string,
  run: () => Promise<void>,
  probe?: readonly string[],
): void {
  testWhere(isFound(tool, probe), `${tool} is not installed or not allowed here`, name, run);
}

/** Results by command line, because a large tool takes a second to print its version. */
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

/** Declares a test that runs if its tool was found or `CI` is set. Otherwise it is reported as not run, with the reason. */
export function testWhere(found: boolean, reason: string, name: string, run: () => Promise<void>): void {
  if (!found && !process.env['CI']) {
    console.warn(`NOT RUN, because ${reason}: ${name}`);
    test.skip(name, run);
    return;
  }
  test(name, run);
}
