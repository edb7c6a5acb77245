import { describe, expect, test } from 'vitest';
import { career } from './run.ts';

/** Wrong usage, its message and its hint. */
const WRONG: readonly (readonly [args: readonly string[], message: RegExp, hint: RegExp])[] = [
  [['comprae'], /unknown command “comprae”/, /Did you mean career compare\?/],
  [['cto'], /unknown command “cto”/, /Did you mean career role cto or career path cto\?/],
  [['ＣＩＯ'], /unknown command “ＣＩＯ”/, /Did you mean career role cio/],
  [['xyzzy'], /unknown command “xyzzy”/, /compare, role/],
  [['xyzzy', '--colour'], /unknown command “xyzzy”/, /compare, role/],
  [['help', 'xyzzy'], /unknown command “xyzzy”/, /compare, role/],
  [['xyzzy', '--help'], /unknown command “xyzzy”/, /compare, role/],
  [['cto', '-h'], /unknown command “cto”/, /Did you mean career role cto/],
  [['content', 'chek', '--help'], /unknown command “chek”/, /Did you mean career content check\?/],
  [['help', 'compare', 'cio'], /unknown command “cio”/, /Run “career compare --help”/],
  [['compare', '--hlep'], /unknown option “--hlep”/, /Did you mean --help\?/],
  [['path', '--form', '課長'], /unknown option “--form”/, /Did you mean --from\?$/m],
  [['path', '-from', '課長'], /unknown option “-from”/, /Did you mean --from\?$/m],
  [['compare', '--detial'], /unknown option “--detial”/, /Did you mean --detail\?/],
  [['compare', '--xyzzy'], /unknown option “--xyzzy”/, /career compare --help/],
  [['--xyzzy'], /unknown option “--xyzzy”/, /career --help/],
  [['compare', 'cio', 'ctoo'], /unknown role “ctoo”/, /Did you mean CTO\?/],
  [['compare', 'xyzzy'], /unknown role “xyzzy”/, /CIO, CTO, CDO \(Digital\), CDO \(Data\), CISO, CPO/],
  [['role', '最高技術責任'], /unknown role “最高技術責任”/, /最高技術責任者/],
  [['role', 'cdo'], /“cdo” is ambiguous: it could be cdo-digital or cdo-data/, /Choose one/],
  [['compare', '--aspect', 'joyz'], /unknown aspect “joyz”/, /Did you mean Joys\?/],
  [['compare', '--aspect', 'salary'], /unknown aspect “salary”/, /Choose from: Stance, .*\n.*career faq/],
  [['compare', '--aspect'], /--aspect <name> needs a value/, /career compare --help/],
  ...[
    ['compare', '--out', ''],
    ['--content', '', 'faq'],
    ['compare', '--out='],
    ['quiz', '--answers', ''],
    ['report', '--each', 'people.csv', '--each', '', '--out', 'pages'],
  ].map((argv): [string[], RegExp, RegExp] => [argv, /--[a-z]+ <(file|dir)> needs a value/, /--help/]),
  ...[
    ['content', 'init', ''],
    ['content', 'check', ''],
    ['score', 'people.csv', ''],
    ['profile', 'export', ''],
  ].map((argv): [string[], RegExp, RegExp] => [argv, /missing argument: (dir|files?)$/m, /--help/]),
  [['company', 'circus'], /unknown kind of company “circus”/, /Manufacturing/],
  [['path', 'cio', '--from', '9'], /unknown step or grade “9”/, /Choose from: .*Section manager/],
  [['path', 'cio', '--step', '0'], /unknown step or grade “0”/, /Choose from: Senior staff/],
  [['path', 'cio', '--from', '社長'], /unknown step or grade “社長”/, /Choose from: .*Section manager/],
  [['path', 'xyzzy'], /unknown role “xyzzy”/, /CIO, CTO/],
  [['plan', 'xyzzy'], /unknown role “xyzzy”/, /CIO, CTO/],
  [
    ['plan', 'cio', '--by', '2999-12'],
    /needs your current step or grade/,
    /--from.*Choose from: .*Section manager/,
  ],
  [
    ['plan', 'cio', '--from', '9', '--by', '2999-12'],
    /unknown step or grade “9”/,
    /Choose from: .*Section manager/,
  ],
  [['plan', 'cio', '--from', '1'], /needs the month by which/, /--by <YYYY-MM>/],
  [['plan', 'cio', '--from', '1', '--by', '2999'], /--by cannot be “2999”/, /2036-04/],
  [['plan', 'cio', '--from', '1', '--by', '2999-13'], /--by cannot be “2999-13”/, /2036-04/],
  [['plan', 'cio', '--from', '1', '--by', '2020-01'], /2020-01, which is in the past/, /or a later month/],
  [
    ['plan', 'cio', '--from', '1', '--by', '2999-12', '--set', 'cio-1-ringo=2998-01'],
    /no step or open milestone “cio-1-ringo”/,
    /Did you mean cio-1-ringi/,
  ],
  [
    ['plan', 'cio', '--from', '2', '--by', '2999-12', '--set', 'cio-1-ringi=2998-01'],
    /no step or open milestone “cio-1-ringi”/,
    /cio-2/,
  ],
  [
    ['plan', 'cio', '--from', '1', '--by', '2999-12', '--set', 'cio-1-ringi=soon'],
    /--set cannot be “cio-1-ringi=soon”/,
    /2036-04/,
  ],
  [
    ['plan', 'cio', '--from', '1', '--by', '2999-12', '--set', 'cio-1-ringi'],
    /--set cannot be “cio-1-ringi”/,
    /<milestone or step>=<YYYY-MM>/,
  ],
  [['compare', '--format', 'ics'], /--format cannot be “ics”/, /text, markdown, json$/m],
  [['--format', 'ics'], /--format cannot be “ics”/, /text, markdown, json$/m],
  [['faq', '99'], /no question matches “99”/, /career faq/],
  [['faq', 'xyzzy'], /no question matches “xyzzy”/, /career faq/],
  [['glossary', 'xyzzy'], /unknown term “xyzzy”/, /“career faq” or “career glossary”/],
  [['glossary', '内政'], /unknown term “内政”/, /Did you mean 内製/],
  [['glossary', 'salary'], /unknown term “salary”/, /“career search salary” finds related texts/],
  [['mindset', 'extra'], /too many arguments for “career mindset”/, /--help/],
  [['compare', '--lang', 'fr'], /--lang cannot be “fr”/, /ja, en/],
  [['compare', '--format', 'markdwon'], /--format cannot be “markdwon”/, /Did you mean markdown\?/],
  [['quiz', '--length', 'quik'], /--length cannot be “quik”/, /Did you mean quick\?/],
  [['completion', 'powershel'], /shell cannot be “powershel”/, /Did you mean powershell\?/],
  [['compare', 'cio', 'cot'], /unknown role “cot”/, /Did you mean CTO\?/],
  [['compare', '--format', 'xml'], /--format cannot be “xml”/, /text, markdown, json/],
  [['compare', '--width', '39'], /--width cannot be “39”/, /40 or more/],
  [['compare', '--width', 'wide'], /--width cannot be “wide”/, /40 or more/],
  [['quiz'], /needs a terminal/, /--answers <file>/],
  [['path', 'cio', '--from', '-1'], /unknown step or grade “-1”/, /Choose from: .*Section manager/],
  [['path', 'cio', '--check', '--undo', 'x'], /--check and --undo cannot be used together/, /^/],
  [['path', 'cio', '--evidence', 'x'], /--evidence/, /--done/],
  [['score', '--format', 'markdown'], /--format cannot be “markdown”/, /text, ndjson, json, csv, xlsx/],
  [['completion', 'bash', '--format', 'markdown'], /--format cannot be “markdown”/, /Choose from: text$/m],
  [['content', '--format', 'ics'], /--format cannot be “ics”/, /Choose from: text$/m],
  [['content', 'xyzzy'], /unknown command “xyzzy”/, /init, check, schema/],
  [['path', 'cio', '--next'], /--next needs your current step/, /Choose from: Staff, .*Section manager/],
  [['quiz', '--detail'], /--detail can only be used with --items/, /^/],
  [['path', 'cio', '--all'], /--all can only be used with --check/, /^/],
  [['report', '--anonymous'], /--anonymous can only be used with --each/, /^/],
  [['quiz', '--items', '--answers', 'x'], /--items and --answers cannot be used together/, /^/],
];

describe('wrong usage', () => {
  test.each(WRONG)(
    'career %j: exit 2, what is wrong, what to do, nothing on stdout',
    async (args, message, hint) => {
      const { code, stdout, stderr } = await career(args, { env: { LANG: 'en_GB.UTF-8' } });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(hint);
      expect(stderr.split('\n').length).toBeLessThanOrEqual(4);
    },
  );

  test.each(WRONG)('career %j is reported in Japanese too', async (args) => {
    const { code, stdout, stderr } = await career(args, { env: { LANG: 'ja_JP.UTF-8' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^エラー: .*[\p{sc=Hira}\p{sc=Kana}]/u);
    expect(stderr).not.toContain('。 ');
  });

  test.each(WRONG)('career --json %j: an error object on stderr', async (args) => {
    const { code, stdout, stderr } = await career(['--json', ...args], { env: { LANG: 'en' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'usage', message: expect.any(String) } });
  });
});

test('a command without JSON reports that as JSON', async () => {
  for (const args of [['completion', 'bash'], ['content']]) {
    const { code, stdout, stderr } = await career([...args, '--json'], { env: { LANG: 'en' } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr).error.message).toBe('--format cannot be “json”');
  }
});

test.each([
  ['path', 'cio', '--next'],
  ['plan', 'cio', '--by', '2999-12'],
])('career %s %s %s asks JSON for the option that reads the profile', async (...args) => {
  const { stderr } = await career([...args, '--json', '--lang', 'en']);
  expect(JSON.parse(stderr).error.message).toContain('--with-profile');
  expect((await career([...args, '--lang', 'en'])).stderr).not.toContain('--with-profile');
});
