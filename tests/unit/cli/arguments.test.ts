import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { declareProgram } from '../../../src/program.ts';
import { career, newHome } from './run.ts';

const messages = await messagesIn('en');

/** What commander has read of a command line. */
async function read(argv: readonly string[]) {
  const { command, called, task } = declareProgram(
    messages,
    () => '',
    () => {},
  );
  await command.parseAsync(argv, { from: 'user' });
  return { command: called().name(), args: called().args, options: called().opts(), task: task() };
}

describe('global options', () => {
  test.each([
    [['--lang', 'ja', '--width', '60', 'content', 'check', 'mine']],
    [['content', '--lang', 'ja', 'check', '--width', '60', 'mine']],
    [['content', 'check', 'mine', '--lang', 'ja', '--width', '60']],
  ])('%j: the same before and after the names of commands', async (argv) => {
    const { command, args, task } = await read(argv);
    expect({ command, args }).toEqual({ command: 'check', args: ['mine'] });
    expect(task?.options).toMatchObject({ lang: 'ja', width: 60 });
  });

  test('the last one counts', async () => {
    const { task } = await read(['--width', '60', 'compare', '--width', '70', '--width', '80']);
    expect(task?.options.width).toBe(80);
  });

  test('numbers may be typed in full width', async () => {
    expect((await read(['compare', '--width', '８０'])).task?.options.width).toBe(80);
    expect((await read(['result', '--number', ' １２'])).options).toMatchObject({ number: 12 });
  });

  test('negative options also work before a command’s name', async () => {
    const { task } = await read(['--no-color', 'compare', '--no-pager']);
    expect(task?.options).toMatchObject({ color: false, pager: false, input: true });
  });

  test.each([[['--json', 'compare', '--format', 'markdown']], [['compare', '--format', 'json', '--json']]])(
    '%j: two formats at once are refused',
    async (argv) => {
      const { code, stdout, stderr } = await career([...argv, '--lang', 'en']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(JSON.parse(stderr).error.message).toBe('--json and --format cannot be used together');
    },
  );

  test('an option’s value is not taken for the language or the format', async () => {
    const done = ['path', 'cio', '--done', 'cio-2-delegation', '--evidence', '--lang=ja'];
    expect((await career([...done, '--format', 'markdown'], { env: { LANG: 'en' } })).stdout).toMatch(
      /^#* ?Path to/,
    );
  });
});

describe('values', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Report',
      'path',
      '--',
      '--json',
      '—published in May',
      '-1',
      '-h',
      '/?',
      '＝',
      'ーーlang',
      '',
    ),
  );

  test('are kept byte for byte, after the option and after an equals sign', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect((await read(['path', 'cio', '--evidence', text])).options).toMatchObject({ evidence: text });
        expect((await read(['Path', `—evidence＝${text}`, 'cio'])).options).toMatchObject({ evidence: text });
        expect((await read(['--out', text, 'path'])).task?.options.out).toBe(text);
      }),
    );
  });

  test('and so do arguments, wherever they are', async () => {
    const word = value.filter((text) => !/^[\p{Pd}ー−]/u.test(text) && text !== '/?');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1 }), fc.array(value), async (before, after) => {
        const { args } = await read(['Search', ...before, '－－ｗｉｄｔｈ', '60', '--', ...after]);
        expect(args).toEqual([...before, ...after]);
      }),
    );
  });

  test.each(['Report', '—published in May', 'path', 'ＰＡＴＨ', '--check'])(
    '%j is stored unchanged',
    async (evidence) => {
      const env = { CAREER_HOME: newHome(), LANG: 'en' };
      const done = await career(['path', 'cio', '--done', 'cio-2-delegation', '--evidence', evidence], {
        env,
      });
      expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining('Saved in ') });
      const { stdout } = await career(['profile', '--json'], { env });
      expect(JSON.parse(stdout).milestones).toMatchObject([{ id: 'cio-2-delegation', evidence }]);
    },
  );
});

describe('--out', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-out-'));
  });
  const out = (name: string): readonly string[] => ['--out', join(folder, name), '--lang', 'en'];

  test.each(['text', 'markdown', 'json'])(
    'writes in the format %s what stdout would have',
    async (format) => {
      const args = ['compare', '--format', format, '--lang', 'en'];
      const { stdout } = await career(args);
      const written = await career([...args, ...out('Report')]);
      expect(written).toMatchObject({ code: 0, stdout: '' });
      expect(await readFile(join(folder, 'Report'), 'utf8')).toBe(stdout);
      expect(await readdir(folder)).toEqual(['Report']);
    },
  );

  test.each([
    [['compare'], 'a.md', /^# CIO/],
    [['compare'], 'a.MD', /^# CIO/],
    [['compare'], 'a.json', /^\{\n {2}"schema"/],
    [['plan', 'cio', '--from', '1', '--by', '2999-12'], 'plan.ics', /^BEGIN:VCALENDAR/],
    [['path', 'cio'], 'path.xlsx', /^PK/],
    [['content', 'export'], 'ladder.xlsx', /^PK/],
    [['report'], 'report.md', /^# CIO/],
    [['compare'], 'a.txt', /^CIO and CTO compared/],
    [['compare'], 'a.xlsx', /^CIO and CTO compared/],
    [['compare', '--format', 'text'], 'a.md', /^CIO and CTO compared/],
  ])('%j writes %s in the format that its name ends with, if it has that', async (args, name, content) => {
    const { code, stderr } = await career([...args, ...out(name)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Written to ${join(folder, name)}\n` });
    expect(await readFile(join(folder, name), 'utf8')).toMatch(content);
  });

  test('reports errors as JSON only if asked', async () => {
    expect((await career(['compare', 'nobody', ...out('a.json')])).stderr).toMatch(/^error: /);
    expect((await career(['compare', 'nobody', '--json', ...out('a.json')])).stderr).toMatch(/^\{/);
  });

  test('says where on stderr, except for JSON', async () => {
    expect((await career(['faq', ...out('a')])).stderr).toBe(`Written to ${join(folder, 'a')}\n`);
    expect((await career(['faq', '--json', ...out('b')])).stderr).toBe('');
  });

  test('has no colour in the file', async () => {
    const stdout = { isTTY: true, columns: 100, rows: 20, write: () => true };
    const { env, stdin } = { env: { CAREER_CONTENT: 'content', TERM: 'xterm' }, stdin: process.stdin };
    expect(await main(['faq', ...out('a')], { env, stdin, stdout, stderr: quiet })).toBe(0);
    expect(readFileSync(join(folder, 'a'), 'utf8')).not.toContain('\u001b');
  });

  test('replaces a file only with --force', async () => {
    await writeFile(join(folder, 'a'), 'mine');
    const { code, stderr } = await career(['faq', ...out('a')]);
    expect(code).toBe(1);
    expect(stderr).toContain('already exists');
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('mine');
    expect((await career(['faq', ...out('a'), '--force'])).code).toBe(0);
    expect(await readFile(join(folder, 'a'), 'utf8')).toContain('MBA');
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('- is stdout', async () => {
    expect((await career(['faq', '--out', '-'])).stdout).toBe((await career(['faq'])).stdout);
  });

  test('accepts streamed results, and results that are the same in all formats', async () => {
    const input = '{"id": 1, "answers": {}}\nnonsense\n';
    const scored = await career(['score', ...out('results')], { input });
    expect(scored).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('line 2') });
    expect(await readFile(join(folder, 'results'), 'utf8')).toBe((await career(['score'], { input })).stdout);
    expect(await career(['completion', 'fish', ...out('fish')])).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(join(folder, 'fish'), 'utf8')).toContain('complete -c career');
  });
});

const quiet = {
  write: (_: string, done?: () => void) => {
    done?.();
    return true;
  },
};
