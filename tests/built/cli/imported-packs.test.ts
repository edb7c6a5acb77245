import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { inEachForm } from './each-form.ts';
import { career, careerJson } from './run.ts';

const table = (name: string): string => fileURLToPath(new URL(`../../packs/tables/${name}`, import.meta.url));

/** Packs of nothing but roles and steps, as they are imported: in two languages, and in Japanese alone. */
const PACKS = [
  {
    name: 'tracks',
    files: ['--ja', table('tracks.ja.csv'), '--en', table('tracks.en.csv')],
    ...{ languages: ['ja', 'en'], role: 'manager', other: 'specialist', from: 'L3', word: 'L4' },
  },
  {
    name: 'courses',
    files: [table('courses.cp932.csv')],
    ...{ languages: ['ja'], role: '管理職', other: '専門職', from: '2等級', word: '予算' },
  },
] as const;

/** Commands about parts that these packs do not have. */
const ABSENT = [['company'], ['mindset'], ['faq'], ['glossary'], ['sources'], ['quiz'], ['result']];
const FORMATS = [
  [],
  ['--plain'],
  ['--format', 'markdown'],
  ['--json'],
  ['--width', '50'],
  ['--width', '140'],
];

describe.each(PACKS)('the imported pack $name', ({ files, languages, role, other, from, word }) => {
  let content: readonly string[] = [];
  beforeAll(async () => {
    const pack = join(await mkdtemp(join(tmpdir(), 'career-imported-')), 'pack');
    await careerJson(['content', 'import', ...files, '--out', pack]);
    content = ['--content', pack];
  });

  /** Whether every heading of a text has something below it. */
  const isFilled = (markdown: string): boolean => {
    const lines = markdown.split('\n').filter((line) => line.trim() !== '');
    return lines.every((line, i) => {
      const level = /^(#+) /.exec(line)?.[1]?.length;
      const next = /^(#+) /.exec(lines[i + 1] ?? '# ')?.[1]?.length;
      return level === undefined || next === undefined || next > level;
    });
  };

  test.each([
    [[]],
    [['compare']],
    [['compare', '--detail']],
    [['compare', `${role}@${from}`, `${other}@${from}`]],
    [['role']],
    [['role', role]],
    [['path']],
    [['path', role, '--from', from]],
    [['path', role, '--step', from]],
    [['plan', role, '--from', from, '--by', '2999-12']],
    [['search', word]],
    [['content', 'check']],
    [['profile']],
  ])('works with career %j in every format and both languages, and leaves nothing empty', async (args) => {
    for (const lang of ['ja', 'en']) {
      const line = [...args, ...content, '--lang', lang];
      for await (const { form: format, code, stdout, stderr } of inEachForm(line, FORMATS)) {
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        expect(stdout).not.toMatch(/undefined|null|NaN|\[object|CIO|CTO/);
        // No marks or footnotes, and no dashes for what is missing.
        if (format[0] !== '--json')
          expect(stdout).not.toMatch(/†|(?<!\*)\*$|^\* |(?:^|[│|] )[-–](?: [│|]|$)/m);
        if (languages.length > 1 && lang === 'en') expect(stdout).not.toMatch(/\p{sc=Hira}/u);
        if (format[1] === 'markdown' && args.length > 0) expect(isFilled(stdout)).toBe(true);
      }
    }
  });

  test('says which parts it does not have', async () => {
    for (const args of ABSENT) {
      for (const lang of ['ja', 'en']) {
        const { code, stdout, stderr } = await career([...args, ...content, '--lang', lang]);
        expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
        expect(stderr).toMatch(
          lang === 'ja'
            ? /^エラー: このコンテンツには.+がありません/
            : /^error: this content pack (?:has|explains|names) no /,
        );
      }
    }
  });

  test('becomes a report without empty sections', async () => {
    for (const lang of ['ja', 'en']) {
      const { code, stdout } = await career(['report', ...content, '--format', 'markdown', '--lang', lang]);
      expect(code).toBe(0);
      expect(isFilled(stdout)).toBe(true);
      const { stdout: page } = await career([
        'report',
        ...content,
        '--out',
        '-',
        '--format',
        'html',
        '--lang',
        lang,
      ]);
      expect(page).toMatch(/<html/);
      expect(page).not.toMatch(/undefined|NaN|\[object|<(h[1-6]|li|p|dd)[^>]*><\/\1>/);
    }
  });
});
