import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the simulation that the documents print is what npm run simulate prints', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'simulate'], { cwd: root });
  expect(stdout).toContain('cio and cto in the right order');
  for (const file of ['docs/quiz.md', 'docs/quiz.ja.md']) {
    expect(await readFile(`${root}/${file}`, 'utf8')).toContain(stdout.trim());
  }
});

test('the page on the store names tests that there are, the same in both languages', async () => {
  const testsIn = async (file: string): Promise<readonly string[]> =>
    (await readFile(`${root}/${file}`, 'utf8')).match(/\btests\/[\w/.-]+\.test\.ts\b/g) ?? [];
  const en = await testsIn('docs/store.md');
  expect(en.length).toBeGreaterThan(10);
  expect(await testsIn('docs/store.ja.md')).toEqual(en);
  for (const file of en) await access(`${root}/${file}`);
});

test('the README opens with the two lines that set up and show the program, and set up and test it', async () => {
  const opening = '# career\n\n```sh\nnpm install && npx career compare\nnpm install && npm test\n```\n';
  for (const file of ['README.md', 'README.ja.md']) {
    expect((await readFile(`${root}/${file}`, 'utf8')).startsWith(opening)).toBe(true);
  }
});
