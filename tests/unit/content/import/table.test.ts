import { describe, expect, test } from 'vitest';
import type { Remarks } from '../../../../src/content/import/remark.ts';
import { nameOf, readSource } from '../../../../src/content/import/tables.ts';
import { faultIn, readIn } from './read-in.ts';
import { PLAIN, sheetOf } from './sheet-of.ts';

const LIST = [
  ['milestone', 'Category', 'LEVEL', 'role'],
  ['Writes tests', 'Craft', 'L1', 'Developer'],
  ['Reads logs', 'Operations', 'L1', 'Developer'],
  ['Designs', 'Craft', 'L2', 'Developer'],
  ['Hires', '', 'L2', 'Manager'],
];

const LEVELS = [
  { at: 'Developer L1', criteria: ['Craft: Writes tests', 'Operations: Reads logs'] },
  { at: 'Developer L2', criteria: ['Craft: Designs'] },
  { at: 'Manager L2', criteria: ['Hires'] },
];

describe('a criterion in each row', () => {
  test('is read in any order of columns', () => {
    expect(readIn(LIST)).toMatchObject({ shape: 'list', levels: LEVELS, unplaced: [], language: 'en' });
    const turned = LIST.map((row) => row.toReversed());
    expect(readIn(turned).levels).toEqual(LEVELS);
  });

  test.each([
    ['役割', 'レベル', 'カテゴリ', '基準'],
    ['職種', '等級', '観点', '要件'],
    ['ロール', 'グレード', '分類', 'マイルストーン'],
    ['Ｒｏｌｅ', ' Level ', '評価項目', '行動（必須）'],
    ['職種名', '役割等級', 'スキル項目', '求められる行動'],
    ['Job family', 'Role level', 'Competency name', 'Key behaviors'],
  ])('under the headers %s, %s, %s and %s', (...heads) => {
    const [role, level, category, milestone] = heads;
    const rows = LIST.slice(1);
    const read = readIn([[milestone ?? '', category ?? '', level ?? '', role ?? ''], ...rows]);
    expect(read.levels).toEqual(LEVELS);
  });

  test('under headers that are named', () => {
    const heads = ['Was', 'Wo', 'Stufe', 'Wer'];
    const map = new Map([
      ['was', 'milestone'],
      ['Wo', 'category'],
      ['Stufe', 'level'],
      ['WER', 'role'],
    ] as const);
    expect(readIn([heads, ...LIST.slice(1)], { map }).levels).toEqual(LEVELS);
    expect(faultIn([heads, ...LIST.slice(1)], { map: new Map([['Wann', 'level']]) })).toEqual({
      ...{ kind: 'unknown-head', head: 'Wann' },
      heads,
    });
  });

  test('an empty cell below a role, a level and its category means the same as above', () => {
    const merged = [
      ['role', 'level', 'category', 'milestone'],
      ['Developer', 'L1', 'Craft', 'a'],
      ['', '', '', 'b'],
      ['', '', 'Team', 'c'],
      ['', 'L2', '', 'd'],
    ];
    const { levels, notes } = readIn(merged);
    expect(levels).toEqual([
      { at: 'Developer L1', criteria: ['Craft: a', 'Craft: b', 'Team: c'] },
      { at: 'Developer L2', criteria: ['d'] },
    ]);
    expect(notes.flatMap((note) => (note.kind === 'carried' ? [`${note.field} ${note.times}`] : []))).toEqual(
      ['role 3', 'level 2', 'category 1'],
    );
  });

  test('a level that is only a number has the name of its grade', () => {
    const rows = [
      ['level', 'grade', 'milestone', 'focus', 'other names', 'learn'],
      ['4', 'Senior', 'a', 'Design', 'IC4\nG4', 'SQL'],
      ['5', 'Staff', 'b', '', '', ''],
      ['IC6', 'Principal', 'c', '', '', ''],
    ];
    const { ladder } = readIn(rows);
    expect(ladder.roles[0]?.levels).toMatchObject([
      { name: 'Senior', number: 4, focus: 'Design', names: ['IC4', 'G4'], learn: ['SQL'] },
      { name: 'Staff', number: 5 },
      { name: 'IC6', number: 6, position: 'Principal' },
    ]);
  });

  test('what is in no column or level is listed with its place', () => {
    const { unplaced, levels } = readIn([
      ['Our ladder', '', '', ''],
      ['level', 'milestone', 'Remarks', ''],
      ['', 'a', '', ''],
      ['L1', 'b', 'important', 'x'],
      ['L1', 'b', '', ''],
    ]);
    expect(levels).toEqual([{ at: 'Ladder L1', criteria: ['b'] }]);
    expect(
      unplaced.map(({ text, reason, place: { row, column } }) => `${row},${column} ${text} ${reason}`),
    ).toEqual([
      '1,1 Our ladder above-table',
      '2,3 Remarks unknown-head',
      '2,4  no-head',
      '3,2 a no-level',
      '5,2 b repeated',
    ]);
  });
});

const MATRIX = [
  ['', 'Craft', 'Teamwork'],
  ['L1', 'Writes tests.\n\nReads logs.', 'Asks early.'],
  ['L2', 'Designs.', ''],
  ['L3', 'Sets standards.', 'Coaches two colleagues.'],
];
const OF_MATRIX = [
  { at: 'Ladder L1', criteria: ['Craft: Writes tests.', 'Craft: Reads logs.', 'Teamwork: Asks early.'] },
  { at: 'Ladder L2', criteria: ['Craft: Designs.'] },
  { at: 'Ladder L3', criteria: ['Craft: Sets standards.', 'Teamwork: Coaches two colleagues.'] },
];
const across = (rows: readonly (readonly string[])[]): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

describe('a matrix', () => {
  test('is recognised by the names of levels', () => {
    expect(readIn(MATRIX)).toMatchObject({ shape: 'levels-down', levels: OF_MATRIX, unplaced: [] });
    const turned = readIn(across(MATRIX));
    expect(turned.shape).toBe('levels-across');
    expect(turned.levels.map(({ at }) => at)).toEqual(['Ladder L1', 'Ladder L2', 'Ladder L3']);
    expect(turned.levels[0]?.criteria).toEqual(OF_MATRIX[0]?.criteria);
  });

  test.each([
    [['初級', '中級', '上級']],
    [['Junior', 'Mid-level', 'Senior engineer']],
    [['G1', 'G2', 'G3']],
    [['等級1', '等級2', '等級3']],
    [['主任', '係長', '課長']],
    [['Software Engineer I', 'Software Engineer II', 'Software Engineer III']],
    [['L1: Junior', 'L2: Regular', 'L3: Senior']],
    [['エンジニア１', 'エンジニア２', 'エンジニア３']],
    [['Beginner', 'Advanced', 'Expert']],
  ])('with the levels %j', (names) => {
    const rows = MATRIX.map((row, i) => (i === 0 ? row : [names[i - 1] ?? '', ...row.slice(1)]));
    expect(readIn(rows).shape).toBe('levels-down');
    expect(readIn(across(rows)).shape).toBe('levels-across');
  });

  test('may say which its rows are, and is noted if its names do not', () => {
    const rows = [
      ['', 'Apples', 'Pears'],
      ['Red', 'a', 'b'],
      ['Green', 'c', 'd'],
    ];
    const guessed = readIn(rows);
    expect(guessed.notes).toContainEqual(expect.objectContaining({ kind: 'orientation', levels: 'rows' }));
    const given = readIn(rows, { rows: 'categories' });
    expect(given.levels.map(({ at }) => at)).toEqual(['Ladder Apples', 'Ladder Pears']);
    expect(given.notes).not.toContainEqual(expect.objectContaining({ kind: 'orientation' }));
  });

  test('keeps the cell of every criterion, also when it is turned', () => {
    const { ladder } = readIn(across(MATRIX));
    const last = ladder.roles[0]?.levels.at(-1)?.criteria.at(-1);
    expect(last).toMatchObject({ text: 'Coaches two colleagues.', place: { row: 3, column: 4 } });
  });

  test('has a role in a column of its own', () => {
    const rows = MATRIX.map((row, i) => [
      i === 0 ? 'Role' : i < 3 ? 'Developer' : 'Tester',
      ...row.with(0, i === 0 ? 'Level' : (row[0] ?? '')),
    ]);
    expect(readIn(rows).levels.map(({ at }) => at)).toEqual(['Developer L1', 'Developer L2', 'Tester L3']);
  });

  test('whose headers look like those of a list is still a matrix', () => {
    const rows = [
      ['レベル', '行動', '成果', 'スキル'],
      ...MATRIX.slice(1).map(([level = '']) => [
        level,
        `${level}の行動を毎日続けている`,
        `${level}の成果を半年ごとに出している`,
        `${level}のスキルを人に教えている`,
      ]),
    ];
    expect(readIn(rows)).toMatchObject({ shape: 'levels-down' });
    expect(readIn(rows).ladder.categories.map(({ name }) => name)).toEqual(['行動', '成果', 'スキル']);
  });

  test('with the highest level first is reversed, by its numbers or on request', () => {
    const [head = [], ...levels] = MATRIX;
    const fallen = readIn([head, ...levels.toReversed()]);
    expect(fallen.levels).toEqual(OF_MATRIX);
    expect(fallen.notes).toContainEqual({ kind: 'sorted', role: 'Ladder' });
    const named = [head, ['Chief', 'a', ''], ['Lead', 'b', ''], ['Member', 'c', '']];
    expect(readIn(named, { highestFirst: true }).levels.map(({ at }) => at)).toEqual([
      'Ladder Member',
      'Ladder Lead',
      'Ladder Chief',
    ]);
  });

  test('with levels whose first name could be anything keeps them all', () => {
    const rows = across(
      MATRIX.map((row, i) => [['', 'Engineer', 'Senior Engineer', 'Architect'][i] ?? '', ...row.slice(1)]),
    );
    expect(readIn(rows)).toMatchObject({ shape: 'levels-across', unplaced: [] });
    expect(readIn(rows).levels.map(({ at }) => at)).toEqual([
      'Ladder Engineer',
      'Ladder Senior Engineer',
      'Ladder Architect',
    ]);
  });

  test('whose categories are divided has both names', () => {
    const { ladder, levels } = readIn([
      ['Area', 'Skill', 'L1', 'L2'],
      ['Craft', 'Testing', 'Writes tests for each change', 'Plans the tests of a release'],
      ['', 'Design', 'Explains the design of others', 'Designs a feature and its data'],
      ['Team', 'Feedback', 'Asks for feedback every week', 'Gives feedback in writing'],
    ]);
    expect(ladder.categories.map(({ name }) => name)).toEqual([
      'Craft / Testing',
      'Craft / Design',
      'Team / Feedback',
    ]);
    expect(levels.map(({ criteria }) => criteria.length)).toEqual([3, 3]);
  });

  test('has its headers below those of groups', () => {
    const { ladder, unplaced } = readIn([
      ['', 'Engineering', '', '', 'People', ''],
      ['Level', 'Testing', 'Design', 'Operations', 'Feedback', 'Hiring'],
      [
        'L1',
        'Writes tests for each change',
        'Explains the design of others',
        'Follows the runbook of a system',
        'Asks for feedback every week',
        'Welcomes candidates at the door',
      ],
    ]);
    expect(ladder.categories.map(({ name }) => name)).toEqual([
      'Testing',
      'Design',
      'Operations',
      'Feedback',
      'Hiring',
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['Engineering', 'People']);
  });

  test('has titles and descriptions of its levels', () => {
    const { ladder } = readIn([
      ['Level', 'Title', 'Description', 'Craft', 'Team'],
      ['3', 'Senior engineer', 'Works without help.', 'Designs', 'Mentors'],
      ['4', 'Staff engineer', 'Works across teams.', 'Sets standards', 'Coaches'],
    ]);
    expect(ladder.roles[0]?.levels).toMatchObject([
      { name: 'Senior engineer', number: 3, focus: 'Works without help.' },
      { name: 'Staff engineer', number: 4, focus: 'Works across teams.' },
    ]);
    expect(ladder.categories.map(({ name }) => name)).toEqual(['Craft', 'Team']);
  });

  test('a heading in a cell makes a category of its own, after the main one', () => {
    const rows = [
      ['', 'Craft', 'Team'],
      ['L1', 'a', 'b'],
      ['L2', 'c\n\n[For managers]\n\nd', 'e'],
    ];
    const { ladder } = readIn(rows);
    expect(ladder.categories.map(({ name }) => name)).toEqual(['Craft', 'Craft / For managers', 'Team']);
  });
});

describe('what cannot be a ladder', () => {
  test.each([
    ['no text', [['', '']], { kind: 'no-rows' }],
    ['one column', [['基準'], ['a'], ['b']], { kind: 'one-column', place: { row: 1 } }],
    [
      'a head twice',
      [
        ['level', 'Level', 'milestone'],
        ['1', '2', 'a'],
      ],
      { kind: 'head-twice', field: 'level', place: { column: 2 } },
    ],
    [
      'no level',
      [
        ['role', 'category', 'milestone'],
        ['a', 'b', 'c'],
      ],
      { kind: 'no-level-head', heads: ['role', 'category', 'milestone'] },
    ],
    [
      'no criteria',
      [
        ['level', 'milestone'],
        ['L1', ''],
      ],
      { kind: 'no-criteria' },
    ],
    ['heads alone', [['level', 'milestone']], { kind: 'no-criteria' }],
  ])('%s', (_, rows, fault) => {
    expect(faultIn(rows)).toMatchObject(fault);
  });
});

describe('odd cells', () => {
  test('a formula counts as its value or text, an error is listed', () => {
    const remarks: Remarks = { unplaced: [], notes: [] };
    const rows = [
      { number: 1, cells: ['level', 'milestone'].map((text) => ({ text, kind: 'text' as const })) },
      {
        number: 2,
        cells: [
          { text: 'L1', kind: 'text' as const },
          { text: '#REF!', kind: 'error' as const },
        ],
      },
      {
        number: 3,
        cells: [
          { text: 'L1', kind: 'text' as const },
          { text: '', kind: 'uncalculated' as const },
        ],
      },
      {
        number: 4,
        cells: [
          { text: 'L1', kind: 'text' as const },
          { text: '=cmd|calc', kind: 'text' as const },
        ],
      },
    ];
    const source = {
      file: 'a.xlsx',
      language: undefined,
      sheets: [{ file: 'a.xlsx', name: 'Tester', rows }],
    };
    const { ladder } = readSource(source, PLAIN, remarks);
    expect(ladder.roles).toMatchObject([{ name: 'Tester', levels: [{ criteria: [{ text: '=cmd|calc' }] }] }]);
    expect(remarks.unplaced.map(({ place: { row }, text, reason }) => `${row} ${text} ${reason}`)).toEqual([
      '2 #REF! error',
      '3  uncalculated',
    ]);
  });

  test('ten thousand characters are kept, and noted', () => {
    const { notes, levels } = readIn([
      ['level', 'milestone'],
      ['L1', 'long '.repeat(2_000)],
    ]);
    expect(levels[0]?.criteria[0]).toHaveLength(9_999);
    expect(notes).toContainEqual({
      kind: 'long',
      place: expect.objectContaining({ row: 2, column: 2 }),
      characters: 9_999,
    });
  });

  test('control characters and marks for bold are left out', () => {
    expect(
      readIn([
        ['level', 'milestone'],
        ['L1', '**Leads**\u0007 a\u200b team\r\nof **five**'],
      ]).levels[0]?.criteria,
    ).toEqual(['Leads a team\nof five']);
  });

  test('another language is noted', () => {
    const { notes, language } = readIn([
      ['level', 'milestone'],
      ['L1', '読む'],
      ['L1', '書く'],
      ['L2', 'Reads many old books'],
    ]);
    expect(language).toBe('ja');
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'looks-like', language: 'en', times: 1 }));
  });
});

describe('sheets', () => {
  test('are roles, unless they have the name that the spreadsheet gave them', () => {
    const remarks: Remarks = { unplaced: [], notes: [] };
    const sheets = ['開発', 'Sheet2', '説明'].map((name, i) =>
      sheetOf(i < 2 ? MATRIX : [['この表の読み方']], 'our-ladder.xlsx', name),
    );
    const { ladder } = readSource({ file: 'our-ladder.xlsx', language: undefined, sheets }, PLAIN, remarks);
    expect(ladder.roles.map(({ name }) => name)).toEqual(['開発', 'Our ladder']);
    expect(remarks.unplaced).toMatchObject([{ text: '説明', reason: 'no-table' }]);
  });

  test.each([
    ['ladders/data-engineer.ja.csv', 'Data engineer'],
    ['等級表_日本語.xlsx', '等級表'],
    ['engineer_EN.tsv', 'Engineer'],
    ['en.csv', 'En'],
  ])('%s is about %s', (file, name) => {
    expect(nameOf(file)).toBe(name);
  });
});
