import { appendFile, cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { career } from './run.ts';

/** A pack with 500 roles and 10,000 questions, some 5 MB of YAML. */
describe('a large pack', () => {
  let pack = '';
  let cache = '';
  const run = (...args: readonly string[]) =>
    career([...args, '--content', pack, '--lang', 'en'], { env: { XDG_CACHE_HOME: cache } });

  beforeAll(async () => {
    pack = join(await mkdtemp(join(tmpdir(), 'career-large-')), 'pack');
    cache = await mkdtemp(join(tmpdir(), 'career-cache-'));
    await cp(new URL('../packs/reliability', import.meta.url), pack, { recursive: true });
    const sentence = 'The rota, the budget and the tooling are reviewed by the council every quarter. ';
    const questions = Array.from(
      { length: 10_000 },
      (_, i) => `- id: question-${i}
  question: { en: "What is to be done about topic${i}?" }
  answer: { en: "${sentence.repeat(4)}See chapter ${i}." }
  source: editorial
`,
    );
    await writeFile(join(pack, 'faq.yaml'), questions.join(''));
    const ids = Array.from({ length: 497 }, (_, i) => `role-${i}`);
    const roles = ids.map(
      (id) => `- id: ${id}
  tier: related
  name: { en: "${id}" }
  title: { en: "Keeper of ${id}" }
  stance: { en: Steady }
  summary: { en: Keeps things going }
  mission: { en: "${sentence}" }
  duties: [{ id: ${id}-duty, title: { en: Duty }, detail: { en: "${sentence}" }, source: editorial }]
  companies: { summary: { en: Anywhere }, types: [scale-up], source: editorial }
  path: { en: Long }
  nearest: em
  source: editorial
`,
    );
    await appendFile(join(pack, 'roles.yaml'), roles.join(''));
    await appendFile(
      join(pack, 'quiz.yaml'),
      ids.map((id) => `  ${id}: { systems: 0.1, people: 0.2 }\n`).join(''),
    );
  });

  test('is read once, which is said; then a compiled copy answers the same', async () => {
    const first = await run('faq', 'topic7777');
    expect({ code: first.code, stderr: first.stderr.split('\n').length }).toEqual({ code: 0, stderr: 2 });
    expect(first.stderr).toContain(pack);
    expect(first.stdout).toContain('topic7777');
    expect(await readdir(join(cache, 'career/packs'))).toHaveLength(2);
    const second = await run('faq', 'topic7777');
    expect(second).toEqual({ ...first, stderr: '' });
  });

  test('a damaged copy is made anew, silently but for the time it takes', async () => {
    const folder = join(cache, 'career/packs');
    const whole = await run('role', 'role-400');
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'x'.repeat(1_000));
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
