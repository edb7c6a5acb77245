import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inEachForm } from './each-form.ts';
import { homeWith, newHome, on } from './home.ts';
import { career, careerJson } from './run.ts';

const folderOf = (pack: string): string => fileURLToPath(new URL(`../../packs/${pack}`, import.meta.url));

const FORMATS = [[], ['--plain'], ['--format', 'markdown'], ['--json']];
const LANGUAGES = ['ja', 'en'] as const;

/** Packs with little besides levels: ids, names and milestones; and levels that roles share, with categories. */
const PACKS = [
  {
    pack: 'minimal',
    languages: LANGUAGES,
    shown: [
      [],
      ['compare', 'baker@1', 'baker@baker-2'],
      ['role'],
      ['role', 'taster'],
      ['path'],
      ['path', 'taster', '--from', '1', '--next'],
      ['path', 'baker', '--step', '2'],
      ['plan', 'baker', '--from', '1', '--by', '2999-12'],
      ['search', 'recipe'],
      ['search', 'nothing-of-the-kind'],
      ['profile'],
      ['profile', 'history'],
    ],
    lacking: [
      ['compare'],
      ['company'],
      ['mindset'],
      ['faq'],
      ['faq', 'x'],
      ['glossary'],
      ['sources'],
      ['path', '--category', 'x'],
    ],
  },
  {
    pack: 'tracks',
    languages: ['ja'],
    shown: [
      [],
      ['compare'],
      ['compare', 'specialist@S5', 'manager@課長', '--aspect', 'milestones'],
      ['role'],
      ['role', '管理職'],
      ['path'],
      ['path', '管理職', '--from', 'G4'],
      ['path', 'analyst', '--step', 'g4'],
      ['path', 'manager', '--category', '協働'],
      ['path', 'manager', '--from', 'm5', '--next'],
      ['plan', 'manager', '--from', '3', '--by', '2999-12'],
      ['search', '設計'],
      ['sources'],
      ['profile'],
    ],
    lacking: [['company'], ['mindset'], ['faq'], ['glossary'], ['path', '--category', 'なし']],
  },
] as const;

/** Headings of a Markdown text that have nothing below them: the next block is a heading of the same level or above. */
function emptyHeadings(text: string): readonly string[] {
  const blocks = text.split('\n').filter((line) => line !== '');
  const depth = (line = '# '): number => /^#+ /.exec(line)?.[0].length ?? Number.POSITIVE_INFINITY;
  return blocks.filter((line, i) => /^#+ /.test(line) && depth(blocks[i + 1]) <= depth(line));
}

/** The source marks in a text that have no footnote. */
function unexplained(text: string): readonly string[] {
  return ['*', '†'].filter(
    (mark) => text.split('\n').some((line) => line.endsWith(` ${mark}`)) && !text.includes(`\n${mark} `),
  );
}

describe.each(PACKS)('the pack $pack', ({ pack, languages, shown, lacking }) => {
  const content = ['--content', folderOf(pack)];

  test('has neither errors nor warnings', async () => {
    const { faults, warnings } = await careerJson(['content', 'check', folderOf(pack)]);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  });

  test.each(shown.map((args) => [args] as const))(
    'leaves nothing empty, in any format and language: career %j',
    async (args) => {
      for (const lang of LANGUAGES) {
        const line = [...args, ...content, '--lang', lang];
        for await (const { form: format, code, stdout, stderr } of inEachForm(line, FORMATS)) {
          expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
          expect(stdout).not.toMatch(/undefined|\[object|null|NaN|CIO|CTO/);
          if (format.includes('--json')) continue;
          expect(stdout).not.toMatch(/: *-$|\| - *\|/m);
          expect(unexplained(stdout)).toEqual([]);
          if (format.includes('markdown')) expect(emptyHeadings(stdout)).toEqual([]);
          if (lang === 'en' && languages.length === 2) expect(stdout).not.toMatch(/\p{sc=Hira}/u);
        }
      }
    },
  );

  test.each(lacking.map((args) => [args] as const))('says what it has instead: career %j', async (args) => {
    for (const lang of LANGUAGES) {
      const { code, stdout, stderr } = await career([...args, ...content, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
      expect(stderr).not.toMatch(/undefined|career (faq|quiz|glossary|company|mindset) /);
    }
  });

  test('every command on its first screen works', async () => {
    const { commands } = await careerJson([...content, '--lang', 'ja']);
    expect(commands.length).toBeGreaterThan(0);
    for (const { command } of commands) {
      const args = command.split(' ').slice(1);
      expect({ command, code: (await career(args)).code }).toEqual({ command, code: 0 });
    }
  });

  test.each([['path'], ['compare'], ['plan'], ['role']])(
    'its help mentions nothing from the built-in pack: career %s',
    async (command) => {
      for (const lang of LANGUAGES) {
        const { stdout } = await career([command, '--help', ...content, '--lang', lang]);
        expect(stdout).toContain('--content');
        expect(stdout).not.toMatch(/\bc[it]o\b/i);
      }
    },
  );

  test.each(LANGUAGES)('a report has only what the pack has (%s)', async (lang) => {
    for (const format of ['html', 'markdown', 'json']) {
      const out = ['--format', format, '--out', '-'];
      const { code, stdout } = await career(['report', ...content, ...out, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/undefined|\[object|career quiz|career faq|CIO|CTO/);
      if (format === 'markdown') expect(emptyHeadings(stdout)).toEqual([]);
      if (format === 'html') expect(stdout).not.toMatch(/<(h\d|ul|p|table|dl|dd|li)[^>]*>\s*<\/\1>/);
    }
  });

  test('a calendar has the deliverables and nothing else', async () => {
    const from = pack === 'minimal' ? ['baker', '--from', '1'] : ['manager', '--from', '3'];
    const args = ['plan', ...from, '--by', '2999-12', ...content];
    const { steps } = await careerJson(args);
    const dated = steps.flatMap(({ milestones }: { milestones: readonly unknown[] }) => milestones);
    const { stdout } = await career([...args, '--format', 'ics']);
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(dated.length);
    expect(dated.map(({ id }: { id: string }) => id)).toEqual(
      pack === 'minimal' ? ['knead', 'prove'] : ['g4-report'],
    );
  });

  test('completion offers its levels and milestones', async () => {
    const role = pack === 'minimal' ? 'baker' : 'manager';
    const { stdout } = await career(['complete', '--', ...content, 'path', role, '--step', '']);
    expect(stdout).toMatch(pack === 'minimal' ? /^baker-1/m : /^g3/m);
  });
});

describe('what is stored belongs to a level of a pack', () => {
  const tracks = ['--content', folderOf('tracks')];
  const minimal = ['--content', folderOf('minimal')];
  const jsonOn = async (home: string, args: readonly string[]) =>
    JSON.parse((await on(home, [...args, '--json', '--with-profile'])).stdout);

  test('a tick on a shared level counts on every track, and in no other pack', async () => {
    const home = newHome();
    const done = ['path', 'specialist', '--done', 'g3-ask', '--evidence', '議事録', ...tracks];
    expect((await on(home, done)).code).toBe(0);
    for (const role of ['specialist', 'manager', 'analyst']) {
      const { steps } = await jsonOn(home, ['path', role, ...tracks]);
      expect(steps[0].milestones.find(({ id }: { id: string }) => id === 'g3-ask')).toMatchObject({
        done: true,
        evidence: '議事録',
      });
    }
    for (const other of [minimal, []]) {
      const { gap, unknownTicks } = await jsonOn(home, ['path', ...other]);
      expect({ gap, unknownTicks }).toEqual({});
      const { milestones, empty } = await jsonOn(home, ['profile', ...other]);
      expect({ milestones, empty }).toEqual({ milestones: [], empty: true });
      expect((await on(home, ['profile', '--lang', 'en', ...other])).stdout).toContain('tracks (1 entry)');
    }
  });

  test('so do a grade, a target and a plan', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'grade=課長', 'target=manager', 'name=Aya', ...tracks]);
    expect((await on(home, ['plan', '--by', '2999-04', '--save', ...tracks])).code).toBe(0);
    expect(await jsonOn(home, ['plan', ...tracks])).toMatchObject({ role: 'manager', from: 'm5' });
    expect(await jsonOn(home, ['profile', ...tracks])).toMatchObject({
      grade: { id: 'm5', number: 5 },
      plans: [{ id: 'manager' }],
    });
    for (const other of [minimal, []]) {
      expect(await jsonOn(home, ['profile', ...other])).toMatchObject({ name: 'Aya', plans: [] });
      expect(await jsonOn(home, ['profile', ...other])).not.toHaveProperty('grade');
      const plan = await on(home, ['plan', '--by', '2999-04', '--lang', 'en', ...other]);
      expect({ code: plan.code, stdout: plan.stdout }).toEqual({ code: 2, stdout: '' });
      expect(plan.stderr).toContain('current step or grade');
    }
  });

  test('a grade on another track leaves the reader’s step unknown', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'grade=M5', 'target=manager', ...tracks]);
    const { gap, steps } = await jsonOn(home, ['path', 'specialist', ...tracks]);
    expect(gap).toMatchObject({ unplaced: '管理職5', missing: [] });
    for (const step of steps) expect(step).not.toHaveProperty('status');
    const { code, stderr } = await on(home, ['path', 'specialist', '--next', '--lang', 'en', ...tracks]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--from') });
    expect((await jsonOn(home, ['path', 'analyst', '--from', 'g4', '--next', ...tracks])).steps).toHaveLength(
      1,
    );
  });

  test('a result of one pack’s quiz does not count for another pack', async () => {
    const reliability = ['--content', folderOf('reliability')];
    const home = await homeWith([]);
    const input = 'answers: { systems-1: 5, systems-3: 5, people-2: 5 }\n';
    expect((await on(home, ['quiz', '--answers', '-', ...reliability], { input })).code).toBe(0);
    expect((await jsonOn(home, ['profile', 'history', ...reliability])).results).toHaveLength(1);
    for (const other of [tracks, []]) {
      expect((await jsonOn(home, ['profile', 'history', ...other])).results).toEqual([]);
      expect(await jsonOn(home, ['profile', ...other])).toMatchObject({ empty: true, quizzes: 0 });
      expect((await jsonOn(home, ['report', ...other])).result).toBeUndefined();
      expect((await on(home, ['result', ...other])).code).toBe(2);
    }
  });
});

describe('a long list of hits', () => {
  test('ends at 20 and says how many there are; --all shows every one', async () => {
    const content = ['--content', folderOf('reliability'), '--lang', 'en'];
    const { hits, total } = await careerJson(['search', 'topic', ...content]);
    expect(hits).toHaveLength(20);
    expect(total).toBeGreaterThan(100);
    const { stdout } = await career(['search', 'topic', ...content]);
    expect(stdout).toContain(`Showing the best 20 of ${total}; --all shows every one.`);
    expect((await careerJson(['search', 'topic', '--all', ...content])).hits).toHaveLength(total);
    const faq = await careerJson(['faq', 'topic', ...content]);
    expect(faq.entries).toHaveLength(20);
    expect((await careerJson(['faq', 'topic', '--all', ...content])).entries).toHaveLength(faq.total);
  });
});
