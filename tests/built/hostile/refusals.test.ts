import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS, type HostileCase } from './corpus.ts';
import { harmfulIn } from './harmful.ts';
import { shipPackIn } from './pack.ts';
import { careerPeak, isCounted } from './peak.ts';

type Refused = Awaited<ReturnType<typeof careerPeak>> & { readonly lang: 'en' | 'ja' };

let root: string;
const refused = new Map<HostileCase, Refused>();

/** Alternates between the languages, one a case. */
async function run(hostile: HostileCase, lang: 'en' | 'ja'): Promise<Refused> {
  const folder = await mkdtemp(join(root, 'case-'));
  await shipPackIn(folder);
  await hostile.make(folder);
  const args =
    hostile.as === 'pack'
      ? ['glossary', '--content', folder]
      : ['quiz', '--answers', join(folder, 'me.yaml')];
  const result = await careerPeak([...args, '--lang', lang], {
    env: { CAREER_HOME: root, XDG_CACHE_HOME: root },
  });
  await rm(folder, { recursive: true });
  return { ...result, lang };
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-hostile-'));
  const waiting = [...CORPUS.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, hostile] = next;
      refused.set(hostile, await run(hostile, i % 2 === 0 ? 'en' : 'ja'));
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
}, 600_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('the corpus is large enough', () => {
  expect(CORPUS.length).toBeGreaterThan(150);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

describe('exit 3, in the reader’s language, with the location and nothing that does harm', () => {
  test.each(CORPUS.map((hostile) => [hostile.name, hostile] as const))('%s', (_, hostile) => {
    const { code, stdout, stderr, lang, peak } = refused.get(hostile) ?? {
      code: -1,
      stdout: '',
      stderr: '',
      lang: 'en',
      peak: 0,
    };
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`/${hostile.place}`);
    if (lang === 'en') {
      expect(stderr).toMatch(/^error: /m);
      if (hostile.says) expect(stderr).toContain(hostile.says);
    } else {
      const faults = stderr.split('\n').filter((line) => line.includes(`/${hostile.place}`));
      expect(stderr).toMatch(/^エラー: /m);
      for (const fault of faults) expect(fault).toMatch(/[\p{sc=Hira}\p{sc=Kana}]/u);
    }
    expect(stderr).not.toMatch(/^ {4}at |node:internal|\[object /m);
    expect(stderr.length).toBeLessThan(100_000);
    expect(harmfulIn(stderr)).toEqual([]);
    if (isCounted) expect(peak).toBeLessThan(300);
  });
});
