import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the simulation that the documents print is what npm run simulate prints', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'simulate'], { cwd: root });
  expect(stdout).toContain('shortlist holds');
  for (const file of ['docs/quiz.md', 'docs/quiz.ja.md']) {
    expect(await readFile(`${root}/${file}`, 'utf8')).toContain(stdout.trim());
  }
}, 240_000);
