import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { writeWorkbook } from '../../../src/tables/xlsx-write.ts';
import { career as inProcess } from '../../unit/cli/run.ts';
import { NODE } from './node.ts';
import { career, careerJson } from './run.ts';

const table = (name: string): string => fileURLToPath(new URL(`../../packs/tables/${name}`, import.meta.url));
const BUILT_IN = fileURLToPath(new URL('../../../content', import.meta.url));

async function folder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'career-import-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

async function textsIn(directory: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(directory);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')])),
  );
}

/** Four ladders in a workbook, as sheets; their levels begin at 1, 4, 4 and 5. */
async function axes(): Promise<string> {
  const sheet = (name: string, first: number) => ({
    name,
    widths: [10, 40, 40],
    orientation: 'portrait' as const,
    rows: [
      ['', 'Technology', 'Influence'],
      ...[first, first + 1, 6].map((level) => [
        `Level ${level}`,
        `${name}s of level ${level} adopt tools.\n\n${name}s of level ${level} repair systems.`,
        `${name}s of level ${level} are heard by ${level} teams.`,
      ]),
    ],
  });
  const file = join(await folder(), 'axes.xlsx');
  const sheets = [sheet('Developer', 1), sheet('Tech lead', 4), sheet('Planner', 4), sheet('Manager', 5)];
  // The developer's ladder has every level.
  sheets[0]?.rows.splice(
    3,
    1,
    ...[3, 4, 5, 6].map((level) => [`Level ${level}`, `Developers build ${level}.`, '']),
  );
  await writeFile(file, await writeWorkbook(sheets));
  return file;
}

/** Ladders whose shape differs from the built-in one, and what they become. */
const LADDERS: readonly {
  readonly name: string;
  readonly files: () => Promise<readonly string[]>;
  readonly roles: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    name: 'eight levels with a branch into two tracks, in two languages',
    files: async () => ['--ja', table('tracks.ja.csv'), '--en', table('tracks.en.csv')],
    roles: {
      specialist: [
        'l1',
        'l2',
        'l3',
        'l4',
        'specialist-l5',
        'specialist-l6',
        'specialist-l7',
        'specialist-l8',
      ],
      manager: ['l1', 'l2', 'l3', 'l4', 'manager-l5', 'manager-l6', 'manager-l7', 'manager-l8'],
    },
  },
  {
    name: 'frameworks with topics',
    files: async () => [table('frameworks.csv')],
    roles: Object.fromEntries(
      ['front-end', 'data', 'security', 'quality', 'design'].map((role) => [
        role,
        ['foundation', 'practitioner', 'lead'].map((level) => `${role}-${level}`),
      ]),
    ),
  },
  {
    name: 'sheets of axes that begin at different levels',
    files: async () => [await axes()],
    roles: {
      developer: [1, 2, 3, 4, 5, 6].map((level) => `developer-level-${level}`),
      'tech-lead': [1, 2, 3]
        .map((level) => `developer-level-${level}`)
        .concat([4, 5, 6].map((level) => `tech-lead-level-${level}`)),
      planner: [1, 2, 3]
        .map((level) => `developer-level-${level}`)
        .concat([4, 5, 6].map((level) => `planner-level-${level}`)),
      manager: [1, 2, 3, 4]
        .map((level) => `developer-level-${level}`)
        .concat([5, 6].map((level) => `manager-level-${level}`)),
    },
  },
  {
    name: 'a table of categories, with levels across',
    files: async () => [table('operations.tsv')],
    roles: {
      operations: Array.from({ length: 3 }, () => expect.stringMatching(/^operations-level-[0-9a-f]{4}$/)),
    },
  },
  {
    name: 'families with two tracks each',
    files: async () => [table('families.csv')],
    roles: Object.fromEntries(
      ['engineering', 'product', 'finance'].flatMap((family) => [
        [`${family}-ic`, ['ic1', 'ic2', 'ic3']],
        [`${family}-m`, ['m3', 'm4']],
      ]),
    ),
  },
  {
    name: 'skills with areas, codes and descriptions',
    files: async () => [table('skills.csv')],
    roles: { skills: ['skills-level-1', 'skills-level-2'] },
  },
  {
    name: 'roles with proficiencies, whose senior level is one of two',
    files: async () => [table('gardeners.csv')],
    roles: {
      'gardener-planting': ['junior-gardener', 'gardener-planting-senior-gardener-planting', 'head-gardener'],
      'gardener-people': ['junior-gardener', 'gardener-people-senior-gardener-people', 'head-gardener'],
    },
  },
  {
    name: 'Japanese courses in CP932, with merged cells',
    files: async () => [table('courses.cp932.csv')],
    roles: {
      総合職: [1, 2].map((level) => expect.stringMatching(new RegExp(`^role-[0-9a-f]{4}-level-${level}$`))),
      管理職: [1, 2, 3, 4].map((level) =>
        expect.stringMatching(new RegExp(`^role-[0-9a-f]{4}-level-${level}$`)),
      ),
      専門職: [1, 2, 3, 4].map((level) =>
        expect.stringMatching(new RegExp(`^role-[0-9a-f]{4}-level-${level}$`)),
      ),
    },
  },
];

describe.each(LADDERS)('$name', ({ files, roles }) => {
  test('become a pack that has no faults and no warnings', async () => {
    const pack = join(await folder(), 'pack');
    const { code, stderr } = await career(['content', 'import', ...(await files()), '--out', pack, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { faults, warnings } = await careerJson(['content', 'check', pack]);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    for (const [role, levels] of Object.entries(roles)) {
      const { steps } = await careerJson(['path', role, '--content', pack]);
      expect(steps.map(({ level }: { level: string }) => level)).toEqual(levels);
    }
  });

  test('give the same files when exported and imported again', async () => {
    const directory = await folder();
    const [pack, again] = [join(directory, 'pack'), join(directory, 'again', 'pack')];
    const given = await files();
    await careerJson(['content', 'import', ...given, '--out', pack]);
    const exported: string[] = [];
    for (const lang of given.length > 1 ? ['ja', 'en'] : ['ja']) {
      const file = join(directory, `table.${lang}.csv`);
      const { code } = await career(['content', 'export', pack, '--lang', lang, '--out', file]);
      expect(code).toBe(0);
      exported.push(...(given.length > 1 ? [`--${lang}`] : []), file);
    }
    const { unplaced } = await careerJson([
      'content',
      'import',
      ...exported,
      '--kind',
      'behaviour',
      '--out',
      again,
    ]);
    expect(unplaced).toEqual([]);
    for (const role of Object.keys(roles)) {
      for (const lang of ['ja', 'en']) {
        const steps = async (content: string) =>
          JSON.parse((await inProcess(['path', role, '--content', content, '--lang', lang, '--json'])).stdout)
            .steps;
        expect(await steps(again)).toEqual(await steps(pack));
      }
    }
  });
});

describe('an import', () => {
  const LADDER = 'level,category,milestone,Remarks\nL1,Craft,Writes tests,good\nL2,Team,Coaches,\n';

  /** A table in a folder of its own. */
  async function tableOf(text: string | Buffer, name = 'our-ladder.csv'): Promise<string> {
    const file = join(await folder(), name);
    await writeFile(file, text);
    return file;
  }

  async function imported(file: string, ...args: readonly string[]): Promise<string> {
    const pack = join(await folder(), 'pack');
    expect((await career(['content', 'import', file, '--out', pack, ...args])).code).toBe(0);
    return pack;
  }

  test('lists on stderr what it could not import, and says what it made', async () => {
    const pack = join(await folder(), 'pack');
    const file = await tableOf(LADDER);
    const { code, stdout, stderr } = await career(['content', 'import', file, '--out', pack, '--lang', 'en']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      `not imported: ${file} D1 “Remarks”: this heading is not known; say what the column holds with --map "heading=field"\n`,
    );
    expect(stdout).toContain('Our ladder  2 levels, 2 milestones: L1, L2');
    expect((await readdir(pack)).toSorted()).toEqual(['pack.yaml', 'roles.yaml', 'steps.yaml']);
  });

  test('says the same in JSON', async () => {
    const pack = join(await folder(), 'pack');
    const view = await careerJson(['content', 'import', await tableOf(LADDER), '--out', pack]);
    expect(view).toMatchObject({
      ...{ schema: 'career.content-import/1', directory: pack, renewed: false, languages: ['en'] },
      tables: [{ shape: 'list' }],
      roles: [
        { id: 'our-ladder', name: 'Our ladder', levels: [{ name: 'L1', milestones: 1 }, { name: 'L2' }] },
      ],
      categories: [{ id: 'craft', title: 'Craft' }, { id: 'team' }],
      unplaced: [{ cell: 'D1', text: 'Remarks', reason: 'unknown-head' }],
    });
  });

  test('leaves a folder alone unless it is empty; with --force it updates a pack, and nothing else', async () => {
    const file = await tableOf(LADDER);
    const pack = await imported(file);
    await writeFile(
      join(pack, 'faq.yaml'),
      '- { id: why, question: { en: Why? }, answer: { en: Because. } }\n',
    );
    const before = await textsIn(pack);
    const again = ['content', 'import', file, '--out', pack, '--lang', 'en'];
    const refused = await career(again);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await textsIn(pack)).toEqual(before);

    expect((await career([...again, '--force'])).stdout).toContain('Renewed');
    expect(await textsIn(pack)).toEqual(before);

    const other = await folder();
    await writeFile(join(other, 'mine.txt'), 'mine');
    const { code, stderr } = await career([
      'content',
      'import',
      file,
      '--out',
      other,
      '--force',
      '--lang',
      'en',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('something other than a pack');
    expect(await readdir(other)).toEqual(['mine.txt']);
  });

  test('of a changed table keeps ids and what was added by hand', async () => {
    const pack = await imported(await tableOf(LADDER));
    const steps = join(pack, 'steps.yaml');
    await writeFile(
      steps,
      (await readFile(steps, 'utf8')).replace('Writes tests\n', 'Writes tests\n      chance: { en: Ask. }\n'),
    );
    const idsOf = async () =>
      (await careerJson(['path', '--content', pack])).steps.flatMap(
        ({ milestones }: { milestones: { id: string }[] }) => milestones.map(({ id }) => id),
      );
    const [writes, coaches] = await idsOf();
    const changed = await tableOf(
      LADDER.replace('L1,Craft', 'L1,Craft,Reads logs,\nL1,Craft').replace(
        'Writes tests',
        'Writes the tests',
      ),
    );
    await careerJson(['content', 'import', changed, '--out', pack, '--force']);
    expect(await idsOf()).toEqual([expect.any(String), writes, coaches]);
    expect(await readFile(steps, 'utf8')).toContain('Ask.');
  });

  test('in one language into a pack in two is refused', async () => {
    const pack = join(await folder(), 'pack');
    const both = ['--ja', table('tracks.ja.csv'), '--en', table('tracks.en.csv'), '--out', pack];
    await careerJson(['content', 'import', ...both]);
    const before = await textsIn(pack);
    const { code, stderr } = await career([
      ...['content', 'import', table('tracks.ja.csv'), '--out', pack, '--force', '--lang', 'en'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('is in English, Japanese, but the table is in Japanese');
    expect(await textsIn(pack)).toEqual(before);
  });

  test.each([
    ['no file', [], 2, 'name the table to import'],
    ['no folder', [table('tracks.en.csv')], 2, 'career content import'],
    ['standard output as a folder', [table('tracks.en.csv'), '--out', '-'], 2, 'where to write the pack'],
    [
      'a file besides languages',
      [table('tracks.en.csv'), '--ja', table('tracks.ja.csv'), '--out', 'x'],
      2,
      'either one file',
    ],
    [
      'a map that says nothing',
      [table('tracks.en.csv'), '--map', 'Grade', '--out', 'x'],
      2,
      '--map "column heading=field"',
    ],
    [
      'a head that is not there',
      [table('tracks.en.csv'), '--map', 'Stufe=level', '--out', 'x'],
      3,
      'no heading “Stufe”',
    ],
    ['a file that is not there', ['nowhere.csv', '--out', 'x'], 1, 'could not read nowhere.csv'],
    ['a folder as a table', ['.', '--out', 'x'], 1, 'could not read .'],
  ])('with %s is refused, and writes nothing', async (_, args, code, message) => {
    const cwd = await folder();
    const result = await career(['content', 'import', ...args, '--lang', 'en'], { cwd });
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n {4}at /);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.each([
    ['one column', '基準\na\nb\n', 'A1: only one column has text', 'A1: 文字のある列が1つしかありません'],
    ['a head twice', 'level,Level,milestone\n1,2,a\n', 'B1 and', 'B1と'],
    [
      'no level',
      'role,category,milestone\na,b,c\n',
      'no heading names the level',
      'レベルの列が分かりません',
    ],
    ['no criteria', 'level,milestone\nL1,\n', 'no criteria', '基準が1つもありません'],
    ['nothing', '', 'empty', '空'],
    ['JSON', '{"a": 1}', 'is JSON', 'JSON'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'xlsx', 'xlsx'],
  ])('of a table with %s is refused in either language', async (_, text, english, japanese) => {
    const file = await tableOf(text);
    for (const [lang, message] of [
      ['en', english],
      ['ja', japanese],
    ]) {
      const cwd = await folder();
      const { code, stdout, stderr } = await career(
        ['content', 'import', file, '--out', 'x', '--lang', lang ?? ''],
        { cwd },
      );
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr.toLowerCase()).toContain(message?.toLowerCase());
      expect(await readdir(cwd)).toEqual([]);
    }
  });

  test('leaves nothing behind if the disk fills up', async () => {
    const directory = await folder();
    const rows = Array.from({ length: 400 }, (_, i) => `L1,milestone ${i} ${'x'.repeat(100)}\n`);
    const file = await tableOf(`level,milestone\n${rows.join('')}`);
    const limited = promisify(execFile)('sh', [
      ...['-c', 'ulimit -f 8; exec "$@"', 'sh'],
      ...[
        NODE,
        inject('program'),
        'content',
        'import',
        file,
        '--out',
        join(directory, 'a', 'b'),
        '--lang',
        'en',
      ],
    ]);
    await expect(limited).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no partial files'),
    });
    expect(await readdir(directory)).toEqual([]);
  });

  test('of more than a pack can hold is refused, and writes nothing', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `L1,${i} ${'x'.repeat(5_000)}\n`);
    const file = await tableOf(`level,milestone\n${rows.join('')}`);
    const cwd = await folder();
    const { code, stderr } = await career(['content', 'import', file, '--out', 'x', '--lang', 'en'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('steps.yaml: is larger than 4 MiB');
    expect(await readdir(cwd)).toEqual([]);
  });

  test('of an empty file says what a table has', async () => {
    const file = await tableOf('');
    const { code, stderr } = await career(['content', 'import', file, '--out', 'x', '--lang', 'en']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/is empty\nA table has a row for each criterion/);
  });

  test('turns formulas and markup into plain text', async () => {
    const pack = await imported(
      await tableOf('level,milestone\nL1,"=HYPERLINK(""http://x"",""y"")"\nL1,"[31m: {{ x }}"\n'),
    );
    const { steps } = await careerJson(['path', '--content', pack]);
    expect(steps[0].milestones.map(({ text }: { text: string }) => text)).toEqual([
      '=HYPERLINK("http://x","y")',
      '[31m: {{ x }}',
    ]);
    const { stdout } = await career(['content', 'export', pack]);
    expect(stdout).toContain('"\'=HYPERLINK(""http://x"",""y"")"');
  });
});

test('a category has its explanation, and is found by any part of its name', async () => {
  const pack = join(await folder(), 'pack');
  await careerJson(['content', 'import', table('skills.csv'), '--out', pack]);
  for (const category of ['Wood / Joinery (JOIN)', 'joinery', 'wood-joinery-join']) {
    const { only, steps } = await careerJson(['path', '--category', category, '--content', pack]);
    expect(only.category).toEqual({
      id: 'wood-joinery-join',
      title: 'Wood / Joinery (JOIN)',
      detail: 'Fitting parts without nails.',
    });
    expect(steps).toHaveLength(2);
  }
});

describe('an export', () => {
  test('of the built-in pack has headers in the reader’s language', async () => {
    const heads = async (lang: string) =>
      (await career(['content', 'export', '--lang', lang])).stdout.split('\r\n')[0];
    expect(await heads('en')).toBe(
      '\ufeffrole,role description,level,level number,other names,position,focus,learn,category,category description,kind,milestone,chance,role id,level id,category id,id',
    );
    expect(await heads('ja')).toBe(
      '\ufeff役割,役割の説明,レベル,レベル番号,別名,位置づけ,重点,学ぶこと,カテゴリ,カテゴリの説明,種類,基準,機会,役割ID,レベルID,カテゴリID,基準ID',
    );
    expect((await career(['content', 'export', '--content', BUILT_IN])).stdout).toBe(
      (await career(['content', 'export'])).stdout,
    );
  });

  test('may be a workbook, which makes the same pack', async () => {
    const directory = await folder();
    const tables: string[] = [];
    for (const ending of ['csv', 'xlsx']) {
      const file = join(directory, `ladder.${ending}`);
      const { code } = await career(['content', 'export', '--lang', 'ja', '--format', ending, '--out', file]);
      expect(code).toBe(0);
      await careerJson(['content', 'import', file, '--out', join(directory, ending, 'pack')]);
      tables.push(ending);
    }
    const [csv, xlsx] = await Promise.all(tables.map((ending) => textsIn(join(directory, ending, 'pack'))));
    expect(xlsx).toEqual(csv);
  });
});
