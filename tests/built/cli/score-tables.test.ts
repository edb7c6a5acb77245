import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textsIn } from '../../unit/tables/read.ts';
import { type RawSheet, rawWorkbook } from '../../workbook.ts';
import {
  asCsv,
  asJson,
  googleForms,
  microsoftForms,
  type Quiz,
  quizIn,
  type Rows,
  talentSystem,
} from './forms.ts';
import { career } from './run.ts';

let ja: Quiz;
let en: Quiz;
let folder: string;

beforeAll(async () => {
  [ja, en] = await Promise.all([quizIn('ja'), quizIn('en')]);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-tables-'));
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const sheetOf = (name: string, rows: Rows): RawSheet => ({ name, rows });

/** The results of people with these ids, who answered as the forms' people do. */
async function expected(ids: readonly unknown[]): Promise<string> {
  const lines = ids.map((id, n) => asJson(id, n, ja));
  return (await career(['score'], { input: lines.join('\n') })).stdout;
}

describe('answers from a form', () => {
  const numbers = [0, 1, 2, 3, 4];
  const addresses = numbers.map((n) => `person${n}@example.co.jp`);
  const codes = numbers.map((n) => `000${n}`);
  const cp932 = (text: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'CP932'], { input: text });

  test.each<[string, readonly unknown[], () => string | Uint8Array, RegExp[]]>([
    [
      'Google Forms, CSV',
      addresses,
      () => asCsv(googleForms(5, ja)),
      [/58 of 58/, /Deal-breakers: found/, /Ids: メールアドレス/, /not used: タイムスタンプ/],
    ],
    [
      'Google Forms, in English',
      addresses,
      () => asCsv(googleForms(5, en)),
      [/interests 42\/42, executive position 6\/6, readiness 10\/10/],
    ],
    [
      'Google Forms, with tabs in UTF-16',
      addresses,
      () =>
        Buffer.from(
          `\ufeff${googleForms(5, ja)
            .map((row) => row.join('\t'))
            .join('\n')}`,
          'utf16le',
        ),
      [/58 of 58/],
    ],
    [
      'Microsoft Forms, workbook',
      ['1', '2', '3', '4', '5'],
      () => rawWorkbook([sheetOf('Sheet1', microsoftForms(5, en))]),
      [/Sheet: Sheet1/, /Ids: ID/, /not used: 開始時刻, 完了時刻, メール, 名前/],
    ],
    [
      'a talent system, CP932',
      codes,
      () => cp932(asCsv(talentSystem(5, ja))),
      [/Ids: 社員番号/, /not used: 氏名, 部署/],
    ],
    [
      'a talent system, workbook',
      codes,
      () => rawWorkbook([sheetOf('a', talentSystem(5, ja))]),
      [/Ids: 社員番号/],
    ],
  ])('are scored like the same answers in JSON: %s', async (_, ids, content, summary) => {
    const file = await fileOf('answers', content());
    const { code, stdout, stderr } = await career(['score', file, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: await expected(ids) });
    for (const part of summary) expect(stderr).toMatch(part);
    expect(stderr).toMatch(/not for selection\.\n$/);
    const piped = await career(['score', '--quiet'], { input: Buffer.from(content()) });
    expect(piped).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('come from several files, one after another; a bad cell is named with its file', async () => {
    const one = await fileOf('one.csv', asCsv(talentSystem(2, ja)));
    const two = await fileOf('two.csv', 'technology-1\n3\n9\n');
    const three = await fileOf('山田.json', JSON.stringify({ answers: { 'technology-1': 4 } }, null, 2));
    const { code, stdout, stderr } = await career(['score', one, two, three, '--lang', 'en']);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect({ code, ids }).toEqual({ code: 1, ids: ['0000', '0001', 'two-2', '山田'] });
    expect(stderr).toContain(`${two} A3: “9” is not an answer`);
  });

  test('are read from all files of a folder, by name', async () => {
    for (const [n, name] of ['b.CSV', 'a.json', '~$c.xlsx', 'notes.pdf'].entries()) {
      await fileOf(name, n < 2 ? asJson(name, n, ja) : 'no answers');
    }
    const { code, stdout, stderr } = await career(['score', folder, '--quiet']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a.json', 'b.CSV']);
  });

  test('of one person are read from a sheet with a statement a row', async () => {
    const rows = [
      ['どのくらい当てはまりますか'],
      ['', '社員番号', '0042'],
      ['', '部署', '営業部'],
      ...ja.items.map(({ text }, i) => [i + 1, text, i < 20 ? 4 : '']),
      ['', ja.dealbreakers[0]?.text ?? '', '○'],
    ];
    const file = await fileOf('sheet.xlsx', rawWorkbook([sheetOf('質問票', rows)]));
    const { code, stdout } = await career(['score', file]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '0042', answered: 20 });
    const asked = await career(['score', file, '--keep', '部署', '--id', '部署']);
    expect(JSON.parse(asked.stdout)).toMatchObject({ id: '営業部', kept: { 部署: '営業部' } });
    expect(await career(['score', file, '--keep', '部門', '--lang', 'en'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('has no column “部門”'),
    });
  });
});

describe('a table of results', () => {
  const stranger = '=HYPERLINK("http://example.com";"x")';

  async function written(args: readonly string[]): Promise<readonly (readonly string[])[]> {
    const [heads = [], ...others] = talentSystem(3, ja);
    const file = await fileOf(
      'in.csv',
      asCsv([heads, ...others.map((row, i) => (i === 2 ? ['@SUM(1)', stranger, ...row.slice(2)] : row))]),
    );
    const out = join(folder, args.includes('csv') ? 'out.csv' : 'out.xlsx');
    const { code, stdout } = await career([
      'score',
      file,
      '--keep',
      '部署',
      '--keep',
      '氏名',
      '--out',
      out,
      '--force',
      ...args,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    return textsIn(await readFile(out));
  }

  test.each([['csv'], ['xlsx']])(
    'has ids, columns carried along and results in words, as %s',
    async (format) => {
      const [heads, first, , last] = await written(['--format', format, '--lang', 'ja']);
      expect(heads?.slice(0, 6)).toEqual([
        '回答者ID',
        '部署',
        '氏名',
        '結果（志向。選考には使えません）',
        '第1位の役職',
        '候補の役職',
      ]);
      expect(heads).toHaveLength(24);
      expect(first?.slice(0, 4)).toEqual(['0000', '営業部', '髙橋 花子', '目立った傾向なし']);
      expect(last?.slice(0, 3)).toEqual(['@SUM(1)', '営業部', stranger]);
      expect((await written(['--format', format, '--lang', 'en']))[0]?.[3]).toBe(
        'Result (interests, not for selection)',
      );
    },
  );

  test('has the format of the file that it goes to', async () => {
    const file = await fileOf('in.csv', asCsv(talentSystem(2, ja)));
    const out = join(folder, 'results.xlsx');
    await career(['score', file, '--out', out]);
    expect((await textsIn(await readFile(out)))[1]?.[0]).toBe('0000');
  });

  test('in CSV begins no cell like a formula, and marks its encoding', async () => {
    await written(['--format', 'csv']);
    const text = await readFile(join(folder, 'out.csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain(`\r\n'@SUM(1),営業部,"'=HYPERLINK(""http://example.com"";""x"")",`);
  });

  test('carries no other columns along unless asked', async () => {
    const file = await fileOf('in.csv', asCsv(talentSystem(2, ja)));
    for (const format of ['ndjson', 'csv']) {
      expect((await career(['score', file, '--format', format])).stdout).not.toMatch(/髙橋|営業部/);
    }
    const { stdout } = await career(['score', file, '--keep', '部署']);
    expect(JSON.parse(stdout.split('\n')[1] ?? '').kept).toEqual({ 部署: '情報システム部' });
  });

  test('takes ids from the column asked for', async () => {
    const file = await fileOf('in.csv', asCsv(talentSystem(2, ja)));
    const { stdout } = await career(['score', file, '--id', '氏名']);
    expect(JSON.parse(stdout.split('\n')[0] ?? '').id).toBe('髙橋 花子');
  });

  test.each([['csv'], ['xlsx']])('is written as a whole or not at all, as %s', async (format) => {
    const out = await fileOf(`out.${format}`, 'mine');
    const file = await fileOf('in.csv', 'id,technology-1\na,1\nb,"2\n');
    const args = ['score', file, '--format', format, '--out', out, '--force', '--lang', 'en'];
    expect(await career(args)).toMatchObject({ code: 3, stdout: '' });
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect((await readdir(folder)).toSorted()).toEqual(['in.csv', `out.${format}`]);
  });
});

describe('bad input', () => {
  const HEADS = '社員番号,technology-1,technology-2,guarding-1';

  test('a bad cell is named, its row left out, and the rest is scored', async () => {
    const rows = [
      'a,1.0,5,3',
      'b,5.5,2,3',
      'c,1,６,1',
      'd,はい,1,1',
      'e,=4,1,1',
      'f,1,1,4：とても当てはまる',
      'g,１,,やや当てはまる',
      ',,,',
      'h,1,2,3,4',
    ];
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], {
      input: `${HEADS}\n${rows.join('\n')}`,
    });
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => [JSON.parse(line).id, JSON.parse(line).answered]),
    ).toEqual([
      ['a', 3],
      ['g', 2],
    ]);
    expect(stderr.split('\n').map((line) => line.split(':', 1)[0])).toEqual([
      'B3',
      'C4',
      'B5',
      'B6',
      'D7',
      'E10',
      'standard input',
      '  Statements',
      '  Ids',
      'These are interests, for thinking and talking; not for selection.',
      'error',
      '',
    ]);
  });

  test('of many alike, ten are named and the others counted', async () => {
    const input = `${HEADS}\n${'x,0,1,1\n'.repeat(15)}y,1,1,1\n`;
    const { stderr } = await career(['score', '--lang', 'en'], { input });
    expect(stderr.match(/^B\d+: “0” is not an answer/gm)).toHaveLength(10);
    expect(stderr).toContain('5 more rows are wrong like B11\n');
    expect(stderr).toContain('error: 15 rows could not be scored, the others were');
  });

  test('cells of a workbook are named by what is wrong with them', async () => {
    const rows: RawSheet['rows'] = [
      HEADS.split(','),
      ['a', { attributes: 's="1"', content: '<v>45000</v>' }, 2, 3],
      ['b', 1, { attributes: 't="e"', content: '<v>#N/A</v>' }, 3],
      ['c', 1, 2, { content: '<f>A1</f>' }],
      ['d', 1, 2, { content: '<f>1+2</f><v>3</v>' }],
    ];
    const input = Buffer.from(rawWorkbook([{ name: 'a', rows }]));
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    expect({ code, id: JSON.parse(stdout).id }).toEqual({ code: 1, id: 'd' });
    expect(stderr).toMatch(
      /^B2: 2023-03-15 is a date.*\nC3: the formula gives #N\/A\nD4: a formula without its result/,
    );
  });

  test('a row without an answer, such as totals, is left out and reported', async () => {
    const input = `${HEADS}\na,1,2,3\nb,,5,\n\n合計,,,\n`;
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    const lines = stdout.trimEnd().split('\n');
    expect({ code, ids: lines.map((line) => JSON.parse(line).id) }).toEqual({ code: 0, ids: ['a', 'b'] });
    expect(stderr).toContain('standard input: 2 people\n  Left out: 1 row without an answer\n');
  });

  test('duplicate ids are scored, and reported', async () => {
    const input = `${HEADS}\n0012,1,2,3\n0012,1,2,3\n`;
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 3 });
    expect(stderr).toContain('More than one person has the id 0012\n');
  });

  test('the first sheet with statements is read, hidden ones last, and named', async () => {
    const answers = (id: string) => [['アンケート'], ['', '設問'], HEADS.split(','), [id, 1, 2, 3]];
    const input = Buffer.from(
      rawWorkbook([
        { name: 'secret', state: 'hidden', rows: answers('1') },
        { name: 'cover', rows: [['hello']] },
        { name: 'answers', rows: answers('0007') },
        { name: 'later', rows: answers('9') },
      ]),
    );
    const { stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    expect(JSON.parse(stdout).id).toBe('0007');
    expect(stderr).toContain('  Sheet: answers\n  Other sheets, not used: secret, cover, later\n');
    const only = Buffer.from(
      rawWorkbook([
        { name: 'cover', rows: [] },
        { name: 'secret', state: 'hidden', rows: answers('1') },
      ]),
    );
    expect((await career(['score', '--lang', 'en'], { input: only })).stderr).toContain(
      '  Sheet: secret (hidden)\n',
    );
  });

  const compound = (rest: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(rest, 'utf16le')]);

  test.each<[string, string | Uint8Array, number, RegExp, RegExp]>([
    ['nothing', '', 3, /is empty/, /career form/],
    ['blank lines', '\r\n  \n', 3, /is empty/, /career form/],
    ['one column without statements', 'name\nx\n', 3, /none of the quiz’s statements/, /career form/],
    [
      'other JSON',
      '{\n  "name": "x",\n  "files": []\n}\n',
      3,
      /none of the quiz’s statements/,
      /career form/,
    ],
    [
      'two columns of a statement',
      'id,technology-1,Technology 1\na,1,2\n',
      3,
      /B1 and C1 have the same statement/,
      /Delete/,
    ],
    [
      'several people side by side',
      'id,a,b\ntechnology-1,1,2\ntechnology-2,3,4\n',
      3,
      /answers of several people beside them \(as in C2\)/,
      /Swap rows and columns/,
    ],
    [
      'a quotation mark that stays open',
      `${HEADS}\na,1,2,3\nb,"1,2,3\nc,1,2,3\n`,
      3,
      /row 3 opens a quotation mark/,
      /Close it/,
    ],
    ['zero bytes', `${HEADS}\na,1,2,\0\n`, 3, /row 2 contains zero bytes/, /CSV UTF-8/],
    [
      'bytes in no encoding',
      Buffer.concat([Buffer.from(`${HEADS}\n`), Buffer.from([0xff, 0xff])]),
      3,
      /row 2 is neither UTF-8 nor/,
      /CSV UTF-8/,
    ],
    [
      'a workbook with a password',
      compound('EncryptedPackage'),
      3,
      /protected by a password/,
      /Remove the password/,
    ],
    ['an old workbook', compound('Workbook'), 3, /\(\.xls\)/, /\.xlsx/],
    [
      'a workbook that is cut off',
      rawWorkbook([{ name: 'a', rows: [] }]).subarray(0, -50),
      3,
      /damaged workbook/,
      /save it again/,
    ],
    [
      'a sheet without statements',
      rawWorkbook([{ name: 'a', rows: [['x', 1]] }]),
      3,
      /none of the quiz’s statements/,
      /career form/,
    ],
  ])('%s: what is wrong, what to do, nothing on stdout', async (_, content, exit, message, hint) => {
    const file = await fileOf('people', content);
    const { code, stdout, stderr } = await career(['score', file, '--format', 'csv', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    const [first = '', second = ''] = stderr.split('\n');
    expect(first).toContain(file);
    expect(first).toMatch(message);
    expect(second).toMatch(hint);
  });

  test('a folder without answers, a column that is not there: exit 1, exit 2', async () => {
    await fileOf('~$open.xlsx', 'Excel’s note on an open workbook');
    expect(await career(['score', folder, '--lang', 'en'])).toEqual({
      code: 1,
      stdout: '',
      stderr: `error: ${folder} is a folder without files of answers (.xlsx, .csv, .json …)\n`,
    });
    const input = `${HEADS},部署\na,1,2,3,x\n`;
    for (const option of ['--id', '--keep']) {
      const { code, stdout, stderr } = await career(['score', option, '部門', '--lang', 'en'], { input });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe('error: standard input has no column “部門”\nThe other columns: 社員番号, 部署\n');
    }
  });
});
