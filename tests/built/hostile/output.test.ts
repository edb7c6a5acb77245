// biome-ignore-all lint/suspicious/noControlCharactersInRegex: the tests are about escape sequences
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { career as careerHere, type Options as InProcess } from '../../unit/cli/run.ts';
import { career, type Options } from '../cli/run.ts';
import { open } from '../terminal/terminal.ts';
import { harmfulIn, SAMPLES } from './harmful.ts';
import { shipPackIn } from './pack.ts';

/** Escape sequences: a title, a cleared screen, a link, a clipboard, in seven and eight bits. */
const SEQUENCES = [
  '\u001b]0;owned\u0007',
  '\u001b[2J\u001b[H',
  '\u001b[5;31m',
  '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;b3duZWQ=\u0007',
  '\u009b31m',
  '\u009d0;owned\u009c',
];
const MARKUP =
  '[x](javascript:alert(1)) <javascript:alert(1)> <img src=x onerror=alert(1)> ![x](http://a) &lt;';
const PAYLOAD = `${SEQUENCES.join('')}${SAMPLES.join('')}${MARKUP}`;

/** Every text in a pack except ids and the schema's own values. */
function poisoned(text: string): string {
  return /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : `${text}${PAYLOAD}x`;
}

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['compare'],
  ['compare', '--detail'],
  ['role'],
  ['role', 'captain'],
  ['company'],
  ['company', 'ferry'],
  ['mindset'],
  ['path', 'captain'],
  ['path', 'cook'],
  ['plan', 'captain', '--from', '1', '--by', '2999-12'],
  ['faq'],
  ['faq', '1'],
  ['glossary'],
  ['search', 'Captain', '船長'],
  ['quiz', '--items'],
  ['content', 'check'],
  ['compare', '--help'],
];
const FORMATS: readonly (readonly string[])[] = [
  [],
  ['--width', '120'],
  ['--plain'],
  ['--format', 'markdown'],
  ['--json'],
];

/** Malicious words in a command line that somebody pastes. */
const WORD = `a${[...PAYLOAD].filter((character) => character !== '\0' && !/\p{Surrogate}/u.test(character)).join('')}\nerror: b`;
const LINES: readonly (readonly string[])[] = [
  [WORD],
  [`--${WORD}`],
  [`-${WORD}`],
  ['help', WORD],
  ['role', WORD],
  ['compare', WORD],
  ['compare', '--aspect', WORD],
  ['company', WORD],
  ['path', 'cio', '--from', WORD],
  ['plan', 'cio', '--from', '1', '--by', WORD],
  ['plan', 'cio', '--from', '1', '--by', '2999-12', '--set', WORD],
  ['plan', 'cio', '--from', '1', '--by', '2999-12', '--set', `${WORD}=2030-01`],
  ['faq', WORD],
  ['glossary', WORD],
  ['search', WORD],
  ['mindset', WORD],
  ['role', '--lang', WORD],
  ['role', '--format', WORD],
  ['role', '--width', WORD],
  ['role', '--content', WORD],
  ['quiz', '--answers', WORD],
  ['score', WORD],
  ['cohort', WORD],
  ['cohort', '/dev/null', '--by', WORD],
  ['cohort', '/dev/null', '--min-group', WORD],
  ['report', '--each', WORD],
  ['report', '--roles', WORD],
  ['report', '--answers', WORD],
  ['report', '--out', WORD],
  ['content', 'check', WORD],
  ['completion', WORD],
  ['complete', '--', 'role', WORD],
];

type Result = Awaited<ReturnType<typeof careerHere>> | Awaited<ReturnType<typeof career>>;

let root: string;
let pack: string;
let env: Readonly<Record<string, string>>;

/** Runs the program in this process: there are hundreds of command lines to try. */
function inHere(args: readonly string[], options: InProcess = {}): Promise<Result> {
  return careerHere(args, { ...options, env: { ...env, ...options.env } });
}

/** Runs the built program. */
function built(args: readonly string[], options: Options = {}): Promise<Result> {
  return career(args, { ...options, env: { ...env, ...options.env } });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'career-hostile-'));
  pack = join(root, 'pack');
  env = { CAREER_HOME: root, XDG_CACHE_HOME: root, FORCE_COLOR: '1' };
  await mkdir(pack);
  await shipPackIn(pack, poisoned);
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Removes the program's own styling: bold, dim and colours. */
function unstyled(text: string): string {
  return text.replace(/\u001b\[(?:0|1|2|22|3[0-9]|39)m/g, '');
}

function expectClean({ stdout, stderr }: Result): void {
  for (const text of [stdout, stderr]) {
    expect(harmfulIn(unstyled(text))).toEqual([]);
    expect(text).not.toContain('\ufffd');
  }
}

describe('a pack full of escape sequences, bidirectional controls and characters without width', () => {
  describe.each(['en', 'ja'])('in %s', (lang) => {
    test.each(COMMANDS)('career %s %s %s: nothing of it reaches the output', async (...words) => {
      for (const [i, format] of FORMATS.entries()) {
        const args = [...words, ...format, '--lang', lang, '--content', pack];
        const run = await (i === 0 ? built(args) : inHere(args));
        expect(words[0] === 'content' ? [0, 3] : [0]).toContain(run.code);
        expectClean(run);
        if (words.length === 0 || words[0] === 'content' || words.includes('--help')) continue;
        if (args.includes('--json')) {
          expect(JSON.stringify(JSON.parse(run.stdout))).toContain(JSON.stringify(PAYLOAD).slice(1, -1));
        } else {
          expect(run.stdout.replace(/[\s│\\]|\u001b\[\d+m/g, '')).toContain('␛]0;owned␇');
        }
        if (args.includes('markdown')) expectText(run.stdout);
      }
    });
  });

  test.each(['captain', 'ferry', ''])('nor what completion offers for “%s”', async (typed) => {
    for (const words of [
      ['role', typed],
      ['company', typed],
      ['faq', typed],
      ['glossary', typed],
    ]) {
      const run = await inHere(['complete', '--', '--content', pack, ...words]);
      expect(harmfulIn(run.stdout.replaceAll('\t', ''))).toEqual([]);
    }
  });

  test.each([
    ['drawn', []],
    ['plain', ['--plain']],
  ])('nor the questions of the quiz, %s', async (_, options) => {
    const session = open(
      ['quiz', '--length', 'full', '--no-save', '--content', pack, '--lang', 'en', ...options],
      {
        rows: 60,
        columns: 120,
        env: { XDG_CACHE_HOME: root },
      },
    );
    await session.shows('␛]0;owned␇');
    session.type('\u0003');
    await session.ended;
    expect(session.sent()).not.toMatch(
      /\u001b\]|\u0007|[\u009b\u009d\u200b\u2028\u202e\u2066\ufeff]|\u{e0041}/u,
    );
  });
});

/** No text becomes a link, an image or a tag when GitHub renders the Markdown. */
function expectText(markdown: string): void {
  const page = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  expect(page).not.toMatch(/<(?!\/?(h[1-6]|p|ul|ol|li|strong|code|table|thead|tbody|tr|th|td|br|input)\b)/);
}

describe('words on the command line', () => {
  test.each(LINES)('career %j %j: they are reported without doing harm', async (...args) => {
    const forms = [['--lang', 'en'], ['--lang', 'ja'], ['--json'], ['--plain'], ['--format', 'markdown']];
    for (const [i, form] of forms.entries()) {
      const line = args[0] === 'complete' ? args : [...form, ...args];
      const run = await (i === 0 ? built(line) : inHere(line));
      expect([0, 1, 2, 3]).toContain(run.code);
      expect(harmfulIn(unstyled(run.stdout).replaceAll('\t', ''))).toEqual([]);
      expect(harmfulIn(unstyled(run.stderr))).toEqual([]);
      expect(run.stderr).not.toMatch(/^error: b/m);
      if (line.includes('--json') && run.stderr !== '') {
        expect(JSON.parse(run.stderr)).toMatchObject({ error: { message: expect.any(String) } });
      }
    }
  });

  test('JSON gives a word back as it was', async () => {
    const { stderr } = await inHere(['--json', 'role', WORD]);
    expect(JSON.parse(stderr).error.message).toContain(WORD);
    const { stdout } = await inHere(['--json', 'search', WORD]);
    expect(JSON.parse(stdout).query).toBe(WORD);
  });
});

describe('answers', () => {
  test('that name things with escape sequences', async () => {
    const file = join(root, 'me.json');
    await writeFile(file, JSON.stringify({ answers: { [PAYLOAD]: 3, 'technology-1': PAYLOAD } }));
    for (const form of [['--lang', 'en'], ['--lang', 'ja'], ['--json']]) {
      const run = await built(['quiz', '--answers', file, ...form]);
      expect(run).toMatchObject({ code: 3, stdout: '' });
      expectClean(run);
    }
  });

  test('that name a company with escape sequences', async () => {
    const input = JSON.stringify({ answers: {}, context: { company: PAYLOAD, grade: `1\n${PAYLOAD}` } });
    for (const form of [['--lang', 'en'], ['--lang', 'ja'], ['--json']]) {
      const run = await built(['quiz', '--answers', '-', ...form], { input });
      expect(run).toMatchObject({ code: 3, stdout: '' });
      expectClean(run);
      expect(run.stderr.split('\n').length).toBeLessThan(9);
    }
  });

  test('of many, whose ids come back as they were', async () => {
    const ids = [...SEQUENCES, ...SAMPLES, PAYLOAD];
    const input = ids.map((id) => JSON.stringify({ id, answers: {} })).join('\n');
    const run = await built(['score', '--quiet'], { input });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expectClean(run);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids);
  });

  test.each(['en', 'ja'])('of many, with faults (%s)', async (lang) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const input = [
      JSON.stringify({ answers: { [PAYLOAD]: 1 } }),
      JSON.stringify({ answers: { 'technology-1': PAYLOAD } }),
      JSON.stringify({ answers: { 'a\nline 9: forged': 1 } }),
      `{"answers": {"technology-1": ${deep}}}`,
      `{"id": ${deep}, "answers": {}}`,
      '{"answers": {"__proto__": 1}}',
      `\u001b[31m${PAYLOAD}`,
      JSON.stringify({ answers: { ['k'.repeat(500_000)]: 1 } }),
      JSON.stringify({ id: 'last', answers: {} }),
    ].join('\n');
    const run = await built(['score', '--lang', lang], { input });
    expect(run.code).toBe(1);
    expectClean(run);
    expect(run.stderr).not.toMatch(/^line 9|^9行目/m);
    expect(run.stderr.length).toBeLessThan(20_000);
    expect(run.stdout).toContain('"last"');
  });

  test.each(['/dev/stdin', '/dev/fd/0', '-'])('from standard input as %s', async (path) => {
    const run = await built(['quiz', '--answers', path, '--no-save', '--json'], {
      input: '{"answers": {"technology-1": 4}}',
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('from standard input, more than 4 MiB: exit 3', async () => {
    const run = await built(['quiz', '--answers', '-', '--lang', 'en'], {
      input: Buffer.alloc(5 * 1024 * 1024, ' '),
    });
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('standard input: is larger than 4 MiB');
  });
});

describe('a profile from a stranger', () => {
  /** Every text that users can enter. */
  const words = { name: `n${PAYLOAD}`.slice(0, 200), evidence: `e${PAYLOAD}` };
  const record = (place: number, change: unknown) => ({
    id: `0000000${place}-0000-4000-8000-000000000000`,
    place,
    at: '2026-04-01T00:00:00.000Z',
    change,
  });
  const profile = {
    schema: 'career.profile-export/1',
    exported: '2026-04-02T00:00:00.000Z',
    records: [
      record(1, {
        kind: 'set',
        pack: 'cio-cto',
        name: words.name,
        company: PAYLOAD.slice(0, 200),
        grade: words.name,
        target: 'cio',
      }),
      record(2, {
        kind: 'tick',
        pack: 'cio-cto',
        level: 'cio-1',
        milestone: 'cio-1-ringi',
        evidence: words.evidence,
      }),
    ],
  };
  let home: Readonly<Record<string, string>>;

  const shown = (args: readonly string[]) =>
    Promise.all(
      FORMATS.flatMap((format) =>
        ['en', 'ja'].map((lang) => inHere([...args, ...format, '--lang', lang], { env: home })),
      ),
    );

  beforeAll(async () => {
    home = { CAREER_HOME: join(root, 'stranger') };
    const file = join(root, 'profile.json');
    await writeFile(file, JSON.stringify(profile));
    expect((await inHere(['profile', 'import', file], { env: home })).code).toBe(0);
  });

  test.each([
    ['profile'],
    ['profile', 'history'],
    ['profile', 'export'],
    ['profile', 'set', 'target=cio'],
    ['path', 'cio'],
    ['path', 'cio', '--done', 'cio-1-ringi', '--evidence', words.evidence.replaceAll('\0', '')],
    ['plan', 'cio', '--from', '1', '--by', '2999-12'],
    ['compare'],
    ['role', 'cio'],
    [],
  ])('nothing of it reaches the output of career %s %s', async (...args) => {
    for (const run of await shown(args)) {
      // An export is always JSON.
      expect(args[1] === 'export' ? [0, 2] : [0]).toContain(run.code);
      expectClean(run);
    }
  });

  test('its texts are still readable', async () => {
    const run = await inHere(['profile', '--lang', 'en'], { env: home });
    expect(run.stdout.replace(/[\s│\\]|\u001b\[\d+m/g, '')).toContain('␛]0;owned␇');
    const { stdout } = await inHere(['profile', 'export'], { env: home });
    expect(JSON.parse(stdout).records[1].change.evidence).toBe(words.evidence);
  });

  test.each([
    ['its schema', { ...profile, schema: PAYLOAD }],
    ['a field that is none', { ...profile, [PAYLOAD]: 1 }],
    ['a record', { ...profile, records: [PAYLOAD] }],
    ['an id', { ...profile, records: [{ ...record(1, { kind: 'untick', milestone: 'a' }), id: PAYLOAD }] }],
    ['a kind', { ...profile, records: [record(1, { kind: PAYLOAD })] }],
    ['a milestone', { ...profile, records: [record(1, { kind: 'untick', milestone: PAYLOAD })] }],
    ['a schema that cannot be a word', { ...profile, schema: { toString: 1 } }],
  ])('nor does an error in a profile: %s', async (_, document) => {
    const file = join(root, 'faulty.json');
    await writeFile(file, JSON.stringify(document));
    for (const form of [['--lang', 'en'], ['--lang', 'ja'], ['--json']]) {
      const run = await inHere(['profile', 'import', file, ...form], { env: home });
      expect(run).toMatchObject({ code: 3, stdout: '' });
      expectClean(run);
    }
  });
});
