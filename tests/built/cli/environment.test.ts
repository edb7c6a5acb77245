import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { career } from './run.ts';

describe('COLUMNS', () => {
  test.each(['', '0', 'abc', 'Infinity', '-Infinity', 'NaN', '80 columns'])(
    '%j is not a width: it counts as not set',
    async (COLUMNS) => {
      expect(await career(['compare'], { env: { COLUMNS } })).toEqual(await career(['compare']));
    },
  );

  test.each(['1', '-5', '39.9'])('%s is below the minimum: it counts as 40', async (COLUMNS) => {
    expect(await career(['compare'], { env: { COLUMNS } })).toEqual(
      await career(['compare', '--width', '40']),
    );
  });

  test.each(['1e9', '99999999999999999999'])(
    '%s gives the same as any width that is more than enough',
    async (COLUMNS) => {
      expect(await career(['compare'], { env: { COLUMNS } })).toEqual(
        await career(['compare', '--width', '1000']),
      );
    },
  );
});

describe('colour in a pipe', () => {
  test.each([
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    [{ FORCE_COLOR: '' }, false],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false],
    [{ CI: 'true' }, false],
  ])('%o', async (env, coloured) => {
    for (const args of [['compare'], ['--help'], ['quiz', '--items']]) {
      expect((await career(args, { env })).stdout.includes('\u001b[')).toBe(coloured);
    }
  });

  test('is one of the 16 that users can set in their terminals, and never a background', async () => {
    const { stdout } = await career(['compare'], { env: { FORCE_COLOR: '3', COLORTERM: 'truecolor' } });
    const codes = stdout.split('\u001b[').slice(1);
    expect(codes.length).toBeGreaterThan(10);
    // 38;5;n or 38;2;r;g;b would be a fixed colour, 4n a background.
    for (const code of codes) expect(code).toMatch(/^([12]|22|3[0-79])m/);
  });
});

test('TERM=dumb draws with ASCII in a pipe too', async () => {
  const { stdout } = await career(['compare', '--lang', 'en'], { env: { TERM: 'dumb' } });
  expect(stdout).toMatch(/^\| +\| CIO +\| CTO +\|$/m);
  expect(stdout).not.toMatch(/[\u2500-\u259f]/);
});

describe('the locale chooses the language and never the encoding: that is UTF-8', () => {
  test.each([
    [{ LC_ALL: 'C' }, 'CIO and CTO compared', '│'],
    [{ LC_ALL: 'POSIX', LANG: 'ja_JP.UTF-8' }, 'CIO and CTO compared', '│'],
    [{ LANG: 'ja_JP.eucJP' }, 'CIOとCTOを比べる', '最高情報責任者'],
    [{ LANG: 'ja_JP.SJIS' }, 'CIOとCTOを比べる', '最高情報責任者'],
    [{ LANG: 'nonsense' }, 'CIO and CTO compared', '│'],
  ])('%o', async (env, title, character) => {
    const { code, stdout, stderr } = await career(['compare'], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith(`${title}\n`)).toBe(true);
    expect(stdout).toContain(character);
    expect(stdout).not.toContain('\ufffd');
  });
});

describe('where no variable names a language, as on Windows, the system does', () => {
  /** Simulates a system with Japanese as its language, which on Linux is always set by a variable. */
  const japanese = `--require=${fileURLToPath(new URL('japanese.cjs', import.meta.url))}`;

  test.each([
    [{}, 'CIOとCTOを比べる'],
    [{ CAREER_LANG: '', LC_ALL: '', LC_MESSAGES: '', LANG: '' }, 'CIOとCTOを比べる'],
    [{ LANG: 'en_GB.UTF-8' }, 'CIO and CTO compared'],
    [{ CAREER_LANG: 'en' }, 'CIO and CTO compared'],
  ])('%o', async (env, title) => {
    const { stdout } = await career(['compare'], { env: { ...env, NODE_OPTIONS: japanese } });
    expect(stdout.split('\n')[0]).toBe(title);
  });

  test('--lang takes precedence, and a system in another language gets English', async () => {
    const { stdout } = await career(['compare', '--lang', 'en'], { env: { NODE_OPTIONS: japanese } });
    expect(stdout).toContain('CIO and CTO compared');
    expect((await career(['compare'])).stdout).toContain('CIO and CTO compared');
  });
});

test('a pipe is never paged', async () => {
  const env = { CAREER_PAGER: 'sed s/^/paged:/', PAGER: 'sed s/^/paged:/' };
  expect(await career(['faq', '--all'], { env })).toEqual(await career(['faq', '--all']));
});

describe('a folder that does not exist and cannot be made', () => {
  const nowhere = '/proc/career';

  test('does not change what commands that only read print', async () => {
    const env = { XDG_CACHE_HOME: nowhere, CAREER_HOME: nowhere };
    expect(await career(['compare'], { env })).toEqual(await career(['compare']));
  });

  test.each([
    ['profile', 'set', 'target=cio'],
    ['content', 'init', nowhere],
    ['content', 'init', `${nowhere}/pack`],
  ])('is reported by career %s %s %s', async (...args) => {
    const { code, stderr } = await career(args, { env: { CAREER_HOME: nowhere } });
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(stderr).toContain(nowhere);
  });
});

test('commands that store nothing work without HOME', async () => {
  expect(await career(['compare'], { env: { HOME: '' } })).toEqual(await career(['compare']));
});
