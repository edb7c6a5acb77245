import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Imported, importLadders, type Known } from '../../../../src/content/import/import.ts';
import { draftOfPack } from '../../../../src/content/import/pack-entries.ts';
import { loadPack } from '../../../../src/content/load.ts';
import { readPackTexts } from '../../../../src/content/read-file.ts';
import type { Pack } from '../../../../src/content/schema.ts';
import { PLAIN, sourceOf } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

async function packOf({ files }: Pick<Imported, 'files'>): Promise<Pack> {
  const texts = [...files].map(([name, text]) => [name, { text }] as const);
  const loaded = await loadPack('/nowhere', new Map([...readPackTexts('/nowhere'), ...texts]));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.pack;
}

async function knownIn(imported: Pick<Imported, 'files'>): Promise<Known> {
  return { files: imported.files, draft: draftOfPack(await packOf(imported)) };
}

/** The ids of milestones by their texts, in the first language. */
const idsIn = ({ values }: Imported): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...values.levels, ...values.steps].flatMap(({ milestones = [] }) =>
      milestones.map(({ id, text }) => [text.en ?? text.ja ?? '', id]),
    ),
  );

const EN: Rows = [
  ['role', 'level', 'category', 'milestone'],
  ['Developer', 'L1', 'Craft', 'Writes tests for every change'],
  ['Developer', 'L1', 'Team', 'Asks early when stuck'],
  ['Developer', 'L2', 'Craft', 'Designs a feature alone'],
  ['Tech lead', 'L2', 'Craft', 'Designs a feature alone'],
  ['Tech lead', 'L3', 'Team', 'Leads a team of five'],
];
const JA: Rows = [
  ['役割', 'レベル', '観点', '基準'],
  ['開発者', 'L1', '技術', '変更のたびにテストを書く'],
  ['開発者', 'L1', 'チーム', '困ったら早めに相談する'],
  ['開発者', 'L2', '技術', '1人で機能を設計する'],
  ['テックリード', 'L2', '技術', '1人で機能を設計する'],
  ['テックリード', 'L3', 'チーム', '5人のチームを率いる'],
];

test('a pack of a table is valid, and has ids that can be read', async () => {
  const pack = await packOf(importLadders([sourceOf(EN)], PLAIN));
  expect(pack.pack).toMatchObject({ languages: ['en'], title: { en: 'Ladder' } });
  expect(pack.roles.map(({ id }) => id)).toEqual(['developer', 'tech-lead']);
  expect(pack.levels.map(({ id }) => id)).toEqual(['l2']);
  expect(pack.steps.map(({ id, level }) => id ?? `= ${level}`)).toEqual([
    'developer-l1',
    '= l2',
    '= l2',
    'tech-lead-l3',
  ]);
  expect(pack.pack.categories.map(({ id }) => id)).toEqual(['craft', 'team']);
  expect(pack.steps[0]?.milestones).toMatchObject([
    { id: expect.stringMatching(/^developer-l1-[0-9a-f]{4}$/), category: 'craft', kind: 'behaviour' },
    { category: 'team' },
  ]);
});

describe('two languages', () => {
  test('make one pack, matched by place', async () => {
    const imported = importLadders([sourceOf(JA, 'ja'), sourceOf(EN, 'en')], PLAIN);
    expect(imported.unplaced).toEqual([]);
    const pack = await packOf(imported);
    expect(pack.pack.languages).toEqual(['ja', 'en']);
    expect(pack.roles.map(({ name }) => name)).toEqual([
      { ja: '開発者', en: 'Developer' },
      { ja: 'テックリード', en: 'Tech lead' },
    ]);
    expect(pack.steps[0]?.milestones.map(({ text }) => text)).toEqual([
      { ja: '変更のたびにテストを書く', en: 'Writes tests for every change' },
      { ja: '困ったら早めに相談する', en: 'Asks early when stuck' },
    ]);
    expect(idsIn(imported)).toEqual(idsIn(importLadders([sourceOf(EN, 'en')], PLAIN)));
  });

  test('of different counts: what is left over is listed, and the rest is imported', async () => {
    const more = EN.toSpliced(2, 0, ['Developer', 'L1', 'Craft', 'Reads logs']);
    const imported = importLadders(
      [sourceOf(JA, 'ja'), sourceOf([...more, ['Tester', 'L1', '', 'Tests']], 'en')],
      PLAIN,
    );
    expect(
      imported.unplaced.map(({ place: { file, row }, text, reason }) => `${file} ${row} ${text} ${reason}`),
    ).toEqual(['ladder.en.csv 8 Tests no-counterpart', 'ladder.en.csv 3 Reads logs no-counterpart']);
    expect(imported.notes).toContainEqual(expect.objectContaining({ kind: 'counts', criteria: [1, 2] }));
    expect((await packOf(imported)).roles).toHaveLength(2);
  });
});

describe('ids', () => {
  const ids = idsIn(importLadders([sourceOf(EN)], PLAIN));

  test('are the same when the same table is imported again', () => {
    expect(idsIn(importLadders([sourceOf(EN)], PLAIN))).toEqual(ids);
  });

  test('of all others stay when a criterion, a level or a role is added before them', () => {
    const more = EN.toSpliced(
      1,
      0,
      ['Tester', 'L1', 'Craft', 'Tests'],
      ['Developer', 'L0', 'Craft', 'Learns'],
      [...['Developer', 'L1', 'Craft', 'Reads logs']],
    );
    expect(idsIn(importLadders([sourceOf(more)], PLAIN))).toMatchObject(ids);
  });

  test('of Japanese names depend on nothing but the names', () => {
    const roles = (rows: Rows) => importLadders([sourceOf(rows)], PLAIN).values.roles.map(({ id }) => id);
    const before = roles(JA);
    expect(before).toEqual([
      expect.stringMatching(/^role-[0-9a-f]{4}$/),
      expect.stringMatching(/^role-[0-9a-f]{4}$/),
    ]);
    expect(roles(JA.toSpliced(1, 0, ['品質', 'L1', '技術', '確かめる']))).toEqual([
      expect.any(String),
      ...before,
    ]);
  });

  test('are kept by a text that is changed a little, if the pack is renewed', async () => {
    const known = await knownIn(importLadders([sourceOf(EN)], PLAIN));
    const changed = EN.map((row) =>
      row.map((text) => text.replace('every change', 'each change').replace('Tech lead', 'Tech lead')),
    );
    const renewed = importLadders([sourceOf(changed)], PLAIN, known);
    expect(idsIn(renewed)['Writes tests for each change']).toBe(ids['Writes tests for every change']);
    expect(renewed.notes.map(({ kind }) => kind)).not.toContain('gone');
  });

  test('stay with their categories if two have the same name in one language', async () => {
    const sources = [
      sourceOf(
        [['役割', 'レベル', '観点', '基準'], ...['技術', '工夫'].map((each) => ['開発者', 'L1', each, each])],
        'ja',
      ),
      sourceOf(
        [
          ['role', 'level', 'category', 'milestone'],
          ...['Craft', '# Craft'].map((each) => ['Developer', 'L1', each, each]),
        ],
        'en',
      ),
    ] as const;
    const first = importLadders(sources, PLAIN);
    const { files, draft } = await knownIn(first);
    const categories = draft.categories.toReversed();
    const again = importLadders(sources, PLAIN, { files, draft: { ...draft, categories } });
    expect(again.values.categories).toEqual(first.values.categories);
  });

  test('of categories stay in the order of the pack, with new ones where the table has them', async () => {
    const first = importLadders([sourceOf(EN)], PLAIN);
    const files = new Map(first.files);
    const pack = parse(files.get('pack.yaml') ?? '');
    const reversed = stringify({ ...pack, categories: pack.categories.toReversed() });
    files.set('pack.yaml', reversed);
    const more = EN.toSpliced(2, 0, ['Developer', 'L1', 'Operations', 'Reads logs']);
    const renewed = importLadders([sourceOf(more)], PLAIN, await knownIn({ files }));
    expect((await packOf(renewed)).pack.categories.map(({ id }) => id)).toEqual([
      'team',
      'craft',
      'operations',
    ]);
  });

  test('are kept when a level is renamed, and lost when a text becomes another', async () => {
    const known = await knownIn(importLadders([sourceOf(EN)], PLAIN));
    const changed = EN.map((row) =>
      row.map((text) =>
        text === 'L1' ? 'Junior' : text.replace('Leads a team of five', 'Writes the budget'),
      ),
    );
    const renewed = importLadders([sourceOf(changed)], PLAIN, known);
    expect(renewed.values.steps[0]?.id).toBe('developer-l1');
    expect(idsIn(renewed)['Asks early when stuck']).toBe(ids['Asks early when stuck']);
    expect(idsIn(renewed)['Writes the budget']).not.toBe(ids['Leads a team of five']);
    expect(renewed.notes).toContainEqual({ kind: 'gone', milestones: 1 });
  });
});

test('a renewed pack keeps what was added by hand', async () => {
  const { files } = importLadders([sourceOf(EN)], PLAIN);
  const added = new Map(files)
    .set('pack.yaml', `# ours\n${files.get('pack.yaml')}promotion: { en: The board decides. }\n`)
    .set(
      'roles.yaml',
      (files.get('roles.yaml') ?? '').replace(
        '- id: developer',
        '- id: developer # the first\n  mission: { en: Builds. }',
      ),
    )
    .set(
      'steps.yaml',
      (files.get('steps.yaml') ?? '')
        .replace('id: developer-l1\n', 'id: developer-l1\n  focus: { en: Basics. }\n')
        .replace('category: team', 'category: team\n      chance: { en: Ask your mentor. }'),
    );
  const { files: renewed } = importLadders([sourceOf(EN)], PLAIN, await knownIn({ files: added }));
  expect(renewed.get('pack.yaml')).toMatch(/^# ours\n[\s\S]*The board decides/);
  expect(renewed.get('roles.yaml')).toContain('# the first');
  expect(parse(renewed.get('roles.yaml') ?? '')[0].mission).toEqual({ en: 'Builds.' });
  const [step] = parse(renewed.get('steps.yaml') ?? '');
  expect(step).toMatchObject({
    focus: { en: 'Basics.' },
    milestones: [{}, { chance: { en: 'Ask your mentor.' } }],
  });
  await expect(packOf({ files: new Map([...added, ...renewed]) })).resolves.toBeDefined();
});

describe('levels', () => {
  const level = (role: string, texts: readonly string[]): Rows => texts.map((text) => [role, 'Senior', text]);
  const shared = (...rows: Rows[]) =>
    importLadders([sourceOf([['role', 'level', 'milestone'], ...rows.flat()])], PLAIN).values;

  test('that have a quarter of their criteria in common are written once, with what a role adds', () => {
    const { levels, steps } = shared(level('A', ['one', 'two', 'three']), level('B', ['two', 'four', 'one']));
    expect(levels[0]?.milestones?.map(({ text }) => text.en)).toEqual(['one', 'two']);
    expect(
      steps.map(({ level, milestones = [] }) => [level, ...milestones.map(({ text }) => text.en)]),
    ).toEqual([
      ['senior', 'three'],
      ['senior', 'four'],
    ]);
  });

  test('of the same name that have less in common are levels of their own', () => {
    const { levels, steps } = shared(
      level('A', ['one', 'two', 'three']),
      level('B', ['four', 'five', 'six', 'seven', 'one']),
    );
    expect(levels).toEqual([]);
    expect(steps.map(({ id }) => id)).toEqual(['a-senior', 'b-senior']);
    expect(new Set(steps.flatMap(({ milestones = [] }) => milestones.map(({ id }) => id))).size).toBe(8);
  });

  test('join others only if that leaves fewer texts to write', () => {
    const same = ['one', 'two', 'three', 'four'];
    const { levels, steps } = shared(
      level('A', same),
      level('B', same),
      level('C', ['one', 'two', 'x', 'y']),
    );
    expect(levels[0]?.milestones).toHaveLength(4);
    expect(steps.map(({ id, level }) => level ?? id)).toEqual(['senior', 'senior', 'c-senior']);
  });

  test('have numbers if the ladder counts differently', () => {
    const numbers = (names: readonly string[]) =>
      importLadders(
        [sourceOf([['level', 'milestone'], ...names.map((name, i) => [name, `m${i}`])])],
        PLAIN,
      ).values.steps.map(({ number }) => number);
    expect(numbers(['IC4', 'IC5', 'IC7'])).toEqual([4, 5, 7]);
    expect(numbers(['L1', 'L2'])).toEqual([undefined, undefined]);
    expect(numbers(['Junior', 'Senior'])).toEqual([undefined, undefined]);
  });
});

describe('tracks', () => {
  const ladder = (...levels: readonly (readonly [role: string, level: string])[]) => {
    const rows = [
      ['role', 'level', 'milestone'],
      ...levels.map(([role, level]) => [role, level, `${role} ${level}`]),
    ];
    const { values, notes } = importLadders([sourceOf(rows)], PLAIN);
    return {
      steps: values.steps.map(({ id, after }) => (after === undefined ? id : `${after} > ${id}`)),
      notes,
    };
  };

  test('in one role become roles, if their numbers overlap', () => {
    const { steps, notes } = ladder(['A', 'IC1'], ['A', 'IC2'], ['A', 'IC3'], ['A', 'M3'], ['A', 'M4']);
    expect(steps).toEqual(['a-ic-ic1', 'a-ic-ic2', 'a-ic-ic3', 'a-ic-ic2 > a-m-m3', 'a-m-m4']);
    expect(notes).toContainEqual({ kind: 'tracks', role: 'A', tracks: ['IC', 'M'] });
    expect(notes).toContainEqual({ kind: 'branch', role: 'A (M)', from: 'A (IC)', level: 'IC2' });
    expect(ladder(['A', 'J1'], ['A', 'S2'], ['A', 'L3']).steps).toEqual(['a-j1', 'a-s2', 'a-l3']);
  });

  test('that begin higher go on from the only role that begins at 1', () => {
    expect(ladder(['A', 'L1'], ['A', 'L2'], ['B', 'L3'], ['C', 'L2'], ['C', 'L3']).steps).toEqual([
      ...['a-l1', 'a-l2', 'a-l2 > b-l3', 'a-l1 > c-l2', 'c-l3'],
    ]);
    expect(ladder(['A', 'L1'], ['A', 'L2'], ['B', 'L4'], ['C', 'L5']).steps).toEqual([
      'a-l1',
      'a-l2',
      'b-l4',
      'c-l5',
    ]);
    expect(ladder(['A', 'L1'], ['B', 'L1'], ['C', 'L2']).steps).toEqual(['a-l1', 'b-l1', 'c-l2']);
  });
});

test('texts with anything in them come through YAML unchanged', async () => {
  const texts = [
    'a: b',
    '# no comment',
    '"quoted" and \'single\'',
    'yes',
    '1.0',
    '例：\n・設計',
    '{ x: [y] } & *z',
    'tab\there',
    '😀',
  ];
  const rows = [['level', 'milestone'], ...texts.map((text) => ['L1', text])];
  const pack = await packOf(importLadders([sourceOf(rows, 'ja')], PLAIN));
  expect(pack.steps[0]?.milestones.map(({ text }) => text.ja)).toEqual(texts);
});

test('a level that roles call by other names is shared by its number', async () => {
  const rows: Rows = [
    ['役割', 'レベル', '等級名', '基準'],
    ['管理職', '3', '主任', '業務計画を立てている'],
    ['管理職', '4', '課長', '年度の目標を決めている'],
    ['管理職', '4', '課長', '課員の評価をしている'],
    ['専門職', '3', '主任', '業務計画を立てている'],
    ['専門職', '4', '専任課長', '年度の目標を決めている'],
    ['専門職', '4', '専任課長', '専門領域の標準を定めている'],
  ];
  const imported = importLadders([sourceOf(rows)], PLAIN);
  const pack = await packOf(imported);
  expect(pack.levels.map(({ id, grade }) => [id, grade?.ja])).toEqual([
    [expect.stringMatching(/^level-/), '主任'],
    ['level-4', undefined],
  ]);
  expect(pack.steps.filter(({ level }) => level === 'level-4').map(({ grade }) => grade?.ja)).toEqual([
    '課長',
    '専任課長',
  ]);
  expect(importLadders([sourceOf(rows)], PLAIN, await knownIn(imported)).values).toEqual(imported.values);
});

describe('an import says', () => {
  const read = (rows: Rows, more: object = {}) =>
    importLadders([sourceOf([['role', 'level', 'milestone'], ...rows])], { ...PLAIN, ...more });
  const links = (rows: Rows) => read(rows).notes.filter(({ kind }) => kind === 'shared' || kind === 'branch');

  test('which levels several roles share', () => {
    const levels = ['L1', 'L2', 'L3'].flatMap((level) => ['A', 'B'].map((role) => [role, level, level]));
    expect(links([...levels, ['C', 'L3', 'L3'], ['C', 'L9', 'c']])).toEqual([
      { kind: 'shared', roles: ['A', 'B'], levels: ['L1', 'L2'] },
      { kind: 'shared', roles: ['A', 'B', 'C'], levels: ['L3'] },
    ]);
  });

  test('which ladders branch off another, by the name of the level or by its number', () => {
    expect(
      links([
        ['A', 'L1', 'a'],
        ['A', 'L2', 'b'],
        ['B', 'L3', 'c'],
      ]),
    ).toEqual([{ kind: 'branch', role: 'B', from: 'A', level: 'L2' }]);
    expect(
      links([
        ['A', '1', 'a'],
        ['A', '2', 'b'],
        ['B', '3', 'c'],
      ]),
    ).toEqual([{ kind: 'branch', role: 'B', from: 'A', level: '2' }]);
    expect(
      links([
        ['A', 'Junior', 'a'],
        ['B', 'Senior', 'b'],
      ]),
    ).toEqual([]);
  });

  test('that criteria are behaviours, unless the table knows kinds or the reader says so', () => {
    const kind = ({ files }: Imported) => parse(files.get('pack.yaml') ?? '').defaults?.kind;
    const rows = [['A', 'L1', 'a']];
    expect(kind(read(rows))).toBe('behaviour');
    expect(kind(read(rows, { kind: 'deliverable' }))).toBeUndefined();
    const known = importLadders(
      [
        sourceOf([
          ['level', 'kind', 'milestone'],
          ['L1', 'behaviour', 'a'],
          ['L1', '', 'b'],
        ]),
      ],
      PLAIN,
    );
    expect(kind(known)).toBeUndefined();
  });

  test('what each table was, and has the title of each', () => {
    const { shapes, files, languages } = importLadders(
      [sourceOf(JA, 'ja', '等級表.csv'), sourceOf(EN, 'en')],
      PLAIN,
    );
    expect(shapes.map(({ kind, place }) => `${place.file} ${kind}`)).toEqual([
      '等級表.csv list',
      'ladder.en.csv list',
    ]);
    expect(parse(files.get('pack.yaml') ?? '').title).toEqual({ ja: '等級表', en: 'Ladder' });
    expect(languages).toEqual(['ja', 'en']);
  });
});
