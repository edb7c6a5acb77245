import { describe, expect, test } from 'vitest';
import type { Remarks } from '../../../../src/content/import/remark.ts';
import { readSource } from '../../../../src/content/import/tables.ts';
import { faultIn, readIn } from './read-in.ts';
import { PLAIN, sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

const across = (rows: Rows): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

const criteriaIn = (rows: Rows) =>
  readIn(rows).levels.flatMap(({ at, criteria }) => criteria.map((each) => `${at} > ${each}`));

const listed = (rows: Rows) =>
  readIn(rows).unplaced.map(({ text, reason, place: { row } }) => `${row} ${text}: ${reason}`);

describe('a list', () => {
  test('whose criteria have an unknown header is recognised by levels that take several rows', () => {
    const rows = [
      ['Job family', 'Level', 'Title', 'Pillar', 'Competency', 'What we look for in it'],
      ['Engineering', 'IC1', 'Engineer', 'Craft', 'Testing', 'Writes a test for each change'],
      ['Engineering', 'IC1', 'Engineer', 'Craft', 'Design', 'Explains the design of others'],
      ['Engineering', 'IC2', 'Senior engineer', 'Craft', 'Design', 'Designs a feature and its data'],
    ];
    const { ladder, notes, unplaced } = readIn(rows);
    expect(criteriaIn(rows)).toEqual([
      'Engineering IC1 > Craft / Testing: Writes a test for each change',
      'Engineering IC1 > Craft / Design: Explains the design of others',
      'Engineering IC2 > Craft / Design: Designs a feature and its data',
    ]);
    expect(ladder.roles[0]?.levels.map(({ position }) => position)).toEqual(['Engineer', 'Senior engineer']);
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'criteria' }));
    expect(unplaced).toEqual([]);
  });

  test('with merged cells takes roles and levels, and their ids, from the row above', () => {
    const { ladder, notes } = readIn([
      ['Role', 'Role id', 'Level', 'Level id', 'Category', 'Milestone'],
      ['Data engineer', 'data', 'L1', 'data-1', 'Craft', 'Builds a pipeline'],
      ['', '', '', '', '', 'Tests a pipeline'],
      ['', '', 'L2', 'data-2', 'Craft', 'Designs a pipeline'],
      ['Analyst', 'analyst', 'L1', 'analyst-1', '', 'Draws a chart'],
    ]);
    expect(ladder.roles.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'data Data engineer',
      'analyst Analyst',
    ]);
    expect(
      ladder.roles.flatMap(({ levels }) =>
        levels.map(({ id, criteria }) => [
          id,
          ...criteria.map(({ category, text }) => `${category}: ${text}`),
        ]),
      ),
    ).toEqual([
      ['data-1', 'Craft: Builds a pipeline', 'Craft: Tests a pipeline'],
      ['data-2', 'Craft: Designs a pipeline'],
      ['analyst-1', 'undefined: Draws a chart'],
    ]);
    expect(notes.filter(({ kind }) => kind === 'carried')).toMatchObject([
      { field: 'role', times: 2 },
      { field: 'level', times: 1 },
      { field: 'category', times: 1 },
    ]);
  });

  test('says more about roles, levels and categories', () => {
    const { ladder } = readIn([
      [
        'Role',
        'Role description',
        'Role level',
        'Role level description',
        'Skill',
        'Skill description',
        'Text',
      ],
      ['Designer', 'Designs services.', 'Junior', 'Is guided.', 'Research', 'Knowing people.', 'Takes notes'],
      ['Designer', 'Designs services.', 'Junior', 'Is guided.', 'Drawing', 'Showing ideas.', 'Draws a form'],
    ]);
    expect(ladder.categories).toMatchObject([
      { name: 'Research', detail: 'Knowing people.' },
      { name: 'Drawing', detail: 'Showing ideas.' },
    ]);
    expect(ladder.roles).toMatchObject([
      { name: 'Designer', detail: 'Designs services.', levels: [{ name: 'Junior', focus: 'Is guided.' }] },
    ]);
  });

  test('takes the level of a skill as its level if there is no other', () => {
    const rows = [
      ['スキル', 'スキルレベル', '説明'],
      ['Linux', 'レベル1', '用語を説明できる'],
      ['Linux', 'レベル2', '手順書を見て作業できる'],
      ['AWS', 'レベル1', 'サービスの名前がわかる'],
    ];
    expect(criteriaIn(rows)).toEqual([
      'Ladder レベル1 > Linux: 用語を説明できる',
      'Ladder レベル1 > AWS: サービスの名前がわかる',
      'Ladder レベル2 > Linux: 手順書を見て作業できる',
    ]);
  });

  test('puts how well something is to be done into its texts', () => {
    const rows = [
      ['Level', 'Theme', 'Theme description', 'Proficiency', 'Competency'],
      ['Junior', 'Planning', 'Keeps to timelines.', 'Awareness', 'Estimates tasks with help.'],
      ['Junior', 'Impact', 'Knows the business.', 'Working', 'Knows what the team is for.'],
      ['Senior', 'Planning', 'Keeps to timelines.', 'Expert', 'Plans the work of several teams.'],
    ];
    expect(criteriaIn(rows)).toEqual([
      'Ladder Junior > Planning: Awareness: Estimates tasks with help.',
      'Ladder Junior > Impact: Working: Knows what the team is for.',
      'Ladder Senior > Planning: Expert: Plans the work of several teams.',
    ]);
    expect(readIn(rows).ladder.categories[0]).toMatchObject({ detail: 'Keeps to timelines.' });
  });

  test('leaves notes out, and says where they were', () => {
    const rows = [
      ['role', 'level', 'milestone'],
      ['Developer', 'L1', 'a'],
      ['* Promotions are decided in April', '', ''],
    ];
    expect(listed(rows)).toEqual(['3 * Promotions are decided in April: alone']);
    expect(readIn(rows).ladder.roles).toHaveLength(1);
  });

  test('of how much each skill matters to a role is refused', () => {
    const rows = [
      ['スキル項目', 'データサイエンティスト', 'デザイナー'],
      ['要求分析', 'a', 'b'],
      ['データ活用', 'c', 'a'],
    ];
    expect(faultIn(rows)).toMatchObject({ kind: 'no-level-head' });
  });

  test('without levels is refused', () => {
    const rows = [
      ['タスク大分類', 'タスク中分類', '評価項目'],
      ['戦略', '要求の確認', '要求を確かめている'],
      ['戦略', '要求の確認', '要求をまとめている'],
    ];
    expect(faultIn(rows)).toMatchObject({ kind: 'no-level-head' });
  });
});

const SKILLS = [
  ['分類', 'スキル', '説明', '1：知識がある', '2：指導があればできる', '備考'],
  [
    'サーバー',
    'Linux',
    'Linuxのサーバーを構築し、運用する',
    '用語を説明できる',
    '手順書を見て作業できる',
    '',
  ],
  ['', 'Windows', 'Windowsのサーバーを構築し、運用する', '役割を説明できる', '設定を変えられる', '更新予定'],
];

describe('a matrix', () => {
  test.each([
    ['across', SKILLS],
    ['down', across(SKILLS)],
  ])('with levels %s may have columns before them that divide and explain its categories', (_, rows) => {
    const { ladder, unplaced } = readIn(rows);
    expect(ladder.categories).toMatchObject([
      { name: 'サーバー / Linux', detail: 'Linuxのサーバーを構築し、運用する' },
      { name: 'サーバー / Windows', detail: 'Windowsのサーバーを構築し、運用する' },
    ]);
    expect(ladder.roles[0]?.levels.map(({ name }) => name)).toEqual([
      '1：知識がある',
      '2：指導があればできる',
    ]);
    expect(unplaced.map(({ text, reason }) => `${text} ${reason}`)).toEqual(['備考 for-remarks']);
  });

  test('puts codes of skills in parentheses, and drops “description” from the names of levels', () => {
    const rows = [
      ['Skill', 'Code', 'Overall description', 'Level 1 description', 'Level 2 description'],
      ['Testing', 'TEST', 'Testing of systems and services.', 'Runs tests as they are written.', ''],
      ['Auditing', 'AUDT', 'Independent looks at risks.', '', 'Collects what an audit asks for.'],
    ];
    expect(criteriaIn(rows)).toEqual([
      'Ladder Level 1 > Testing (TEST): Runs tests as they are written.',
      'Ladder Level 2 > Auditing (AUDT): Collects what an audit asks for.',
    ]);
  });

  test('may have the roles of its rows in a column, in their order', () => {
    const rows = [
      ['職種', 'レベル1', 'レベル2', 'レベル3'],
      ['ITアーキテクト', '―', '設計を説明する', '設計を決める'],
      ['ITサービスマネジメント', '問い合わせに答える', '障害を報告する', '運用を決める'],
    ];
    expect(readIn(rows).levels.map(({ at }) => at)).toEqual([
      'ITアーキテクト レベル2',
      'ITアーキテクト レベル3',
      'ITサービスマネジメント レベル1',
      'ITサービスマネジメント レベル2',
      'ITサービスマネジメント レベル3',
    ]);
  });

  test('may have headings between its rows, and a note below them', () => {
    const rows = [
      ['', 'L1', 'L2'],
      ['**Skill**', '', ''],
      ['*Mastery*', 'Knows the basics', 'Knows the depths'],
      ['*Scope*', 'A task', 'A project'],
      ['**Engagement**', '', ''],
      ['*Trust*', 'Is reviewed', 'Reviews'],
      ['Changed in March', '', ''],
    ];
    expect(readIn(rows).ladder.categories.map(({ name }) => name)).toEqual([
      'Skill / Mastery',
      'Skill / Scope',
      'Engagement / Trust',
    ]);
    expect(listed(rows)).toEqual(['7 Changed in March: alone']);
    expect(readIn(rows).notes).toContainEqual(expect.objectContaining({ kind: 'sections', times: 2 }));
  });

  test('may repeat its headers before each part', () => {
    const rows = [
      ['Impact', 'L1', 'L2'],
      ['Team', 'Helps', 'Leads'],
      ['', '', ''],
      ['Influence', 'L1', 'L2'],
      ['Team', 'Asks', 'Answers'],
    ];
    expect(readIn(rows).ladder.categories.map(({ name }) => name)).toEqual([
      'Impact / Team',
      'Influence / Team',
    ]);
  });

  test('may be above another with other levels', () => {
    const rows = [
      ['Category', 'Rep (L1)', 'Senior rep (L2)'],
      ['Trust', 'Is reviewed', 'Reviews'],
      ['Category', 'Manager (M1)', 'Head (M2)'],
      ['Trust', 'Is trusted by the team', 'Is trusted by the company'],
    ];
    expect(criteriaIn(rows)).toEqual([
      'Ladder (L) Rep (L1) > Trust: Is reviewed',
      'Ladder (L) Senior rep (L2) > Trust: Reviews',
      'Ladder (M) Manager (M1) > Trust: Is trusted by the team',
      'Ladder (M) Head (M2) > Trust: Is trusted by the company',
    ]);
  });

  test.each([
    [
      'above its heads',
      [
        ['', 'Engineering', '', 'Product', ''],
        ['', 'L1', 'L2', 'L1', 'L2'],
        ['Craft', 'Writes tests', 'Designs', 'Writes stories', 'Plans'],
      ],
    ],
    [
      'between its rows',
      [
        ['Level', 'Craft'],
        ['Engineering', ''],
        ['L1', 'Writes tests'],
        ['L2', 'Designs'],
        ['Product', ''],
        ['L1', 'Writes stories'],
        ['L2', 'Plans'],
      ].map((row) => [...row, row[0]?.startsWith('L') ? '-' : '']),
    ],
  ])('has roles %s, if their levels have the same names', (_, rows) => {
    expect(criteriaIn(rows)).toEqual([
      'Engineering L1 > Craft: Writes tests',
      'Engineering L2 > Craft: Designs',
      'Product L1 > Craft: Writes stories',
      'Product L2 > Craft: Plans',
    ]);
  });

  test('with headers in two rows has the names of both, and titles below a merged header', () => {
    const rows = [
      ['等級', '', '全社共通', '', 'コース別'],
      ['', '', '役割', '行動', '管理職コース'],
      ['4等級', '課長', '課の成果に責任を負う', '年度目標を決める', '課員を評価する'],
      ['5等級', '部長', '部の成果に責任を負う', '中期計画を立てる', '予算を編成する'],
      ['（注）毎年4月に見直す。', '', '', '', ''],
    ];
    const { ladder } = readIn(rows);
    expect(ladder.categories.map(({ name }) => name)).toEqual([
      '全社共通 / 役割',
      '全社共通 / 行動',
      'コース別 / 管理職コース',
    ]);
    expect(ladder.roles[0]?.levels).toMatchObject([
      { name: '4等級', position: '課長' },
      { name: '5等級', position: '部長' },
    ]);
    expect(listed(rows)).toEqual(['5 （注）毎年4月に見直す。: alone']);
  });

  test('takes the positions of levels from a second line in their cells, unless a column has them', () => {
    const across = [
      ['', '4等級 \n 課長 ', '5等級'],
      ['役割', '課の成果に責任を負う', '部の成果に責任を負う'],
    ];
    expect(readIn(across).ladder.roles[0]?.levels).toMatchObject([
      { name: '4等級', position: '課長' },
      { name: '5等級', position: undefined },
    ]);
    const down = [
      ['Level', 'Position', 'Scope'],
      ['L4\nTech lead', 'Manager', 'Leads a team'],
      ['L5\nDirector', '', 'Leads a department'],
    ];
    expect(readIn(down).ladder.roles[0]?.levels).toMatchObject([
      { name: 'L4', position: 'Manager' },
      { name: 'L5', position: 'Director' },
    ]);
  });

  test('of tracks whose codes are behind the numbers becomes a role for each', () => {
    const rows = [
      ['Level', 'Execution'],
      ...[
        'L1 IC - Engineer',
        'L2 IC - Engineer',
        'L2 EM - Engineer',
        'L3 IC - Engineer',
        'L3 EM - Engineer',
      ].map((level) => [level, `${level} does it`]),
    ].map((row) => [...row, '']);
    expect(readIn(rows).ladder.roles.map(({ name, levels }) => `${name} ${levels.length}`)).toEqual([
      'Ladder (IC) 3',
      'Ladder (EM) 2',
    ]);
  });

  test.each([
    [
      ['Junior', 'Senior (technical)', 'Senior (people)', 'Director'],
      ['technical', 'people'],
    ],
    [
      ['Junior', 'Senior - technical', 'Senior - people', 'Lead', 'Head - people'],
      ['technical', 'people'],
    ],
    [
      ['3等級', '4等級 専門職', '4等級 管理職', '5等級'],
      ['専門職', '管理職'],
    ],
  ])('whose levels branch, %j, has a role for each track, with what they share', (names, tracks) => {
    const rows = [
      ['', ...names],
      ['Craft', ...names.map((name) => `${name} does it`)],
    ];
    const { roles } = readIn(rows).ladder;
    expect(roles.map(({ name }) => name)).toEqual(tracks.map((track) => `Ladder (${track})`));
    const [one, other] = roles.map(({ levels }) => new Set(levels.map(({ name }) => name)));
    expect(one?.has(names[0] ?? '') && other?.has(names[0] ?? '')).toBe(true);
    expect(names.filter((name) => one?.has(name) || other?.has(name))).toEqual(names);
  });

  test.each([
    [['Engineer (junior)', 'Engineer (senior)', 'Engineer (principal)']],
    [['Level 1 - Associate', 'Level 2 - Engineer', 'Level 3 - Senior']],
    [['SE - I', 'SE - II', 'SE - III']],
  ])('whose names have seniorities, %j, stays one role', (names) => {
    const rows = [
      ['', ...names],
      ['Craft', ...names.map((name) => `${name} does it`)],
    ];
    expect(readIn(rows).ladder.roles).toHaveLength(1);
  });

  test('of seniorities with numbers stays one role', () => {
    const names = ['Engineer 1', 'Engineer 2', 'Senior Engineer 1', 'Senior Engineer 2'];
    const rows = [
      ['', ...names],
      ['Craft', 'a', 'b', 'c', 'd'],
    ];
    expect(readIn(rows).ladder.roles).toMatchObject([{ levels: names.map((name) => ({ name })) }]);
  });
});

describe('a workbook', () => {
  const read = (sheets: Readonly<Record<string, Rows>>) => {
    const remarks: Remarks = { unplaced: [], notes: [] };
    const source = {
      file: 'a.xlsx',
      language: undefined,
      sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(rows, 'a.xlsx', name)),
    };
    const { ladder } = readSource(source, PLAIN, remarks);
    const levels = ladder.roles.flatMap((role) => role.levels.map(({ name }) => name));
    return { roles: ladder.roles.map(({ name }) => name), levels, ...remarks };
  };
  const craft = [
    ['', 'L1', 'L2'],
    ['Testing', 'Writes tests', 'Plans tests'],
  ];

  test('leaves out a sheet that is not a ladder beside others that are', () => {
    const versions = [
      ['版', '日付', '内容'],
      ['1.0', '2025/4/1', '初版'],
    ];
    const { roles, unplaced } = read({ 等級表: craft, 改訂履歴: versions });
    expect(roles).toEqual(['等級表']);
    expect(unplaced).toMatchObject([{ text: '改訂履歴', reason: 'no-table' }]);
  });

  test('may have a sheet for each level', () => {
    const sheet = (text: string) => [
      ['Category', 'Expectation'],
      ['Craft', text],
    ];
    const { roles, levels } = read({ L1: sheet('Writes tests'), L2: sheet('Plans tests') });
    expect(roles).toEqual(['A']);
    expect(levels).toEqual(['L1', 'L2']);
  });

  test('says that sheets may be parts of one ladder', () => {
    const team = [
      ['', 'L1', 'L2'],
      ['Feedback', 'Asks', 'Gives'],
    ];
    expect(read({ Craft: craft, Team: team }).notes).toContainEqual({
      kind: 'sheets',
      roles: ['Craft', 'Team'],
    });
    expect(read({ Web: craft, Mobile: craft }).notes.map(({ kind }) => kind)).not.toContain('sheets');
  });
});

test('Markdown leaves its texts', () => {
  expect(
    criteriaIn([
      ['Level', 'Milestone'],
      ['L1', '> *Writes* [runbooks](https://example.com/a) and `scripts`\n> for snake_case_names'],
      ['L1', '* one\n* **two**'],
      ['L2', '> 5 years, [D1](#d1)'],
    ]),
  ).toEqual([
    'Ladder L1 > Writes runbooks (https://example.com/a) and `scripts`\nfor snake_case_names',
    'Ladder L1 > one',
    'Ladder L1 > two',
    'Ladder L2 > > 5 years, D1',
  ]);
});
