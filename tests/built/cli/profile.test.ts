import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, exported, recordsOf, resultOf } from '../../unit/profile/records.ts';
import { harmfulIn, SAMPLES } from '../hostile/harmful.ts';
import { filesIn, homeWith, jsonOn, newHome, on } from './home.ts';

/** A file beside a data directory, not in it. */
async function fileBeside(home: string, name: string, text: string): Promise<string> {
  const file = join(dirname(home), name);
  await writeFile(file, text);
  return file;
}

describe('career profile', () => {
  test('where nothing is stored, says so, says where it would be, and stores nothing', async () => {
    const home = newHome();
    const { code, stdout, stderr } = await on(home, ['profile']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Nothing is stored yet.');
    expect(stdout).toContain(`Stored in  ${join(home, 'records')}`);
    expect((await on(home, ['profile', '--lang', 'ja'])).stdout).toContain('まだ何も保存していません。');
    expect(await jsonOn(home, ['profile'])).toEqual({
      schema: 'career.profile/1',
      lang: 'en',
      folder: join(home, 'records'),
      empty: true,
      refers: ['companies', 'quiz'],
      quizzes: 0,
      milestones: [],
      plans: [],
      others: [],
    });
    expect(await filesIn(home)).toEqual([]);
  });

  test('shows all that is stored, in words, in both languages', async () => {
    const home = await homeWith(EVERYTHING);
    const [en, ja] = await Promise.all(
      ['en', 'ja'].map(async (lang) => ({
        view: await jsonOn(home, ['profile', '--lang', lang]),
        lines: (await on(home, ['profile', '--plain', '--lang', lang])).stdout.split('\n'),
      })),
    );
    expect(en?.lines).toEqual(
      expect.arrayContaining([
        'Name: 佐藤',
        `Kind of company: ${en?.view.company.name}`,
        `Grade: ${en?.view.grade.name}`,
        'Aiming for: CIO',
        'Quizzes taken: 2',
        'Match with CIO: 66 (no. 1 of 6)',
        'Match with CTO: 51 (no. 2 of 6)',
        'Verdict: leaning',
        `[x] ${en?.view.milestones[0].text}: 2026-05-15: 在庫システム更改の稟議書`,
        `[x] ${en?.view.milestones[1].text}: 2026-06-15`,
        'CIO by Apr 2036',
      ]),
    );
    expect(ja?.lines).toEqual(
      expect.arrayContaining([
        `会社の種類: ${ja?.view.company.name}`,
        `職位: ${ja?.view.grade.name}`,
        'CIOとの一致度: 66（6つのうち1番目）',
        '判定: 寄り気味',
        `[x] ${ja?.view.milestones[0].text}: 2026-05-15　在庫システム更改の稟議書`,
        'CIO　2036年4月まで',
      ]),
    );
  });

  test('in JSON, everything goes by its id, with its name in the language asked for', async () => {
    const home = await homeWith(EVERYTHING);
    expect(await jsonOn(home, ['profile', '--lang', 'ja'])).toMatchObject({
      schema: 'career.profile/1',
      lang: 'ja',
      empty: false,
      name: '佐藤',
      company: { id: 'manufacturing', name: '製造業' },
      grade: { id: 'cio-2', number: 2, name: '課長級' },
      target: { id: 'cio', name: 'CIO', title: '最高情報責任者' },
      latest: { at: '2026-07-15T10:00:00.000Z', outcome: 'leaning', roles: [{ id: 'cio' }, { id: 'cto' }] },
      quizzes: 2,
      milestones: [{ id: 'cio-1-ringi' }, { id: 'cio-2-delegation', evidence: '' }],
      plans: [{ id: 'cio', by: '2036-04' }],
    });
  });

  test('what the content pack does not know is shown by its id', async () => {
    const home = await homeWith(
      recordsOf(
        { kind: 'set', company: 'circus', target: 'ringmaster' },
        { kind: 'tick', milestone: 'ringmaster-1-lion', evidence: 'alive' },
      ),
    );
    const { stdout } = await on(home, ['profile', '--plain']);
    expect(stdout).toMatch(/^Kind of company: circus$/m);
    expect(stdout).toMatch(/^Aiming for: ringmaster$/m);
    expect(stdout).toMatch(/^\[x\] ringmaster-1-lion: 2026-04-15: alive$/m);
  });

  test.each([
    [['profile', 'histroy'], 'en', /unknown command “histroy”/, /career profile history/],
    [['profile', 'histroy'], 'ja', /「histroy」というコマンドはありません/, /career profile history/],
    [['profile', 'unknown'], 'en', /unknown command “unknown”/, /set, history, export, import, erase/],
    [['profile', 'set'], 'en', /missing argument: fields/, /career profile set --help/],
    [['profile', 'import'], 'en', /missing argument: file/, /career profile import --help/],
  ] as const)('%j in %s: exit 2, and what to do', async (args, lang, message, hint) => {
    const { code, stdout, stderr } = await on(newHome(), [...args, '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(hint);
  });
});

describe('career profile set', () => {
  const IDS = { company: 'manufacturing', grade: '2', target: 'cio' };

  test.each([
    ['ids', ['company=manufacturing', 'grade=2', 'target=cio']],
    ['English names', ['company=Manufacturing', 'grade=Section Manager', 'target=Chief Information Officer']],
    ['Japanese names', ['company=製造業', 'grade=課長', 'target=最高情報責任者']],
    ['full width', ['ｃｏｍｐａｎｙ＝製造業', 'ｇｒａｄｅ＝２', 'ＴＡＲＧＥＴ＝ＣＩＯ']],
    ['fields in Japanese', ['会社の種類=製造業', '職位=課長級', '目指す役職=CIO']],
    ['fields in English', ['Kind of company=manufacturing', 'Grade=2', 'Aiming for=cio']],
  ])('understands %s, and shows what is stored then', async (_, fields) => {
    const home = newHome();
    const shown = JSON.parse((await on(home, ['profile', 'set', ...fields, '--json'])).stdout);
    const { company, grade, target } = shown;
    expect({ company: company.id, grade: String(grade.number), target: target.id }).toEqual(IDS);
    expect(await jsonOn(home, ['profile'])).toEqual(shown);
  });

  test('the first save says where, on stderr; the next says nothing', async () => {
    const home = newHome();
    const first = await on(home, ['profile', 'set', 'name=Aya']);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain(join(home, 'records'));
    expect(first.stderr).toContain('career profile erase');
    expect(first.stdout).toMatch(/^Name +Aya$/m);
    expect((await on(home, ['profile', 'set', 'name=佐藤'])).stderr).toBe('');
  });

  test('files are for their owner only, and so are the folders', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'name=Aya']);
    const [file = ''] = await filesIn(home);
    const modes = await Promise.all([home, dirname(file), file].map(async (path) => (await stat(path)).mode));
    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600']);
  });

  test('sets the named fields and leaves the rest; an empty value clears a field', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'name=Aya', 'grade=2']);
    await on(home, ['profile', 'set', 'target=cto']);
    expect(await jsonOn(home, ['profile'])).toMatchObject({ name: 'Aya', grade: {}, target: { id: 'cto' } });
    await on(home, ['profile', 'set', 'grade=']);
    const left = await jsonOn(home, ['profile']);
    expect(left).toMatchObject({ name: 'Aya', target: { id: 'cto' } });
    expect(left).not.toHaveProperty('grade');
  });

  test('a value may have an equals sign in it', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'name=a=b']);
    expect(await jsonOn(home, ['profile'])).toMatchObject({ name: 'a=b' });
  });

  test.each([
    ['en', 'target=cioo', /unknown role “cioo”/, /Did you mean CIO/],
    ['en', 'company=manufactoring', /unknown kind of company “manufactoring”/, /Did you mean Manufacturing/],
    ['en', 'grde=2', /unknown field “grde”/, /Did you mean grade/],
    ['en', 'colour=red', /unknown field “colour”/, /grade="section manager" target=cio/],
    ['en', 'grade', /“grade” is not in the form field=value/, /grade="section manager"/],
    ['en', `name=${'x'.repeat(201)}`, /“name” is longer than 200 characters/, /^error: /],
    ['ja', '目指す役=cio', /「目指す役」という項目はありません/, /もしかして: 目指す役職/],
    ['ja', 'grade', /「grade」は「項目=値」の形になっていません/, /例: grade=課長/],
  ])(
    'in %s, %s: exit 2 and what to do; nothing is set, not even valid values',
    async (lang, bad, message, hint) => {
      const home = newHome();
      const { code, stdout, stderr } = await on(home, ['profile', 'set', 'name=Aya', bad, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(hint);
      expect(await filesIn(home)).toEqual([]);
    },
  );

  test.each([
    ['en', 'D3', /“D3” is not a grade on the path to CIO, .* Staff, Senior staff .+ Section manager/],
    ['ja', '社長', /「社長」はCIOへの道のりにない職位/],
  ])(
    'in %s, a grade that the ladder does not have is kept, without a step: %s',
    async (lang, grade, note) => {
      const home = newHome();
      const { code, stdout, stderr } = await on(home, ['profile', 'set', `grade=${grade}`, '--lang', lang]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(note) });
      expect(stdout).toContain(grade);
      expect((await jsonOn(home, ['profile'])).grade).toEqual({ id: grade, name: grade });
      const { gap, steps } = await jsonOn(home, ['path', 'cio', '--with-profile']);
      expect(gap).toMatchObject({ unplaced: grade, missing: [] });
      for (const step of steps) expect(step).not.toHaveProperty('status');
      expect((await on(home, ['plan', 'cio', '--by', '2999-04'])).code).toBe(2);
    },
  );

  test('a grade is a step on the path to the target that is set', async () => {
    const home = newHome();
    await on(home, ['profile', 'set', 'target=cto']);
    await on(home, ['profile', 'set', 'grade=4']);
    const cto = await jsonOn(home, ['path', 'cto']);
    expect((await jsonOn(home, ['profile'])).grade).toEqual({
      id: 'cto-4',
      number: 4,
      name: cto.steps[3].grade,
    });
  });
});

describe('career profile history', () => {
  test('without a result, says so and what to do', async () => {
    const home = newHome();
    expect((await on(home, ['profile', 'history'])).stdout).toContain('No quiz has been taken yet.');
    expect(await jsonOn(home, ['profile', 'history'])).toEqual({
      schema: 'career.profile-history/1',
      lang: 'en',
      roles: [],
      results: [],
    });
  });

  test('of one result, shows it, and nothing that needs two', async () => {
    const home = await homeWith(recordsOf(resultOf({ cio: 60, cto: 40 })));
    const { stdout } = await on(home, ['profile', 'history', '--plain']);
    expect(stdout).toBe(
      [
        'Your quiz results',
        '1. 2026-03-15: Verdict: clear: CIO (readiness: medium)',
        '1. 2026-03-15: Match of interests: CIO 60, CTO 40',
        '',
      ].join('\n'),
    );
    expect(await jsonOn(home, ['profile', 'history'])).not.toHaveProperty('change');
  });

  test('of two, also says what changed: fits, readiness and verdict', async () => {
    const home = await homeWith(
      recordsOf(
        resultOf({ cio: 52, cto: 58 }, { outcome: 'flat', top: null, shortlist: [], readiness: 30 }),
        resultOf({ cio: 66.4, cto: 51 }, { outcome: 'leaning', readiness: 55 }),
      ),
    );
    const { stdout } = await on(home, ['profile', 'history', '--plain']);
    const [, since] = stdout.split(/Since 2026-03-15\n|All results\n/);
    expect(since).toBe(
      'CIO: +14\nCTO: -7\nReadiness: from low to medium\nVerdict: from no clear pattern to leaning\n',
    );
    const ja = await on(home, ['profile', 'history', '--plain', '--lang', 'ja']);
    expect(ja.stdout).toContain('2026-03-15からの変化\nCIO: +14\n');
    expect(ja.stdout).toContain(
      '準備度: 「低め」から「中くらい」へ\n判定: 「目立った傾向なし」から「寄り気味」へ\n',
    );
  });

  test('of two on the same day, in the reader’s time zone, gives the time of each', async () => {
    const results = [40, 45, 50].map((cio) => resultOf({ cio, cto: 60 }));
    const times = ['2026-03-31T14:59:00.000Z', '2026-03-31T15:04:00.000Z', '2026-04-01T09:30:00.000Z'];
    const home = await homeWith(
      recordsOf(...results).map((record, i) => ({ ...record, at: times[i] ?? '' })),
    );
    const momentsIn = async (zone: string): Promise<readonly string[]> => {
      const { stdout } = await on(home, ['profile', 'history', '--plain'], { env: { TZ: zone } });
      return [...stdout.matchAll(/^\d\. (.*?): Match/gm)].map(([, moment = '']) => moment);
    };
    expect(await momentsIn('Asia/Tokyo')).toEqual(['2026-03-31', '2026-04-01 00:04', '2026-04-01 18:30']);
    expect(await momentsIn('UTC')).toEqual(['2026-03-31 14:59', '2026-03-31 15:04', '2026-04-01']);
  });

  test('of five, shows all, oldest first, with a trend for each role', async () => {
    const fits = [40, 45, 50, 55, 54.6];
    const home = await homeWith(recordsOf(...fits.map((cio) => resultOf({ cio, cto: 50 }))));
    const plain = (await on(home, ['profile', 'history', '--plain'])).stdout;
    expect(plain.match(/(?<=^\d\. )2026-\d\d-15(?=: Match of interests: )/gm)).toEqual(
      ['03', '04', '05', '06', '07'].map((month) => `2026-${month}-15`),
    );
    expect(plain).toMatch(/^CIO: 40, 45, 50, 55, 55$/m);
    // 55 and 54.6 are equal in whole points, so the table shows no change.
    expect(plain).toContain('Nothing has changed by a point or more.');
    const drawn = (await on(home, ['profile', 'history'])).stdout;
    expect(drawn).toMatch(/^CIO +40 → +55 +[▁▂▃▄▅▆▇█]{5}$/m);
    expect((await on(home, ['profile', 'history'], { env: { TERM: 'dumb' } })).stdout).toMatch(
      /^CIO +40 > +55$/m,
    );
  });

  test('in JSON: every result with its fits, and the change in points', async () => {
    const home = await homeWith(EVERYTHING);
    const view = await jsonOn(home, ['profile', 'history']);
    expect(view).toMatchObject({
      schema: 'career.profile-history/1',
      lang: 'en',
      roles: [
        { id: 'cio', name: 'CIO', title: 'Chief Information Officer' },
        ...['cto', 'cdo-digital', 'cdo-data', 'ciso', 'cpo'].map((id) => ({ id })),
      ],
      results: [
        {
          id: '00000000-0000-4000-8000-000000000002',
          at: '2026-04-15T10:00:00.000Z',
          answered: 2,
          outcome: 'flat',
          top: null,
          shortlist: [],
          readiness: 41.2,
        },
        { at: '2026-07-15T10:00:00.000Z', fits: { cio: 66.4, cto: 51 }, top: 'cio', outcome: 'leaning' },
      ],
      change: { since: '2026-04-15T10:00:00.000Z', outcome: { before: 'flat', after: 'leaning' } },
    });
    expect(view.change.fits.cio).toBeCloseTo(14.4);
    expect(view.change.readiness).toBeCloseTo(13.8);
  });
});

describe('career profile export', () => {
  test('to two files is refused: exit 2', async () => {
    const home = newHome();
    const { code, stderr } = await on(home, ['profile', 'export', 'a.json', '--out', 'b.json']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: a.json and --out cannot be used together\n',
    });
  });

  test('writes one JSON document: its schema, when, and every record', async () => {
    const home = await homeWith(EVERYTHING);
    const { code, stdout, stderr } = await on(home, ['profile', 'export']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      schema: 'career.profile-export/1',
      exported: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      records: EVERYTHING,
    });
    expect((await on(home, ['profile', 'export', '-'])).stdout.replace(/"exported".*/, '')).toBe(
      stdout.replace(/"exported".*/, ''),
    );
  });

  test('to a file that only its owner may read, and never over one that is there', async () => {
    const home = await homeWith(EVERYTHING);
    const file = join(dirname(home), 'me.json');
    const first = await on(home, ['profile', 'export', file]);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toBe(
      `Written to ${file}\nIt contains everything stored about you (6 entries), so keep it private.\n`,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8')).records).toEqual(EVERYTHING);

    await writeFile(file, 'mine');
    const again = await on(home, ['profile', 'export', file]);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('already exists, so nothing was written');
    expect((await on(home, ['profile', 'export', file, '--lang', 'ja'])).stderr).toContain('すでにあるため');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('says why it cannot be written: exit 1', async () => {
    const home = await homeWith(EVERYTHING);
    const { code, stderr } = await on(home, ['profile', 'export', join(home, 'no', 'me.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain(`folder not found: ${join(home, 'no')}`);
  });

  test('of nothing is still a document', async () => {
    expect(JSON.parse((await on(newHome(), ['profile', 'export'])).stdout).records).toEqual([]);
  });
});

describe('career profile import', () => {
  test('says how many of each kind it added; a second time adds nothing', async () => {
    const home = newHome();
    const file = await fileBeside(home, 'me.json', exported(EVERYTHING));
    const first = await on(home, ['profile', 'import', file, '--plain']);
    expect(first).toEqual({
      code: 0,
      stdout: ['Imported', '1 profile setting', '2 quiz results', '2 milestones reached', '1 plan', ''].join(
        '\n',
      ),
      stderr: '',
    });
    const before = await filesIn(home);
    const again = await on(home, ['profile', 'import', file]);
    expect(again).toMatchObject({ code: 0, stdout: 'Nothing new. Everything was already imported.\n' });
    expect((await on(home, ['profile', 'import', file, '--lang', 'ja'])).stdout).toContain(
      'すべて取り込み済み',
    );
    expect(await filesIn(home)).toEqual(before);
    expect(await jsonOn(home, ['profile', 'import', file])).toEqual({
      schema: 'career.profile-import/1',
      lang: 'en',
      added: {},
      removed: 0,
    });
  });

  test('merges by id: existing records stay, new ones are added', async () => {
    const home = await homeWith(EVERYTHING.slice(0, 3));
    const file = await fileBeside(home, 'other.json', exported(EVERYTHING.slice(1)));
    expect(await jsonOn(home, ['profile', 'import', file])).toMatchObject({
      added: { tick: 1, result: 1, plan: 1 },
      removed: 0,
    });
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records).toEqual(EVERYTHING);
  });

  test('accepts ids as long as a content pack may have', async () => {
    const milestone = `${'very-'.repeat(40)}long`;
    const home = newHome();
    const pack = join(dirname(home), 'pack');
    await cp(new URL('../../../content', import.meta.url), pack, { recursive: true });
    const steps = join(pack, 'steps.yaml');
    await writeFile(steps, (await readFile(steps, 'utf8')).replace('cio-1-ringi', milestone));
    expect((await on(home, ['path', 'cio', '--done', milestone, '--content', pack])).code).toBe(0);
    const { stdout } = await on(home, ['profile', 'export']);
    expect(await jsonOn(newHome(), ['profile', 'import', '-'], { input: stdout })).toMatchObject({
      added: { tick: 1 },
    });
  });

  test('from standard input too', async () => {
    const home = newHome();
    const { code } = await on(home, ['profile', 'import', '-'], { input: exported(EVERYTHING) });
    expect(code).toBe(0);
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records).toEqual(EVERYTHING);
  });

  test('--replace deletes what was stored before, and says how much', async () => {
    const home = await homeWith(EVERYTHING.slice(0, 3));
    const file = await fileBeside(home, 'other.json', exported(EVERYTHING.slice(2)));
    const { code, stdout } = await on(home, ['profile', 'import', file, '--replace']);
    expect(code).toBe(0);
    expect(stdout).toContain('Deleted 2 earlier entries.');
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records).toEqual(EVERYTHING.slice(2));
  });

  test.each([
    ['not JSON', () => 'hello', /:1:1: /],
    ['cut short', (text: string) => text.slice(0, -20), /:\d+:\d+: not valid YAML or JSON/],
    ['empty', () => '', /in\.json: /],
    [
      'a field too many',
      (text: string) => text.replace('"grade": "cio-2"', '"grades": "cio-2"'),
      /:13:19: unknown field “grades”; .*: grade$/m,
    ],
    ['an unknown outcome', (text: string) => text.replace('"flat"', '"maybe"'), /:\d+:\d+: “outcome”/],
    [
      'an unknown kind',
      (text: string) => text.replace('"kind": "tick"', '"kind": "tock"'),
      /:\d+:\d+: “kind”/,
    ],
    ['a fit beyond 100', (text: string) => text.replace('"cio": 52', '"cio": 520'), /:\d+:\d+: “cio”/],
  ])('%s: exit 3, the place with line and column, and nothing is imported', async (_, spoil, message) => {
    const home = newHome();
    const text = exported(EVERYTHING);
    const file = await fileBeside(home, 'in.json', spoil(text));
    expect(spoil(text)).not.toBe(text);
    for (const flags of [[], ['--replace']]) {
      const { code, stdout, stderr } = await on(home, ['profile', 'import', file, ...flags]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(`${file} is not an exported profile, or has errors, so nothing was imported`);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('career profile export <file>');
    }
    expect(await filesIn(home)).toEqual([]);
  });

  test('of a newer version of the program: exit 1, and nothing is imported', async () => {
    const home = await homeWith(EVERYTHING);
    const file = await fileBeside(home, 'in.json', '{"schema":"career.profile-export/2","people":[]}');
    const { code, stderr } = await on(home, ['profile', 'import', file, '--replace']);
    expect(code).toBe(1);
    expect(stderr).toContain('written by a newer version of career, so nothing was imported');
    expect((await on(home, ['profile', 'import', file, '--lang', 'ja'])).stderr).toContain(
      '新しいバージョン',
    );
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records).toEqual(EVERYTHING);
  });

  test('a file that is not there: exit 1 and the reason', async () => {
    const { code, stderr } = await on(newHome(), ['profile', 'import', 'nowhere.json']);
    expect(code).toBe(1);
    expect(stderr).toBe('error: could not read nowhere.json: there is no such file or folder\n');
  });

  test('a stranger’s text is made harmless, and cannot begin a line', async () => {
    const hostile = `a${SAMPLES.filter((sample) => !/\p{Surrogate}/u.test(sample)).join('')}\u001b[2Jz\nCIO 100`;
    const home = await homeWith(
      recordsOf(
        { kind: 'set', name: hostile.slice(0, 190), target: 'cio', grade: 'cio-1' },
        { kind: 'tick', milestone: 'cio-1-ringi', evidence: hostile },
      ),
    );
    for (const args of [['profile'], [], ['path', 'cio']]) {
      for (const format of [[], ['--plain'], ['--format', 'markdown'], ['--json', '--with-profile']]) {
        const { code, stdout, stderr } = await on(home, [...args, ...format]);
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        expect(harmfulIn(stdout)).toEqual([]);
        expect(stdout, [...args, ...format].join(' ')).not.toMatch(/^\W*CIO 100/m);
      }
    }
    // The export equals the import exactly.
    expect(JSON.parse((await on(home, ['profile', 'export'])).stdout).records[1].change.evidence).toBe(
      hostile,
    );
  });
});

describe('career profile erase', () => {
  test('--yes leaves nothing on disk: no record, no draft, nothing set aside, no folder', async () => {
    const home = await homeWith(EVERYTHING);
    const [file = ''] = await filesIn(home);
    await writeFile(file, 'garbled');
    await on(home, ['profile']);
    await writeFile(join(home, 'draft-cio-cto.json'), '{}');
    expect((await filesIn(home)).some((path) => path.includes('.damaged-'))).toBe(true);
    const { code, stdout, stderr } = await on(home, ['profile', 'erase', '--yes']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`Deleted everything stored about you in ${home}.\n`);
    await expect(stat(home)).rejects.toThrow('ENOENT');
    expect((await on(home, ['profile', 'erase', '--yes'])).stderr).toBe('Nothing is stored.\n');
    expect((await on(home, ['profile', 'erase', '--yes', '--lang', 'ja'])).stderr).toContain('ありません');
  });

  test('other files stay', async () => {
    const home = await homeWith(EVERYTHING);
    const theirs = ['notes.txt', 'records/letter.txt', 'photos/me.png'].map((name) => join(home, name));
    await mkdir(join(home, 'photos'));
    for (const file of theirs) await writeFile(file, 'mine');
    expect((await on(home, ['profile', 'erase', '--yes'])).code).toBe(0);
    expect(await filesIn(home)).toEqual(theirs.sort());
  });

  test.each(['en', 'ja'])(
    'without a terminal and without --yes, in %s: exit 2, and nothing is deleted',
    async (lang) => {
      const home = await homeWith(EVERYTHING);
      const before = await filesIn(home);
      const { code, stdout, stderr } = await on(home, ['profile', 'erase', '--lang', lang], {
        input: 'yes\n',
      });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('career profile erase --yes');
      expect(await filesIn(home)).toEqual(before);
    },
  );
});

test('errors under --json are JSON, in the language asked for', async () => {
  const { code, stdout, stderr } = await on(newHome(), [
    'profile',
    'set',
    'target=cioo',
    '--json',
    '--lang',
    'ja',
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toMatchObject({
    error: { code: 'usage', message: expect.stringContaining('「cioo」') },
  });
});
