import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const run = promisify(execFile);

test('npm uninstall leaves nothing of the program behind', async () => {
  const prefix = await mkdtemp(join(tmpdir(), 'career-prefix-'));
  await run('npm', ['install', '--global', '--prefix', prefix, inject('tarball')]);
  expect(await readdir(join(prefix, 'bin'))).toEqual(['career']);
  await run('npm', ['uninstall', '--global', '--prefix', prefix, 'career']);
  expect(await readdir(join(prefix, 'bin'))).toEqual([]);
  expect(await readdir(join(prefix, 'lib/node_modules'))).not.toContain('career');
});
