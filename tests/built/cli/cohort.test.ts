import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersAsCsv, peopleOf } from './group.ts';
import { career, careerJson } from './run.ts';

const PEOPLE = peopleOf({ 情報システム部: 12, 経営企画部: 9, 製造部: 8, 人事部: 4 });

let folder: string;
let answers: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-cohort-'));
  answers = join(folder, 'answers.csv');
  await writeFile(answers, await answersAsCsv(PEOPLE, 'ja'));
});

describe('career cohort', () => {
  test('refuses to divide people by a column that nobody has', async () => {
    const lines = PEOPLE.map((_, n) => `{"id":${n},"answers":{"technology-1":4}}`).join('\n');
    const args = ['cohort', '-', '--by', '部署', '--lang', 'en'];
    expect(await career(args, { input: lines })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: nobody has anything under “部署”, so people cannot be divided by it\n',
    });
  });

  test('counts the results that career score gives, and hides groups that are too small', async () => {
    const { stdout } = await career(['score', answers, '--keep', '部署', '--quiet']);
    const scored = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const view = await careerJson(['cohort', answers, '--by', '部署', '--lang', 'ja']);
    expect(view).toMatchObject({
      schema: 'career.cohort/1',
      lang: 'ja',
      people: 33,
      minGroup: 5,
      by: '部署',
    });
    expect(view.note).toContain('選考');

    const usable = scored.filter(({ outcome }) => outcome !== 'insufficient');
    expect(view.usable).toBe(usable.length);
    const shown = view.groups.slice(1);
    expect(view.groups[0].name).toBeNull();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ name }: { name: string }) => name)).not.toContain('人事部');
    expect(view.hidden).toBeGreaterThanOrEqual(5);
    for (const { name, people, outcomes, shortlisted, traits } of view.groups) {
      const members = usable.filter(({ kept }) => name === null || kept['部署'] === name);
      expect(people).toBe(members.length);
      for (const [outcome, count] of Object.entries(outcomes)) {
        expect(members.filter((each) => each.outcome === outcome)).toHaveLength(Number(count));
      }
      for (const [role, count] of Object.entries(shortlisted)) {
        expect(members.filter(({ shortlist }) => shortlist.includes(role))).toHaveLength(Number(count));
      }
      for (const { id, mean } of traits) {
        const sum = members.reduce((all, each) => all + each.traits[id], 0);
        expect(mean).toBeCloseTo(sum / members.length, 1);
      }
    }
  });

  test.each(['text', 'markdown', 'json', 'html'])(
    'has no ids, and says what it is not for, as %s',
    async (format) => {
      for (const lang of ['ja', 'en']) {
        const args = ['cohort', answers, '--by', '部署', '--lang', lang, '--format', format];
        const { code, stdout } = await career(args);
        expect(code).toBe(0);
        for (const { id } of PEOPLE) expect(stdout).not.toContain(id);
        expect(stdout).not.toContain('人事部');
        expect(stdout).toContain('情報システム部');
        expect(stdout.replace(/\s+/g, '')).toMatch(lang === 'ja' ? /選考、評価、配置/ : /neverforselecting/);
      }
    },
  );

  test('counts the last answers of a person who answered more than once', async () => {
    const twice = await answersAsCsv([...PEOPLE, ...PEOPLE.slice(0, 3)], 'ja');
    const view = await careerJson(['cohort', '-'], { input: twice });
    expect(view.people).toBe(33);
    const [head = '', ...rows] = twice.trimEnd().split('\r\n');
    const last = [head, ...rows.slice(33), ...rows.slice(3, 33)].join('\r\n');
    expect(await careerJson(['cohort', '-'], { input: last })).toEqual(view);
  });

  test('names a bad row, counts the rest, exit 1', async () => {
    const text = (await readFile(answers, 'utf8')).replace(
      /"00002","情報システム部","\d"/,
      '"00002","情報システム部","9"',
    );
    const { code, stdout, stderr } = await career(['cohort', '-', '--json', '--lang', 'en'], { input: text });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).people).toBe(32);
    expect(stderr).toContain('C3');
  });

  test('shows nothing about too few people', async () => {
    const few = await answersAsCsv(PEOPLE.slice(0, 4), 'en');
    const { code, stdout, stderr } = await career(['cohort', '-', '--lang', 'en'], { input: few });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/error: 3 people have answered enough, but a group needs 5 to be shown/);
    expect(await careerJson(['cohort', '-', '--min-group', '3'], { input: few })).toMatchObject({
      people: 4,
      usable: 3,
    });
  });

  test.each(['2', '0', '-1', '4.5', 'five', ''])('refuses --min-group “%s”', async (people) => {
    const { code, stderr } = await career(['cohort', answers, `--min-group=${people}`, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--min-group .*\nUse a whole number, 3 or more\.\n/);
  });

  test('refuses a column that does not exist, and lists those that do', async () => {
    const { code, stdout, stderr } = await career(['cohort', answers, '--by', 'Team', '--lang', 'en']);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('Team');
    expect(stderr).toContain('部署');
  });

  test('reads several files, such as one for each person', async () => {
    const { items } = await careerJson(['quiz', '--items']);
    const files = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        const file = join(folder, `person-${n}.json`);
        const given = items.map(({ id }: { id: string }, i: number) => [id, 1 + ((n * 3 + i * (n + 2)) % 5)]);
        await writeFile(file, `${JSON.stringify({ answers: Object.fromEntries(given) })}\n`);
        return file;
      }),
    );
    expect(await careerJson(['cohort', ...files, '--min-group', '3'])).toMatchObject({ people: 6 });
  });
});
