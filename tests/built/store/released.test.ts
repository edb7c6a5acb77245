import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { open } from '../terminal/terminal.ts';
import { filesIn, newFolder, on, saveResult } from './home.ts';

/** What released versions have written, which must be read for ever: add to it, never change it. */
const RELEASED = fileURLToPath(new URL('released', import.meta.url));

async function homeOf(schema: string): Promise<string> {
  const home = newFolder();
  await cp(join(RELEASED, schema), home, { recursive: true });
  return home;
}

describe('what a released version has stored', () => {
  test.each(['1', '2'])('career.record/%s is read whole, and its files stay as they are', async (version) => {
    const home = await homeOf(`career.record-${version}`);
    const before = await filesIn(home);
    const { records } = JSON.parse(await readFile(join(RELEASED, 'career.profile-export-1.json'), 'utf8'));
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records).toEqual(records);
    const shown = await on(home, ['profile']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('稟議 第12号');
    expect(shown.stdout).not.toContain('山田');
    expect((await on(home, ['profile', 'history'])).stdout).toContain('71');
    expect(await filesIn(home)).toEqual(before);
    expect((await saveResult(home)).code).toBe(0);
    expect([...(await filesIn(home)).entries()]).toEqual(expect.arrayContaining([...before.entries()]));
  });

  test('career.draft/1 is gone on with', async () => {
    const quiz = open(['quiz', '--resume', '--lang', 'en'], {
      env: { CAREER_HOME: await homeOf('career.draft-1') },
    });
    await quiz.shows('4 of 42');
    quiz.kill('SIGKILL');
    await quiz.ended;
  });

  test('career.profile-export/1 is imported, over what is there too', async () => {
    const home = await homeOf('career.record-2');
    const file = join(RELEASED, 'career.profile-export-1.json');
    const before = await filesIn(home);
    expect((await on(home, ['profile', 'import', file])).code).toBe(0);
    expect(await filesIn(home)).toEqual(before);
    const fresh = newFolder();
    expect((await on(fresh, ['profile', 'import', file])).code).toBe(0);
    expect(await filesIn(fresh)).toEqual(before);
  });
});

test('every schema that the sources write is among what was released', async () => {
  const sources = fileURLToPath(new URL('../../../src/profile', import.meta.url));
  const texts = await Promise.all(
    (await readdir(sources)).map((name) => readFile(join(sources, name), 'utf8')),
  );
  const schemas = new Set(texts.join('\n').match(/\bcareer\.[a-z-]+\/\d+\b/g));
  const kept = (await readdir(RELEASED)).map((name) => name.replace(/-(\d+)(\.json)?$/, '/$1'));
  expect(kept).toEqual(expect.arrayContaining([...schemas]));
  expect(schemas.size).toBeGreaterThanOrEqual(4);
});
