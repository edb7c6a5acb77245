import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../../../src/tables/open.ts';
import type { CellToWrite } from '../../../src/tables/sheet.ts';
import { writeWorkbook } from '../../../src/tables/xlsx-write.ts';
import { harmfulIn, SAMPLES } from '../hostile/harmful.ts';
import { shipPackIn } from '../hostile/pack.ts';
import { career, careerJson } from './run.ts';

interface Item {
  readonly id: string;
  readonly quick: boolean;
  readonly text: string;
}

const items: Record<'ja' | 'en', readonly Item[]> = { ja: [], en: [] };
const dealbreakers: Record<'ja' | 'en', readonly { readonly id: string; readonly text: string }[]> = {
  ja: [],
  en: [],
};

beforeAll(async () => {
  for (const lang of ['ja', 'en'] as const) {
    const listed = await careerJson(['quiz', '--items', '--lang', lang]);
    items[lang] = listed.items;
    dealbreakers[lang] = listed.dealbreakers;
  }
});

async function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'career-form-'));
}

/** Writes a form, and returns it as text. */
async function formText(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await career(['form', '--out', '-', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** An answer to each statement, by its position. */
const answerTo = (i: number): number => 1 + ((i * 7) % 5);

/** What `career score` says about somebody who gives these answers. */
async function scoreOf(given: Readonly<Record<string, number>>) {
  const { stdout } = await career(['score'], { input: JSON.stringify({ answers: given }) });
  const { id: _, ...result } = JSON.parse(stdout);
  return result;
}

describe('the file', () => {
  test.each([
    [[], 'career-form.html'],
    [['--as', 'html'], 'career-form.html'],
    [['--as', 'sheet'], 'career-form.xlsx'],
    [['--as', 'paper'], 'career-form-paper.html'],
    [['--as', 'google'], 'career-form.gs'],
    [['--as', 'list'], 'career-form.txt'],
    [['--as', 'html', '--out', 'mine.html'], 'mine.html'],
  ])(
    'of career form %j is %s, in the current folder, and never overwrites an existing one',
    async (args, file) => {
      const cwd = await freshFolder();
      const first = await career(['form', ...args, '--lang', 'en'], { cwd });
      expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: '' });
      expect(first.stderr).toMatch(new RegExp(`^Written to ${file}\n[^\n]*career [^\n]*\n$`));
      expect(await readdir(cwd)).toEqual([file]);
      expect((await stat(join(cwd, file))).mode & 0o777).toBe(0o600);
      await writeFile(join(cwd, file), 'mine');
      const second = await career(['form', ...args, '--lang', 'en'], { cwd });
      expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 1, stdout: '' });
      expect(second.stderr).toContain(`${file} already exists`);
      expect(await readFile(join(cwd, file), 'utf8')).toBe('mine');
      expect((await career(['form', ...args, '--force'], { cwd })).code).toBe(0);
      await rm(cwd, { recursive: true });
    },
  );
});

describe('wrong usage', () => {
  test.each([
    [['--as', 'word'], /^error: --as cannot be “word”/],
    [['--length', 'short'], /^error: --length cannot be “short”/],
    [['--format', 'markdown'], /^error: --format cannot be “markdown”/],
    [['--lang', 'fr'], /^error: --lang cannot be “fr”/],
    [['somebody'], /^error: /],
  ])('%j is refused', async (args, message) => {
    const cwd = await freshFolder();
    const { code, stdout, stderr } = await career(['form', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(await readdir(cwd)).toEqual([]);
  });

  test('a pack without a quiz has no form', async () => {
    const pack = await freshFolder();
    await shipPackIn(pack);
    await rm(join(pack, 'quiz.yaml'));
    const { code, stdout, stderr } = await career(['form', '--content', pack, '--lang', 'ja']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('診断がありません');
  });
});

describe('a list', () => {
  test.each(['ja', 'en'] as const)('has everything to be pasted, one entry a line (%s)', async (lang) => {
    const lines = (await formText(['--as', 'list', '--lang', lang])).split('\n');
    for (const { text } of [...items[lang], ...dealbreakers[lang]]) expect(lines).toContain(text);
    for (const { id } of items[lang]) expect(lines.join('\n')).not.toContain(id);
  });

  test('of the quick quiz has only its own statements, and begins as the full one does', async () => {
    const statementsIn = (text: string): readonly string[] =>
      text.split('\n').filter((line) => items.en.some((item) => item.text === line));
    const quick = statementsIn(await formText(['--as', 'list', '--lang', 'en', '--length', 'quick']));
    const full = statementsIn(await formText(['--as', 'list', '--lang', 'en']));
    expect([...quick].sort()).toEqual(
      items.en
        .filter((item) => item.quick)
        .map(({ text }) => text)
        .sort(),
    );
    expect(full.length).toBe(items.en.length);
    expect(new Set(full).size).toBe(full.length);
    expect(quick.slice(0, 10)).toEqual(full.slice(0, 10));
  });
});

describe('a sheet', () => {
  /** The first sheet of a workbook, with values filled in beside the texts that are keys of `beside`. */
  async function filledIn(file: string, beside: ReadonlyMap<string, string | number>): Promise<Uint8Array> {
    const opened = await openTables(createReadStream(file));
    if (opened.kind !== 'xlsx' || !opened.tables[0]) throw new Error('no workbook');
    const rows: CellToWrite[][] = [];
    for await (const { cells } of opened.tables[0].rows()) {
      const texts = cells.map(({ text }) => text);
      const last = texts.findLastIndex((text) => text !== '');
      const given = beside.get(texts[last] ?? '');
      rows.push([...texts.slice(0, last + 1), ...(given === undefined ? [] : [given])]);
    }
    return writeWorkbook([{ name: '質問票', widths: [], rows, orientation: 'portrait' }]);
  }

  test.each([
    ['ja', 'ja'],
    ['en', 'en'],
    ['both', 'ja'],
  ] as const)('that is filled in is read by score (--lang %s)', async (lang, last) => {
    const folder = await freshFolder();
    const file = join(folder, 'form.xlsx');
    expect((await career(['form', '--as', 'sheet', '--lang', lang, '--out', file])).code).toBe(0);
    const answers = items[last].flatMap((item, i) =>
      i % 10 === 9 ? [] : [{ ...item, answer: answerTo(i) }],
    );
    const label = { ja: 'やや当てはまる', en: 'Somewhat true of me' }[last];
    const beside = new Map<string, string | number>([
      [{ ja: '社員番号', en: 'Employee number' }[last], '0012'],
      ...answers.map(({ text, answer }) => [text, answer === 4 ? `4：${label}` : answer] as const),
      [dealbreakers[last][1]?.text ?? '', '○'],
    ]);
    await writeFile(file, await filledIn(file, beside));
    const { code, stdout, stderr } = await career(['score', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('58') });
    const { id, ...result } = JSON.parse(stdout);
    expect(id).toBe('0012');
    expect(result).toEqual(await scoreOf(Object.fromEntries(answers.map((each) => [each.id, each.answer]))));
  });

  test('has no formula, whatever its texts begin with', async () => {
    const folder = await freshFolder();
    const hostile = join(folder, 'pack');
    await mkdir(hostile);
    await shipPackIn(hostile, (text) => (/^[a-z0-9-/]+$/.test(text) ? text : `=1+1 ${text}`));
    const file = join(folder, 'form.xlsx');
    const { code, stderr } = await career(['form', '--as', 'sheet', '--content', hostile, '--out', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('form.xlsx') });
    const opened = await openTables(createReadStream(file));
    if (opened.kind !== 'xlsx') throw new Error('no workbook');
    expect(opened.tables.length).toBe(2);
    for (const table of opened.tables) {
      for await (const { cells } of table.rows())
        for (const cell of cells) expect(['text', 'number']).toContain(cell.kind);
    }
  });
});

describe('a script for Google Forms', () => {
  interface Question {
    readonly kind: string;
    readonly calls: Record<string, readonly unknown[]>;
  }

  /** What the script would make, found with a stand-in for Google's service. */
  function made(script: string): { readonly title: string; readonly questions: readonly Question[] } {
    const questions: Question[] = [];
    /** An object with these functions, each of which returns the object. */
    const chained = (names: readonly string[], calls: Record<string, readonly unknown[]>): object => {
      const target: Record<string, unknown> = {};
      for (const name of names) {
        target[name] = (...values: readonly unknown[]) => {
          for (const value of values.flat()) expect(['string', 'number', 'boolean']).toContain(typeof value);
          calls[name] = values;
          return target;
        };
      }
      return target;
    };
    const question = (kind: string, names: readonly string[]) => () => {
      const calls = {};
      questions.push({ kind, calls });
      return chained(['setTitle', 'setHelpText', ...names], calls);
    };
    const form: Record<string, readonly unknown[]> = {};
    const log: string[] = [];
    const context = {
      FormApp: {
        create: (title: string) => {
          form['create'] = [title];
          return Object.assign(
            chained(['setDescription', 'setCollectEmail', 'setProgressBar', 'setConfirmationMessage'], form),
            {
              addTextItem: question('text', []),
              addPageBreakItem: question('page', []),
              addScaleItem: question('scale', ['setBounds', 'setLabels']),
              addCheckboxItem: question('checkbox', ['setChoiceValues']),
              getEditUrl: () => 'https://docs.example.invalid/form',
            },
          );
        },
      },
      Logger: { log: (text: string) => log.push(text) },
    };
    runInNewContext(`${script}\ncreateForm();`, context);
    expect(log).toEqual(['https://docs.example.invalid/form']);
    expect(form['setCollectEmail']).toEqual([false]);
    return { title: String(form['create']?.[0]), questions };
  }

  const titleOf = ({ calls }: Question): string => String(calls['setTitle']?.[0]);

  /** A line as Google Forms writes it. */
  const line = (cells: readonly (string | number)[]): string =>
    `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\n`;

  test.each([
    ['ja', 'ja'],
    ['en', 'en'],
    ['both', 'en'],
  ] as const)('makes a form whose answers score reads (--lang %s)', async (lang, first) => {
    const { title, questions } = made(await formText(['--as', 'google', '--lang', lang]));
    expect(title).toBe({ ja: 'どの役職に惹かれる？', en: 'Which role interests you?' }[first]);
    const asked = questions.filter(({ kind }) => kind !== 'page');
    const scales = asked.filter(({ kind }) => kind === 'scale');
    expect(scales.map(titleOf).sort()).toEqual(items[first].map(({ text }) => text).sort());
    for (const { calls } of scales) expect(calls['setBounds']).toEqual([1, 5]);
    const [choices] = asked.flatMap(({ calls }) => calls['setChoiceValues'] ?? []);
    expect(choices).toEqual(dealbreakers[first].map(({ text }) => text));

    // The file that Google makes: a column for the time, then one for each question.
    const answers = scales.map((_, i) => answerTo(i));
    const chosen = dealbreakers[first].slice(0, 2).map(({ text }) => text);
    const cellOf = ({ kind }: Question, i: number): string | number =>
      kind === 'text' ? '0012' : kind === 'checkbox' ? chosen.join(', ') : (answers[i - 1] ?? '');
    const csv =
      line(['Timestamp', ...asked.map(titleOf)]) + line(['2026/11/26 10:00:00', ...asked.map(cellOf)]);
    const { code, stdout, stderr } = await career(['score'], { input: csv });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('58') });
    const { id, ...result } = JSON.parse(stdout);
    expect(id).toBe('0012');
    const idOf = (text: string): string => items[first].find((item) => item.text === text)?.id ?? '';
    expect(result).toEqual(
      await scoreOf(Object.fromEntries(scales.map((each, i) => [idOf(titleOf(each)), answers[i] ?? 0]))),
    );
  });

  test('holds every text as it is, and nothing that could end a string or a script', async () => {
    const pack = await freshFolder();
    const payload = ['</script>"\'`$', '{x}\\ \u2028 \u2029 --> */'].join('');
    await shipPackIn(pack, (text) => (/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : `${text}${payload}`));
    const script = await formText(['--as', 'google', '--content', pack, '--lang', 'en']);
    expect(script).not.toMatch(/[\u2028\u2029]|<\//);
    const scales = made(script).questions.filter(({ kind }) => kind === 'scale');
    expect(scales.length).toBeGreaterThan(3);
    for (const scale of scales) expect(titleOf(scale)).toContain(payload);
  });
});

test('paper has five boxes for each statement and one for each deal-breaker', async () => {
  const page = await formText(['--as', 'paper', '--lang', 'ja']);
  expect(page.match(/<td class="box">/g)?.length).toBe(5 * items.ja.length);
  expect(page.match(/<li class="box">/g)?.length).toBe(dealbreakers.ja.length);
  for (const { text } of items.ja) expect(page).toContain(text);
  expect(page).not.toContain('<script');
});

test('the page and the paper hold no stored data about the person who makes them', async () => {
  const home = { CAREER_HOME: join(await freshFolder(), 'home') };
  await career(['profile', 'set', 'name=Whoever', 'target=cto'], { env: home });
  for (const kind of ['html', 'paper', 'google', 'list']) {
    const { stdout } = await career(['form', '--as', kind, '--out', '-'], { env: home });
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout).not.toContain('Whoever');
  }
});

test.each(['html', 'paper', 'google', 'list'])('%s has no harmful character of its pack', async (kind) => {
  const pack = await freshFolder();
  await shipPackIn(pack, (text) =>
    /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : `${text}${SAMPLES.join('')}x`,
  );
  const text = await formText(['--as', kind, '--content', pack, '--lang', 'both']);
  expect(harmfulIn(text.replaceAll('\t', ''))).toEqual([]);
});
