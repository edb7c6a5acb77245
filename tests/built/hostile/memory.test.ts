import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackFile } from '../../../src/content/schema.ts';
import { writeLargePack } from '../cli/large.ts';
import { shipPackIn } from './pack.ts';
import { careerPeak, isCounted } from './peak.ts';

/** The memory limit of a refusal, in megabytes; most of it is for the tree that the yaml package builds. */
const MOST = 700;

let pack: string;
beforeEach(async () => {
  pack = await mkdtemp(join(tmpdir(), 'career-memory-'));
});
afterEach(() => rm(pack, { recursive: true }));

/** Uses and checks the pack, and expects both to refuse it at `place` within the memory limit. */
async function expectRefused(place: string): Promise<void> {
  for (const args of [
    ['glossary', '--content', pack],
    ['content', 'check', pack],
  ]) {
    const env = { XDG_CACHE_HOME: pack };
    const { code, stdout, stderr, peak } = await careerPeak([...args, '--plain', '--lang', 'en'], { env });
    expect({ args, code }).toEqual({ args, code: 3 });
    expect(stdout + stderr).toContain(`${place}: `);
    expect(peak).toBeLessThan(MOST);
  }
}

/** Each case reads a large pack twice. */
const timeout = 180_000;

describe.runIf(isCounted)('a pack of 500 roles and 9,000 questions is refused in 700 MB', { timeout }, () => {
  beforeEach(() => writeLargePack(pack));

  async function change(file: PackFile, from: string, to: string): Promise<void> {
    const path = join(pack, `${file}.yaml`);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  }

  test('for a role that does not exist', async () => {
    await change('roles', 'nearest: em\n', 'nearest: nobody\n');
    await expectRefused('roles.yaml:64:12');
  });

  test('for a field that is missing in its last question', async () => {
    await change('faq', '- id: question-8999\n  question', '- question');
    await expectRefused('faq.yaml:35997:3');
  });

  test('for a bracket that stays open in its last question', async () => {
    await change('faq', 'id: question-8999\n', 'id: [question-8999\n');
    await expectRefused('faq.yaml:35998:3');
  });

  test('as JSON too', async () => {
    const questions = Array.from({ length: 8_000 }, (_, i) => ({
      id: `question-${i}`,
      question: { en: 'What is to be done?' },
      answer: { en: 'The rota and the budget are reviewed by the council every quarter. '.repeat(3) },
      source: i === 7_999 ? 'hearsay' : 'editorial',
    }));
    await writeFile(join(pack, 'faq.yaml'), JSON.stringify(questions, null, 2));
    await expectRefused('faq.yaml:80000:15');
  });
});

const EMPTY = '- {}\n'.repeat(10_000);
const LISTS = ['roles', 'joys', 'trials', 'steps', 'mindset', 'companies', 'faq', 'glossary'] as const;
const each = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

describe.runIf(isCounted)('a small pack with very many faults is refused in 700 MB', { timeout }, () => {
  test.each<[string, Partial<Record<PackFile, string>>, string]>([
    [
      'hundreds of thousands of fields that are missing',
      Object.fromEntries(LISTS.map((file) => [file, EMPTY])),
      'roles.yaml:1:3',
    ],
    [
      'lists in lists',
      { glossary: each(5_000, () => `- ${'['.repeat(40)}${']'.repeat(40)}\n`) },
      'glossary.yaml:1:3',
    ],
    [
      'a quiz of empty items',
      {
        quiz: `source: editorial\ntraits: [${'{},'.repeat(8_000)}]\nitems: [${'{},'.repeat(9_000)}]\nemphasis: {}\n`,
      },
      'quiz.yaml:2:10',
    ],
    [
      'keys that occur twice',
      { glossary: '- {a: 1, a: 2, a: 3, a: 4}\n'.repeat(12_000) },
      'glossary.yaml:1:10',
    ],
    ['mistakes in every line', { glossary: '- {a: "b" "c" d: [}\n'.repeat(6_000) }, 'glossary.yaml:1:11'],
  ])('%s', async (_, files, place) => {
    await shipPackIn(pack);
    for (const [name, text] of Object.entries(files)) await writeFile(join(pack, `${name}.yaml`), text);
    await expectRefused(place);
  });

  test('thousands of roles without an emphasis on any of thousands of traits', async () => {
    await cp(new URL('../../packs/reliability', import.meta.url), pack, { recursive: true });
    const role = (
      i: number,
    ) => `- { id: r-${i}, tier: related, name: { en: r }, title: { en: r }, stance: { en: r }, summary: { en: r }, mission: { en: r },
    duties: [{ id: d-${i}, title: { en: d }, detail: { en: d }, source: editorial }], path: { en: r },
    companies: { summary: { en: r }, types: [], source: editorial }, nearest: em, source: editorial }
`;
    await appendFile(join(pack, 'roles.yaml'), each(1_500, role));
    const traits = each(2_000, (i) => `- {id: t-${i}, label: {en: t}}\n`);
    const rest = 'items: []\nemphasis: {}\n';
    await writeFile(join(pack, 'quiz.yaml'), `source: editorial\ntraits:\n${traits}${rest}`);
    await expectRefused('quiz.yaml:2004:11');
  });
});
