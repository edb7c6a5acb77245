import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuizItemsView } from '../../../src/advice/quiz/items.ts';
import { damage, packCopy } from '../../unit/content/pack-copy.ts';
import { EVERYTHING, recordsOf, resultOf } from '../../unit/profile/records.ts';
import { filesIn, homeWith, jsonOn, newHome, on, recordFile } from './home.ts';

const ANSWERS = JSON.stringify({ answers: { 'technology-1': 5, 'evidence-2': 2 } });
const TAKEN = ['quiz', '--answers', '-'] as const;

describe('a quiz result', () => {
  test('is saved, with the answers; the first save says where, on stderr, once', async () => {
    const home = newHome();
    const first = await on(home, TAKEN, { input: ANSWERS });
    expect(first.code).toBe(0);
    expect(first.stderr).toBe(
      `Saved in ${join(home, 'records')}. “career profile” shows it, and “career profile erase” deletes it.\n`,
    );
    const second = await on(home, TAKEN, { input: ANSWERS });
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(/^Saved as result 2 in your own profile\..*--no-save\.\n$/);
    const { records } = JSON.parse((await on(home, ['profile', 'export'])).stdout);
    expect(records).toMatchObject([
      { place: 1, change: { kind: 'result', answers: { 'technology-1': 5, 'evidence-2': 2 } } },
      { place: 2, change: { kind: 'result' } },
    ]);
  });

  test('is the same in the history as on the screen', async () => {
    const home = newHome();
    const shown = JSON.parse((await on(home, [...TAKEN, '--json'], { input: ANSWERS })).stdout);
    const [kept] = (await jsonOn(home, ['profile', 'history'])).results;
    expect(kept).toMatchObject({ answered: 2, outcome: shown.outcome, top: shown.top });
    for (const { id, fit } of shown.roles) expect(kept.fits[id]).toBe(fit);
  });

  test.each(['en', 'ja'])(
    'with --no-save leaves nothing on disk and prints no message, in %s',
    async (lang) => {
      const home = newHome();
      const { code, stderr } = await on(home, [...TAKEN, '--no-save', '--lang', lang], { input: ANSWERS });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(await filesIn(home)).toEqual([]);
    },
  );

  test('without any answers is not saved', async () => {
    const home = newHome();
    await on(home, TAKEN, { input: '{"answers":{}}' });
    expect(await filesIn(home)).toEqual([]);
  });

  test('fills the profile with what the reader said in it, unless they have set something else', async () => {
    const home = newHome();
    const input = JSON.stringify({
      answers: { 'technology-1': 5 },
      context: { company: '製造業', grade: '1' },
    });
    await on(home, ['profile', 'set', 'grade=3']);
    await on(home, TAKEN, { input });
    expect(await jsonOn(home, ['profile'])).toMatchObject({
      company: { id: 'manufacturing' },
      grade: { number: 3 },
    });
  });

  test('that cannot be saved is shown all the same, then exit 1', async () => {
    const home = newHome();
    await writeFile(home, 'not a folder');
    const { code, stdout, stderr } = await on(home, TAKEN, { input: ANSWERS });
    expect(code).toBe(1);
    expect(stdout).toContain('Too few answers');
    expect(stderr).toContain(join(home, 'records'));
  });
});

describe('the reader’s own fit', () => {
  test.each([
    [
      'en',
      ['compare'],
      /^Match of interests: CIO: 66 \(no\. 1 of 6\)\nMatch of interests: CTO: 51 \(no\. 2 of 6\)$/m,
    ],
    ['en', ['role'], /^CIO {2}\S.*Match of interests: 66 \(no\. 1 of 6\), 2026-07-15/m],
    ['en', ['role', 'cto'], /^Match of interests: 51 \(no\. 2 of 6\), 2026-07-15$/m],
    ['en', ['path', 'cio'], /^Match of interests: 66 \(no\. 1 of 6\), 2026-07-15$/m],
    ['en', [], /^Quiz of 2026-07-15: Too few answers/m],
    ['ja', ['compare'], /^志向の一致度: CIO: 66（6つのうち1番目）$/m],
    ['ja', ['role', 'cto'], /^志向の一致度: 51（6つのうち2番目）　2026-07-15$/m],
    ['ja', ['path', 'cio'], /^志向の一致度: 66（6つのうち1番目）　2026-07-15$/m],
    ['ja', [], /^2026-07-15の診断：答えが少なく/m],
  ] as const)('in %s, career %j shows it, and --no-profile leaves it out', async (lang, args, fit) => {
    const home = await homeWith(EVERYTHING);
    const flags = ['--plain', '--lang', lang];
    const { code, stdout, stderr } = await on(home, [...args, ...flags]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(fit);
    expect(await on(home, [...args, ...flags, '--no-profile'])).toEqual(
      await on(newHome(), [...args, ...flags]),
    );
  });

  test('a role that the quiz did not know has none', async () => {
    const home = await homeWith(recordsOf(resultOf({ cio: 60, cpo: 40 })));
    const { stdout } = await on(home, ['compare', 'cio', 'cto', '--plain']);
    expect(stdout).toContain('Match of interests: CIO: 60 (no. 1 of 2)');
    expect(stdout).not.toContain('Match of interests: CTO');
  });
});

describe('JSON', () => {
  const ALL = [
    [[]],
    [['compare']],
    [['role']],
    [['role', 'cio']],
    [['company']],
    [['mindset']],
    [['path', 'cio']],
    [['path', 'cto', '--from', '1']],
    [['faq']],
    [['glossary']],
    [['search', 'risk']],
    [['quiz', '--items']],
  ];

  test.each(ALL)('career %j is the same to the byte with a profile as without', async (args) => {
    const home = await homeWith(EVERYTHING);
    const json = [...args, '--json'];
    expect(await on(home, json)).toEqual(await on(newHome(), json));
  });

  test.each([
    [['compare'], ['roles', '0', 'fit']],
    [
      ['role', 'cio'],
      ['role', 'fit'],
    ],
    [
      ['path', 'cio'],
      ['gap', 'fit'],
    ],
  ])('of career %j has it with --with-profile', async (args, path) => {
    const home = await homeWith(EVERYTHING);
    const view = await jsonOn(home, [...args, '--with-profile']);
    expect(path.reduce((part, key) => part[key], view)).toEqual({
      fit: 66.4,
      rank: 1,
      of: 6,
      at: '2026-07-15T10:00:00.000Z',
    });
  });
});

test('JSON of career has the latest quiz with --with-profile', async () => {
  const home = await homeWith(EVERYTHING);
  const { own } = await jsonOn(home, ['--with-profile']);
  expect(own.latest).toMatchObject({
    at: '2026-07-15T10:00:00.000Z',
    verdict: { outcome: 'insufficient', top: null },
    trends: [],
  });
});

describe('career path with a profile', () => {
  test('says how much is done, what is missing for the next grade, and the weakest shifts', async () => {
    const home = await homeWith(EVERYTHING);
    const { gap } = await jsonOn(home, ['path', 'cio', '--with-profile']);
    expect(gap).toMatchObject({
      current: 'cio-2',
      next: 'cio-3',
      progress: [
        { number: 1, done: 1, total: 5 },
        { number: 2, done: 1, total: 5 },
        { number: 3, done: 0, total: 5 },
        { number: 4, done: 0, total: 5 },
      ],
      weakest: [
        { id: 'short-to-long', score: 25 },
        { id: 'managing-to-leading', score: 37.5 },
      ],
    });
    const missing = gap.missing.map(({ id }: { readonly id: string }) => id);
    expect(missing).toHaveLength(4);
    expect(missing).not.toContain('cio-2-delegation');
    const { steps } = await jsonOn(home, ['path', 'cio', '--with-profile']);
    const [first, second, third] = steps;
    const ticked = first.milestones.find(({ id }: { readonly id: string }) => id === 'cio-1-ringi');
    const { stdout } = await on(home, ['path', 'cio', '--plain']);
    const full = (await on(home, ['path', 'cio', '--plain', '--step', '1'])).stdout.split('\n');
    const lines = stdout.split('\n');
    expect(lines).toContain(`1. ${first.grade} [passed 1/5]`);
    expect(lines).toContain(`2. ${second.grade} [you are here 1/5]`);
    expect(lines).toContain(`Remaining before ${third.grade}`);
    // Without the chance, which is no longer needed.
    expect(full).toContain(`[x] ${ticked.text}: Evidence: 在庫システム更改の稟議書`);
    expect((await on(home, ['path', 'cio', '--plain', '--lang', 'ja'])).stdout).toMatch(
      /^次の「部長級」までの残りの目標$/m,
    );
  });

  test('--from takes precedence over what is stored', async () => {
    const home = await homeWith(EVERYTHING);
    const { gap } = await jsonOn(home, ['path', 'cio', '--from', '4', '--with-profile']);
    expect(gap.current).toBe('cio-4');
    expect(gap).not.toHaveProperty('next');
  });

  test('--done ticks with its evidence, --done again replaces it, --undo takes it back', async () => {
    const home = newHome();
    const milestone = async () => {
      const { steps } = await jsonOn(home, ['path', 'cio', '--with-profile']);
      return steps[0].milestones.find(({ id }: { readonly id: string }) => id === 'cio-1-ringi');
    };
    const done = ['path', 'cio', '--done', 'cio-1-ringi'];
    const first = await on(home, [...done, '--evidence', '在庫の稟議書', '--plain']);
    expect(first.stdout).toMatch(/^\[x\] .*: Evidence: 在庫の稟議書$/m);
    expect(first.stderr).toContain(join(home, 'records'));
    await on(home, [...done, '--evidence', 'Ringi 42']);
    expect(await milestone()).toMatchObject({ done: true, evidence: 'Ringi 42' });
    await on(home, done);
    expect(await milestone()).not.toHaveProperty('evidence');
    const undone = await on(home, ['path', 'cio', '--undo', 'ＣＩＯ-1-RINGI', '--plain']);
    expect(undone.code).toBe(0);
    expect(undone.stdout).not.toContain('[x]');
    expect((await jsonOn(home, ['profile'])).milestones).toEqual([]);
  });

  test('--done and --undo take several milestones at once, or none if one is unknown', async () => {
    const home = newHome();
    const ticked = async () =>
      (await jsonOn(home, ['profile'])).milestones.map(({ id }: { readonly id: string }) => id).toSorted();
    const [one, other] = ['cio-1-handbook', 'cio-1-ringi'] as const;
    expect((await on(home, ['path', 'cio', '--done', one, '--done', 'nothing'])).code).toBe(2);
    expect(await ticked()).toEqual([]);
    await on(home, ['path', 'cio', '--done', one, '--done', other, '--done', one]);
    expect(await ticked()).toEqual([one, other]);
    expect((await on(home, ['path', 'cio', '--undo', one, '--undo', other])).code).toBe(0);
    expect(await ticked()).toEqual([]);
  });

  test('a ticked milestone whose id has changed is named, and can be unticked', async () => {
    const home = newHome();
    await on(home, ['path', 'cio', '--done', 'cio-1-ringi']);
    expect((await on(home, ['path', 'cio'])).stdout).not.toContain('no longer in the content');
    const folder = await packCopy();
    await damage(folder, [{ file: 'steps', from: 'id: cio-1-ringi', to: 'id: cio-1-renamed' }]);
    const renamed = { env: { CAREER_CONTENT: folder } };
    const { stdout } = await on(home, ['path', 'cio'], renamed);
    expect(stdout).toMatch(/Ticked, but no longer in the content: cio-1-ringi/);
    expect((await jsonOn(home, ['path', 'cto', '--with-profile'], renamed)).unknownTicks).toEqual([
      'cio-1-ringi',
    ]);
    expect(await jsonOn(home, ['path', 'cio'], renamed)).not.toHaveProperty('unknownTicks');
    const undone = await on(home, ['path', 'cio', '--undo', 'cio-1-ringi'], renamed);
    expect(undone.code).toBe(0);
    expect(undone.stdout).not.toContain('no longer in the content');
  });

  test('a milestone can also be named by its text, in either language', async () => {
    const home = newHome();
    const { steps } = await jsonOn(home, ['path', 'cio', '--lang', 'ja']);
    const [{ id, text }] = steps[0].milestones;
    expect((await on(home, ['path', 'cio', '--done', text])).code).toBe(0);
    expect((await jsonOn(home, ['profile'])).milestones).toMatchObject([{ id }]);
  });

  test.each([
    [
      'en',
      ['--done', 'cio-2-delgation'],
      /unknown milestone “cio-2-delgation”/,
      /Did you mean cio-2-delegation/,
    ],
    ['ja', ['--done', 'cio-2-delgation'], /「cio-2-delgation」という目標/, /もしかして: cio-2-delegation/],
    ['en', ['--undo', 'xyzzy'], /unknown milestone “xyzzy”/, /Choose from: cio-1-process-map/],
    ['en', ['--done', ''], /unknown milestone “”/, /Choose from: cio-1/],
    [
      'en',
      ['--done', 'cto-2-hiring'],
      /unknown milestone “cto-2-hiring”/,
      /Choose from: cio-1|Did you mean cio/,
    ],
    ['en', ['--evidence', 'x'], /--evidence can only be used with --done/, /^/],
    ['ja', ['--undo', 'cio-1-ringi', '--evidence', 'x'], /--evidence は --done と一緒に/, /^/],
    [
      'en',
      ['--done', 'cio-1-ringi', '--undo', 'cio-1-ringi'],
      /--done and --undo cannot be used together/,
      /^/,
    ],
    ['en', ['--check', '--done', 'cio-1-ringi'], /--check and --done cannot/, /^/],
    ['en', ['--check'], /needs a terminal/, /--done <milestone> --evidence/],
    ['ja', ['--check'], /ターミナルが必要/, /--done <目標> --evidence/],
    ['en', ['--done', 'cio-1-ringi', '--evidence', 'x'.repeat(2_001)], /longer than 2000 characters/, /^/],
  ] as const)('in %s, %j: exit 2, what to do, and nothing is stored', async (lang, flags, message, hint) => {
    const home = newHome();
    const { code, stdout, stderr } = await on(home, ['path', 'cio', ...flags, '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(hint);
    expect(await filesIn(home)).toEqual([]);
  });
});

describe('home with a profile', () => {
  test('greets the reader, and says where they are and what comes next', async () => {
    const home = await homeWith(EVERYTHING);
    const { stdout } = await on(home, ['--plain', '--lang', 'ja']);
    expect(stdout).toContain('佐藤さん、こんにちは。');
    expect(stdout).toMatch(/^CIOへの道のり\n1\. .*\n2\. 課長級 \[現在地 1\/5\]$/m);
    expect(stdout).toMatch(/^次の目標\n\[ \] .+\n\[ \] .+$/m);
    expect(stdout).toMatch(/^career path cio --check --lang ja: /m);
  });

  test('without a target, shows the way to the role that the quiz found', async () => {
    const home = await homeWith(recordsOf(resultOf({ cio: 40, cto: 60 })));
    const { stdout } = await on(home, ['--plain']);
    expect(stdout).toContain('career path cto --check');
    expect(stdout).toMatch(/^The path to CTO\n1\. /m);
    expect(stdout).toMatch(/career profile set grade=/);
  });
});

describe('a profile that cannot be read', () => {
  const SHOWN = [[[]], [['compare']], [['role', 'cio']], [['path', 'cio']]];

  test.each(SHOWN)('because it is damaged does not stop career %j; a line names the file', async (args) => {
    const home = await homeWith(recordsOf({ kind: 'set', name: 'Aya' }));
    const file = await recordFile(home);
    await writeFile(file, '{"schema":"career.record/1",');
    const { code, stdout, stderr } = await on(home, args);
    expect(code).toBe(0);
    expect(stdout).toBe((await on(newHome(), args)).stdout);
    expect(stderr).toMatch(
      /^Skipped a damaged file in your profile; the original is kept at .+\.damaged-.+\n$/,
    );
    expect(await filesIn(home)).toEqual([expect.stringContaining(`${file}.damaged-`)]);
    // It is reported only once.
    expect((await on(home, args)).stderr).toBe('');
  });

  test.each(SHOWN)('because a file is where its folder should be does not stop career %j', async (args) => {
    const home = newHome();
    await on(home, ['profile', 'set', 'name=Aya']);
    const folder = join(home, 'records');
    await rename(folder, `${folder}-elsewhere`);
    await writeFile(folder, '');
    const { code, stdout, stderr } = await on(home, [...args, '--lang', 'ja']);
    expect(code).toBe(0);
    expect(stdout).toBe((await on(newHome(), [...args, '--lang', 'ja'])).stdout);
    expect(stderr).toBe(`${folder} の記録を読み込めません: 途中にフォルダーではないものがあります\n`);
    expect((await on(home, ['profile'])).code).toBe(1);
  });
});

describe('the role if none is named', () => {
  const path = async (home: string) => (await jsonOn(home, ['path', '--with-profile'])).role;

  test('is the target, else the first of the quiz, else the pack’s default', async () => {
    const home = newHome();
    expect(await path(home)).toBe('cio');
    const { items }: QuizItemsView = await jsonOn(home, ['quiz', '--items']);
    const answers = Object.fromEntries(
      items.map(({ id, trait, key }) => [id, trait === 'technology' ? 3 + 2 * key : 3]),
    );
    await on(home, TAKEN, { input: JSON.stringify({ answers }) });
    expect(await path(home)).toBe('cto');
    await on(home, ['profile', 'set', 'target=ciso']);
    expect(await path(home)).toBe('ciso');
    expect((await jsonOn(home, ['path'])).role).toBe('cio');
  });
});
