import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inEachForm } from './each-form.ts';
import { career, careerJson } from './run.ts';

const folderOf = (pack: string): string => fileURLToPath(new URL(`../../packs/${pack}`, import.meta.url));

/** Packs that share nothing with the built-in one: other fields, one language each, other numbers of everything. */
const PACKS = [
  {
    pack: 'reliability',
    language: 'en',
    role: 'em',
    from: 'manager',
    word: 'mentoring',
    company: 'scale-up',
    term: 'slo',
  },
  {
    pack: 'hospital',
    language: 'ja',
    role: '看護師長',
    from: '主任',
    word: '夜勤',
    company: '総合病院',
    term: '電子カルテ',
  },
] as const;

const FORMATS = [[], ['--plain'], ['--format', 'markdown'], ['--json']];

describe.each(PACKS)('the pack $pack', ({ pack, language, role, from, word, company, term }) => {
  const content = ['--content', folderOf(pack)];
  const commands: readonly (readonly string[])[] = [
    [],
    ['compare'],
    ['compare', '--detail'],
    ['role'],
    ['role', role],
    ['company'],
    ['company', company],
    ['mindset'],
    ['path'],
    ['path', role, '--from', from],
    ['plan', role, '--from', from, '--by', '2999-12'],
    ['faq'],
    ['faq', '1'],
    ['faq', word],
    ['glossary'],
    ['glossary', term],
    ['search', word],
  ];

  test.each(commands.map((args) => [args] as const))(
    'works with career %j in every format and both languages',
    async (args) => {
      for (const lang of ['ja', 'en']) {
        const line = [...args, ...content, '--lang', lang];
        for await (const { code, stdout, stderr } of inEachForm(line, FORMATS)) {
          expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
          expect(stdout).not.toMatch(/undefined|\[object|CIO|CTO/);
          if (lang === 'en' && language === 'en') expect(stdout).not.toMatch(/\p{sc=Hira}/u);
          if (language === 'ja') expect(stdout).toMatch(/\p{sc=Hira}/u);
        }
      }
    },
  );
});

test('a ladder of eight steps, and one of two', async () => {
  const steps = async (pack: string, role: string) =>
    (await careerJson(['path', role, '--content', folderOf(pack)])).steps.length;
  expect(await steps('reliability', 'staff-sre')).toBe(8);
  expect(await steps('hospital', 'head-nurse')).toBe(2);
});

test('hundreds of questions: one is found', async () => {
  const { entries } = await careerJson(['faq', 'topic273', '--content', folderOf('reliability')]);
  expect(entries[0].id).toBe('question-273');
});

test('a quiz of two traits is scored', async () => {
  const { outcome, top } = await careerJson(
    ['quiz', '--answers', '-', '--content', folderOf('reliability')],
    {
      input: 'answers: { systems-1: 5, systems-3: 5, people-2: 5 }\n',
    },
  );
  expect({ outcome, top }).toEqual({ outcome: 'impression', top: 'staff-sre' });
});

test('a pack without a quiz says so, and does not offer it', async () => {
  for (const args of [['quiz'], ['quiz', '--items'], ['quiz', '--answers', '-'], ['score']]) {
    const { code, stdout, stderr } = await career([
      ...args,
      '--content',
      folderOf('hospital'),
      '--lang',
      'en',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('has no quiz');
  }
  expect((await career(['--content', folderOf('hospital')])).stdout).not.toContain('career quiz');
});
