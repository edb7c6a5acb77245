import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { damage, packCopy } from '../../unit/content/pack-copy.ts';
import { career, type Options } from './run.ts';

/** The program's answer to a completion script: the words it offers, and the directive for the shell. */
async function complete(words: readonly string[], options: Options = {}) {
  const { code, stdout, stderr } = await career(['complete', '--', ...words], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return {
    words: lines.slice(0, -1).map((line) => line.split('\t', 1).join('')),
    lines: lines.slice(0, -1),
    directive: lines.at(-1),
  };
}

const EXECUTIVES = ['cio', 'cto', 'cdo-digital', 'cdo-data', 'ciso', 'cpo'];
const ROLES = [...EXECUTIVES, 'pm', 'specialist'];
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

describe('what is offered', () => {
  test.each([
    [['company', 'sa'], ['saas']],
    [['role', ''], ROLES],
    [['path', ''], ROLES],
    [['compare', 'cio', ''], ROLES.filter((role) => role !== 'cio')],
    [
      ['compare', '--aspect', 't'],
      ['trend', 'trials'],
    ],
    [['compare', '--aspect', '醍'], ['醍醐味']],
    [
      ['path', 'cto', '--from', ''],
      ['0', 'cto-1', 'cto-2', 'cto-3', 'cto-4'],
    ],
    [
      ['path', 'cto', '--from', '課長'],
      ['課長級', '課長', '課長クラス', '課長職', '課長相当', '課長代理', '課長補佐'],
    ],
    [['path', 'cio', '--done', 'cio-2-d'], ['cio-2-delegation']],
    [['path', 'cto', '--undo', 'cto-2-h'], ['cto-2-hiring']],
    [
      ['profile', ''],
      ['set', 'history', 'export', 'import', 'erase'],
    ],
    [
      ['profile', 'set', 'g'],
      ['grade=0', 'grade=cio-1', 'grade=cio-2', 'grade=cio-3', 'grade=cio-4'],
    ],
    [
      ['profile', 'set', 'grade=2', 'target=ci'],
      ['target=cio', 'target=ciso'],
    ],
    [['profile', 'set', 'grade=2', 'grade='], []],
    [['profile', 'set', 'company=sa'], ['company=saas']],
    [['profile', 'set', 'n'], []],
    [['plan', 'c'], EXECUTIVES],
    [
      ['plan', 'cto', '--from', ''],
      ['0', 'cto-1', 'cto-2', 'cto-3', 'cto-4'],
    ],
    [['plan', 'cio', '--set', 'cio-2-d'], ['cio-2-delegation']],
    [['plan', 'cio', '--by', ''], []],
    [['faq', 'm'], ['mba']],
    [['glossary', '技術的'], ['技術的負債']],
    [
      ['quiz', '--length', ''],
      ['quick', 'full'],
    ],
    [
      ['--lang', ''],
      ['ja', 'en'],
    ],
    [['--lang=j'], ['ja']],
    [
      ['role', '--format', ''],
      ['text', 'markdown', 'json', 'html', 'ics', 'xlsx', 'csv', 'ndjson'],
    ],
    [['completion', ''], SHELLS],
    [
      ['help', 'com'],
      ['compare', 'company', 'completion'],
    ],
    [
      ['content', ''],
      ['init', 'check', 'schema', 'import', 'export'],
    ],
    [
      ['help', 'content', 'i'],
      ['init', 'import'],
    ],
    [
      ['form', '--as', ''],
      ['html', 'sheet', 'paper', 'google', 'list'],
    ],
    [['quiz', '--it'], ['--items']],
    [['role', '--vers'], ['--version']],
    [['compl'], ['completion']],
    [['xyzzy', ''], []],
    [['mindset', ''], []],
    [['search', ''], []],
  ])('career %j', async (words, offered) => {
    expect(await complete(words)).toMatchObject({ words: offered, directive: ':nothing' });
  });

  test('files for the answers and the respondents, folders for a pack', async () => {
    expect(await complete(['quiz', '--answers', ''])).toMatchObject({ words: [], directive: ':files' });
    expect(await complete(['score', 'pe'])).toMatchObject({ words: [], directive: ':files' });
    expect(await complete(['cohort', 'a.csv', ''])).toMatchObject({ words: [], directive: ':files' });
    expect(await complete(['report', '--each', ''])).toMatchObject({ words: [], directive: ':files' });
    expect(await complete(['profile', 'import', ''])).toMatchObject({ words: [], directive: ':files' });
    expect(await complete(['--content', ''])).toMatchObject({ words: [], directive: ':folders' });
    expect(await complete(['content', 'check', ''])).toMatchObject({ words: [], directive: ':folders' });
  });

  test('descriptions are in the reader’s language', async () => {
    expect((await complete(['role', 'cio'])).lines).toEqual(['cio\tChief Information Officer']);
    expect((await complete(['role', 'cio'], { env: { LANG: 'ja_JP.UTF-8' } })).lines).toEqual([
      'cio\t最高情報責任者',
    ]);
    expect((await complete(['--lang', 'ja', 'compare', '--det'])).lines).toEqual([
      '--detail\t見出しの代わりに文章で表示する',
    ]);
  });

  test('names come from the pack in use', async () => {
    const folder = await packCopy();
    await damage(folder, [{ file: 'faq', from: 'id: mba', to: 'id: mba-or-not' }]);
    const offered = ['mba-or-not'];
    expect((await complete(['faq', 'mba'], { env: { CAREER_CONTENT: folder } })).words).toEqual(offered);
    expect((await complete(['--content', folder, 'faq', 'mba'])).words).toEqual(offered);
    expect((await complete(['faq', `--content=${folder}`, 'mba'])).words).toEqual(offered);
    expect((await complete(['--content', '~/', 'faq', 'mba'], { env: { HOME: folder } })).words).toEqual(
      offered,
    );
  });

  test('a pack with faults offers no names, but everything else still works', async () => {
    const env = { CAREER_CONTENT: fileURLToPath(new URL('.', import.meta.url)) };
    expect((await complete(['role', ''], { env })).words).toEqual([]);
    expect((await complete(['role', '--js'], { env })).words).toEqual(['--json']);
  });
});

describe('the script', () => {
  test.each(SHELLS)('for %s calls the program back, and is all that is printed', async (shell) => {
    const { code, stdout, stderr } = await career(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('\n')).toBe(true);
  });

  test.each(['bash', 'zsh', 'fish'])('for %s evaluates nothing', async (shell) => {
    expect((await career(['completion', shell])).stdout).not.toMatch(/^\s*[^#\s].*\beval\b/m);
  });

  test('for PowerShell, which is not run here, passes words in a variable, reads UTF-8 and evaluates nothing', async () => {
    const { stdout } = await career(['completion', 'powershell']);
    expect(stdout).toContain("Register-ArgumentCompleter -Native -CommandName 'career', 'career.cmd'");
    expect(stdout).toContain('[Console]::OutputEncoding = [System.Text.Encoding]::UTF8');
    expect(stdout).toMatch(/& \$program complete 2>\$null/);
    expect(stdout).not.toMatch(/Invoke-Expression|iex|Invoke-Command|ScriptBlock\]/i);
    expect(stdout).toContain('EscapeSingleQuotedStringContent');
  });

  test('the words may come in a variable instead of as arguments', async () => {
    const words = ['profile', 'set', 'grade=2', 'target=ci'];
    const { stdout } = await career(['complete'], { env: { CAREER_WORDS: words.join('\n') } });
    expect(stdout).toBe((await career(['complete', '--', ...words])).stdout);
    expect((await career(['complete'], { env: { CAREER_WORDS: 'role\n' } })).stdout).toMatch(/^cio\t/);
  });

  test('for an unknown shell: exit 2 and the names of the known ones', async () => {
    for (const [lang, hint] of [
      ['en', 'Choose from: bash, zsh, fish, powershell'],
      ['ja', '選べるもの: bash、zsh、fish、powershell'],
    ] as const) {
      const { code, stdout, stderr } = await career(['completion', 'tcsh', '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('tcsh');
      expect(stderr).toContain(hint);
    }
    expect(await career(['completion', '--lang', 'en'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('is explained in help, which does not mention the command that it calls back', async () => {
    for (const lang of ['en', 'ja']) {
      const { stdout } = await career(['completion', '--help', '--lang', lang]);
      for (const shell of SHELLS) expect(stdout).toContain(`career completion ${shell}`);
      expect(stdout).toContain('eval "$(career completion bash)"');
      expect((await career(['--help', '--lang', lang])).stdout).not.toMatch(/\bcomplete\b/);
    }
  });
});
