import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeLargePack } from './large.ts';
import { career } from './run.ts';

/** A pack with 500 roles and 9,000 questions, some 4 MB of YAML. */
describe('a large pack', () => {
  let pack = '';
  let cache = '';
  const run = (...args: readonly string[]) =>
    career([...args, '--content', pack, '--lang', 'en'], { env: { XDG_CACHE_HOME: cache } });

  beforeAll(async () => {
    pack = join(await mkdtemp(join(tmpdir(), 'career-large-')), 'pack');
    cache = await mkdtemp(join(tmpdir(), 'career-cache-'));
    await writeLargePack(pack);
  });

  test('is read once, with a message; then a compiled copy gives the same answers', async () => {
    const first = await run('faq', 'topic7777');
    expect({ code: first.code, stderr: first.stderr.split('\n').length }).toEqual({ code: 0, stderr: 2 });
    expect(first.stderr).toContain(pack);
    expect(first.stdout).toContain('topic7777');
    expect(await readdir(join(cache, 'career/packs'))).toHaveLength(1);
    const second = await run('faq', 'topic7777');
    expect(second).toEqual({ ...first, stderr: '' });
  });

  test('a damaged copy is replaced, and the output is the same', async () => {
    const folder = join(cache, 'career/packs');
    const whole = await run('role', 'role-400');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'x'.repeat(1_000));
    const again = await run('role', 'role-400');
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 0, stdout: whole.stdout });
    expect((await run('role', 'role-400')).stderr).toBe('');
  });

  test('a pipe in place of a copy does not make the program wait', async () => {
    const folder = join(cache, 'career/packs');
    const whole = await run('role', 'role-400');
    for (const name of await readdir(folder)) {
      await rm(join(folder, name));
      execFileSync('mkfifo', [join(folder, name)]);
    }
    const again = await run('role', 'role-400');
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 0, stdout: whole.stdout });
    expect((await run('role', 'role-400')).stderr).toBe('');
  });

  test('a change of the pack is seen at once', async () => {
    await appendFile(
      join(pack, 'glossary.yaml'),
      '- { id: new, term: { en: Newest }, definition: { en: Just added. }, source: editorial }\n',
    );
    expect((await run('glossary', 'newest')).stdout).toContain('Just added.');
  });
});
