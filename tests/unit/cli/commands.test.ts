import { describe, expect, test } from 'vitest';
import { career } from './run.ts';

const COMMANDS = [
  { args: [], schema: 'career.home/1' },
  { args: ['compare'], schema: 'career.compare/1' },
  { args: ['compare', 'cto', 'ciso', '--detail'], schema: 'career.compare/1' },
  { args: ['role'], schema: 'career.roles/1' },
  { args: ['role', 'cio'], schema: 'career.role/1' },
  { args: ['company'], schema: 'career.company/1' },
  { args: ['company', 'saas'], schema: 'career.company/1' },
  { args: ['mindset'], schema: 'career.mindset/1' },
  { args: ['path', 'cto', '--from', '2'], schema: 'career.path/1' },
  { args: ['plan', 'cio', '--from', '2', '--by', '2999-12'], schema: 'career.plan/1' },
  { args: ['faq'], schema: 'career.faq/1' },
  { args: ['faq', '--all'], schema: 'career.faq/1' },
  { args: ['faq', '3'], schema: 'career.faq/1' },
  { args: ['faq', 'MBA'], schema: 'career.faq/1' },
  { args: ['glossary'], schema: 'career.glossary/1' },
  { args: ['glossary', 'DX'], schema: 'career.glossary/1' },
  { args: ['quiz', '--items'], schema: 'career.quiz-items/1' },
] as const;

describe.each(['ja', 'en'] as const)('in %s', (lang) => {
  describe.each(COMMANDS)('career $args', ({ args, schema }) => {
    test('prints text without colour, no line wider than asked for', async () => {
      const { code, stdout, stderr } = await career([...args, '--lang', lang, '--width', '72']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toContain('\u001b');
      expect(stdout.endsWith('\n')).toBe(true);
      expect(/[\p{sc=Hira}\p{sc=Kana}]/u.test(stdout)).toBe(lang === 'ja');
    });

    test('prints plain lines without anything drawn', async () => {
      const { code, stdout } = await career([...args, '--lang', lang, '--plain']);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/[\u2500-\u259f]|\p{Cc}(?<!\n)/u);
      expect(stdout.trim()).not.toBe('');
    });

    test('prints Markdown that begins with a heading', async () => {
      const { code, stdout } = await career([...args, '--lang', lang, '--format', 'markdown']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^#{1,2} \S/);
    });

    test('prints one JSON document that says what it is', async () => {
      const { code, stdout } = await career([...args, '--lang', lang, '--json']);
      expect(code).toBe(0);
      const document = JSON.parse(stdout);
      expect(Object.keys(document).slice(0, 2)).toEqual(['schema', 'lang']);
      expect(document).toMatchObject({ schema, lang });
      expect(stdout).toBe(`${JSON.stringify(document, null, 2)}\n`);
    });
  });
});

test('a level that is named twice is compared once, as a role is', async () => {
  for (const args of [
    ['cio@3', 'cto@3', 'cio@部長'],
    ['cio', 'cto', '最高情報責任者'],
  ]) {
    const { stdout } = await career(['compare', ...args, '--json']);
    expect(JSON.parse(stdout).roles).toHaveLength(2);
  }
});

test.each(['2', 'Step 2', 'ステップ2', 'ＳＴＥＰ　２', '課長クラス', 'section manager'])(
  'the second step is “%s”, as screens and people call it',
  async (word) => {
    const { stdout } = await career(['path', 'cio', '--from', word, '--json']);
    const { stops } = JSON.parse(stdout);
    expect(stops.map(({ status }: { readonly status?: string }) => status)).toEqual([
      'passed',
      'current',
      'ahead',
      'ahead',
    ]);
  },
);
