import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { NODE } from './node.ts';
import { career, careerJson } from './run.ts';

const BUILT_IN = fileURLToPath(new URL('../../../content', import.meta.url));

async function folder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'career-content-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

/** A new pack as `career content init` writes it, with changes to its files. */
async function newPack(changes: Readonly<Record<string, (text: string) => string>> = {}): Promise<string> {
  const directory = join(await folder(), 'pack');
  expect((await career(['content', 'init', directory])).code).toBe(0);
  for (const [name, change] of Object.entries(changes)) {
    const file = join(directory, `${name}.yaml`);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }
  return directory;
}

describe('career content init', () => {
  test('writes a pack that has no faults and no warnings, and works', async () => {
    const directory = await newPack();
    const { faults, warnings, recovery } = await careerJson(['content', 'check', directory]);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    expect(recovery.roles.map(({ id }: { id: string }) => id)).toEqual(['captain', 'chief-engineer']);
    const { roles } = await careerJson(['compare', '--content', directory, '--lang', 'ja']);
    expect(roles.map(({ name }: { name: string }) => name)).toEqual(['船長', '機関長']);
    expect((await careerJson(['path', 'chief-engineer', '--content', directory])).steps).toHaveLength(2);
  });

  test('begins every file with the schema that editors check it by, and writes that too', async () => {
    const directory = await newPack();
    const files = (await readdir(directory)).filter((name) => name !== 'schema');
    expect(files).toHaveLength(11);
    for (const file of files) {
      const schema = file.replace('.yaml', '.json');
      const [first] = (await readFile(join(directory, file), 'utf8')).split('\n');
      expect(first).toBe(`# yaml-language-server: $schema=./schema/${schema}`);
      expect(JSON.parse(await readFile(join(directory, 'schema', schema), 'utf8'))).toEqual(
        await careerJson(['content', 'schema', schema.replace('.json', '')]),
      );
    }
  });

  test('explains the files in both languages, but prints in the reader’s', async () => {
    const directory = await newPack();
    for (const file of (await readdir(directory)).filter((name) => name !== 'schema')) {
      const comments = (await readFile(join(directory, file), 'utf8'))
        .match(/^#(?! yaml-language).*$/gm)
        ?.join();
      expect(comments).toMatch(/[a-z]{4}/);
      expect(comments).toMatch(/[\p{sc=Hira}\p{sc=Kana}]/u);
    }
    const { stdout } = await career(['content', 'init', join(await folder(), 'x'), '--lang', 'ja']);
    expect(stdout).toContain('用語の説明');
  });

  test('writes into an empty folder, and makes the folders above', async () => {
    const empty = await folder();
    expect((await career(['content', 'init', '.'], { cwd: empty })).code).toBe(0);
    expect(await readdir(empty)).toHaveLength(12);
    const deep = join(await folder(), 'a', 'b/');
    expect((await career(['content', 'init', deep])).code).toBe(0);
    expect(await readdir(deep)).toHaveLength(12);
    expect(await readdir(join(deep, '../..'))).toEqual(['a']);
  });

  test('leaves files and folders that are not empty alone', async () => {
    const directory = await folder();
    await writeFile(join(directory, 'mine.txt'), 'mine');
    for (const taken of [directory, join(directory, 'mine.txt')]) {
      const { code, stdout, stderr } = await career(['content', 'init', taken, '--lang', 'en']);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('nothing was written');
    }
    expect(await readdir(directory)).toEqual(['mine.txt']);
    expect(await readFile(join(directory, 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('leaves nothing behind if the disk fills up', async () => {
    const directory = await folder();
    const limited = promisify(execFile)('sh', [
      '-c',
      'ulimit -f 8; exec "$@"',
      'sh',
      ...[NODE, inject('program'), 'content', 'init', join(directory, 'a', 'b'), '--lang', 'en'],
    ]);
    await expect(limited).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no partial files were left'),
    });
    expect(await readdir(directory)).toEqual([]);
  });

  test('requires a folder', async () => {
    const { code, stdout, stderr } = await career(['content', 'init', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/missing argument: dir\n.*career content init --help/);
  });
});

describe('career content check', () => {
  const DAMAGED = {
    companies: (text: string) =>
      text
        .replace('leans: captain', 'leans: captin\n  colour: red\n  size: 3')
        .replace('    en: Freight line', '    fr: Fret'),
    glossary: (text: string) => text.replace('  definition:', ' definition:'),
    joys: (text: string) => text.replace('en: The lights of the port', `en: ${'x'.repeat(40)}`),
  };

  test('lists every fault with its location, what is wrong and how to correct it', async () => {
    const directory = await newPack(DAMAGED);
    const { code, stdout, stderr } = await career(['content', 'check', directory, '--plain', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout).toMatch(/^\d+ errors$/m);
    const lines = stdout.split('\n').map((line) => line.replace(`${directory}/`, ''));
    expect(lines).toEqual(
      expect.arrayContaining([
        'companies.yaml:10:10: “leans” refers to “captin”, which does not exist; use an existing id, or add “captin”',
        'companies.yaml:11:11: unknown field “colour”; fields still available here: ref, marks',
        'companies.yaml:12:9: unknown field “size”; fields still available here: ref, marks',
        'companies.yaml:24:5: “name” has no text for “en”; add “en:”',
        'companies.yaml:25:9: unknown field “fr”; fields still available here: en',
        expect.stringMatching(/^glossary\.yaml:12:1: not valid YAML or JSON: \S/),
        expect.stringMatching(/^joys\.yaml:10:9: “title” is 40 columns wide, .* 34 or fewer/),
      ]),
    );
  });

  test('says the same in Japanese', async () => {
    const directory = await newPack(DAMAGED);
    const { stdout } = await career(['content', 'check', directory, '--plain', '--lang', 'ja']);
    expect(stdout).toContain(
      'companies.yaml:24:5: 「name」に「en」の文がありません。「en:」を書き足してください',
    );
    expect(stdout).toContain('companies.yaml:11:11: 「colour」という項目はありません。');
    expect(stdout).toMatch(/^誤り \d+件$/m);
  });

  test('says the same as JSON', async () => {
    const directory = await newPack(DAMAGED);
    const { code, stdout, stderr } = await career(['content', 'check', directory, '--json', '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const view = JSON.parse(stdout);
    expect(view).toMatchObject({ schema: 'career.content-check/1', lang: 'en', directory });
    expect(view).not.toHaveProperty('recovery');
    expect(view.faults).toContainEqual({
      file: join(directory, 'companies.yaml'),
      line: 11,
      column: 11,
      kind: 'unknown-field',
      field: 'colour',
      message: 'unknown field “colour”; fields still available here: ref, marks',
    });
    expect(view.warnings).toEqual([
      {
        file: join(directory, 'joys.yaml'),
        line: 10,
        column: 9,
        kind: 'too-long',
        field: 'title',
        message: expect.stringContaining('40 columns'),
      },
    ]);
  });

  test('reports a repeated fault once, and says what a missing field or an empty file should hold', async () => {
    const directory = await newPack({
      steps: (text) => text.replace(/^ {2}role: captain$/gm, '  colour: red\n  role: captain'),
      joys: (text) => text.replace(/^ {2}detail:\n(?: {4}.*\n)*/gm, ''),
      roles: () => '# nothing yet\n',
    });
    const lines = async (lang: string): Promise<readonly string[]> => {
      const { stdout } = await career(['content', 'check', directory, '--plain', '--lang', lang]);
      return stdout.split('\n').map((line) => line.replace(`${directory}/`, ''));
    };
    const english = await lines('en');
    expect(english.filter((line) => line.includes('colour'))).toEqual([
      expect.stringMatching(
        /^steps\.yaml:\d+:\d+: unknown field “colour”; .* \(2 times; also in line \d+\)$/,
      ),
    ]);
    expect(english).toContainEqual(
      expect.stringMatching(
        /^joys\.yaml:\d+:\d+: “detail” \(one or two sentences about it\) is missing; add “detail:” \(/,
      ),
    );
    expect(english).toContain('roles.yaml: is empty; write a list of roles: “- id: …” with “name:”');
    const japanese = await lines('ja');
    expect(japanese).toContain(
      'roles.yaml: 空です。「- id: …」と「name:」で始まる役職のリストを書いてください',
    );
    expect(japanese).toContainEqual(
      expect.stringMatching(/「detail」（1、2文の説明）がありません。.*（全部で\d+か所/),
    );
  });

  test('calls the built-in pack sound, and says how well its quiz finds each role', async () => {
    const { faults, warnings, recovery } = await careerJson(['content', 'check', BUILT_IN]);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    expect(recovery).toMatchObject({ people: 200, pair: { roles: [{ id: 'cio' }, { id: 'cto' }] } });
    expect(recovery.pair.right).toBeGreaterThan(0.9);
    expect(recovery.roles).toHaveLength(6);
    for (const { first } of recovery.roles) expect(first).toBeGreaterThan(0.65);
    expect(await careerJson(['content', 'check', BUILT_IN])).toMatchObject({ recovery });
  });

  test('warns of roles that the quiz can hardly tell apart', async () => {
    const directory = join(await folder(), 'pack');
    await cp(BUILT_IN, directory, { recursive: true });
    const quiz = join(directory, 'quiz.yaml');
    const text = await readFile(quiz, 'utf8');
    // The CIO gets the CISO's emphasis.
    const ciso = /(?<=\n {2}ciso:\n)[\s\S]*?(?=\n {2}cpo:)/.exec(text)?.[0] ?? '';
    await writeFile(quiz, text.replace(/(?<=\n {2}cio:\n)[\s\S]*?(?=\n {2}cto:)/, ciso));
    const { faults, warnings } = await careerJson(['content', 'check', directory, '--lang', 'en']);
    expect(faults).toEqual([]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ kind: 'alike', message: expect.stringMatching(/CIO.*CISO/) }),
    );
  });

  test('checks the folder given, else the one of --content, else the current one', async () => {
    const directory = await newPack();
    const of = async (args: readonly string[], cwd?: string): Promise<string> => {
      const view = await careerJson(['content', 'check', ...args], { ...(cwd !== undefined && { cwd }) });
      return view.directory;
    };
    expect(await of([directory, '--content', BUILT_IN])).toBe(directory);
    expect(await of(['--content', directory])).toBe(directory);
    expect(await of([], directory)).toBe('.');
    const { code } = await career(['content', 'check'], { env: { CAREER_CONTENT: directory } });
    expect(code).toBe(0);
  });

  test.each([
    ['content', 'check'],
    ['content', 'export'],
    ['compare', '--content'],
  ])('a folder that is missing is one error: %s %s', async (...command) => {
    const missing = join(await folder(), 'pack');
    const { code, stderr } = await career([...command, missing, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `error: folder not found: ${missing}\n“career content init <dir>” creates a starter pack.\n`,
    );
  });

  test('a pack without a quiz is sound', async () => {
    const directory = join(await folder(), 'pack');
    await cp(BUILT_IN, directory, { recursive: true });
    await rm(join(directory, 'quiz.yaml'));
    expect(await careerJson(['content', 'check', directory])).not.toHaveProperty('recovery');
  });

  test('a folder that does not exist cannot be checked', async () => {
    const { code, stdout, stderr } = await career(['content', 'check', '/nonexistent', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('career content init');
  });

  test('in Markdown its findings are a list', async () => {
    const directory = await newPack(DAMAGED);
    const { stdout } = await career(['content', 'check', directory, '--format', 'markdown', '--lang', 'en']);
    expect(stdout).toMatch(/^## \d+ errors\n\n- .*companies\.yaml:10:10: /m);
  });
});

describe('career content schema', () => {
  test('prints all schemas by kind, or one', async () => {
    const all = await careerJson(['content', 'schema']);
    expect(Object.keys(all)).toEqual([
      ...['pack', 'roles', 'levels', 'steps', 'joys', 'trials'],
      ...['mindset', 'companies', 'faq', 'glossary', 'references', 'quiz'],
    ]);
    const { stdout } = await career(['content', 'schema', 'roles']);
    expect(JSON.parse(stdout)).toEqual(all.roles);
  });

  test('refuses any other kind', async () => {
    const { code, stdout, stderr } = await career(['content', 'schema', 'role', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/kind cannot be “role”\nDid you mean roles\?/);
    const unlike = await career(['content', 'schema', 'xyzzy', '--lang', 'en']);
    expect(unlike.stderr).toMatch(/kind cannot be “xyzzy”\nChoose from: pack, roles, /);
  });
});

describe('career content', () => {
  test('alone lists its subcommands, and so does its help', async () => {
    const { code, stdout } = await career(['content', '--lang', 'en']);
    expect(code).toBe(0);
    for (const name of ['init', 'check', 'schema'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'm'));
    expect((await career(['help', 'content', '--lang', 'en'])).stdout).toBe(stdout);
    expect((await career(['content', '--help', '--lang', 'en'])).stdout).toBe(stdout);
  });

  test.each(['init', 'check', 'schema'])('%s has help with examples of its own', async (name) => {
    const { stdout } = await career(['content', name, '--help', '--lang', 'en']);
    expect(stdout).toMatch(new RegExp(`^Usage\n {2}career content ${name} `, 'm'));
    const examples = stdout.split('\nExamples\n')[1] ?? '';
    expect(examples.match(/career content \w+/g)?.every((line) => line.endsWith(name))).toBe(true);
    expect((await career(['help', 'content', name, '--lang', 'en'])).stdout).toBe(stdout);
  });

  test('suggests the nearest subcommand for an unknown one', async () => {
    const { code, stdout, stderr } = await career(['content', 'chek', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('error: unknown command “chek”\nDid you mean career content check?\n');
  });

  test('comes last in the program’s help', async () => {
    const { stdout } = await career(['--help', '--lang', 'ja', '--width', '100']);
    expect(stdout).toMatch(/\nコンテンツ作成者向け\n {2}content {2}\S.*\n\nオプション\n/);
  });
});
