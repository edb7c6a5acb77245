import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json';
import { career } from './run.ts';

/** The commands that `career --help` lists. */
async function commands(): Promise<readonly string[]> {
  const { stdout } = await career(['--help', '--lang', 'en', '--width', '200']);
  const [list = ''] = stdout.split('\nOptions\n');
  return [...list.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name = '']) => name);
}

describe('help', () => {
  test.each([
    ['compare', '-h'],
    ['compare', 'cio', 'nobody', '-h'],
    ['compare', '--nonsense', '-h'],
    ['-h', 'compare'],
    ['quiz', '--items', '--help'],
    ['help', 'quiz'],
    ['help', 'Quiz'],
    ['help', 'ｃｏｎｔｅｎｔ', 'ＣＨＥＣＫ'],
    ['help'],
    ['/?'],
    ['profile', 'erase', '/?'],
    ['content'],
  ])('career %s %s %s shows help, whatever else is typed', async (...args) => {
    const { code, stdout, stderr } = await career([...args, '--lang', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage$/m);
  });

  test('has bold headings in colour, and no escape code in a pipe', async () => {
    expect((await career(['--help'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(
      '\u001b[1mUsage\u001b[22m',
    );
    expect((await career(['--help'])).stdout).not.toContain('\u001b');
  });

  test('has sections in sentence case: usage, commands, options, examples, where to learn more', async () => {
    const { stdout } = await career(['--help', '--lang', 'en'], { env: { CAREER_CONTENT: '' } });
    const headings = stdout.split('\n').filter((line, i, lines) => lines[i - 1] === '' && line !== '');
    expect(headings[0]).toBe('Usage');
    expect(headings.slice(-3)).toEqual(['Options', 'Examples', 'Learn more']);
    for (const heading of headings) expect(heading).toMatch(/^[A-Z][a-z]*( [a-z]+)*$/);
  });

  test('career alone says how to begin and how to get help, and does nothing else', async () => {
    for (const lang of ['ja', 'en']) {
      const { code, stdout } = await career(['--lang', lang]);
      expect(code).toBe(0);
      for (const command of ['compare', 'quiz', 'path', 'faq', '--help']) {
        expect(stdout).toContain(`career ${command}`);
      }
    }
  });
});

describe('commands', () => {
  test('are lowercase words, none of which begins another', async () => {
    const names = await commands();
    expect(names).toContain('compare');
    for (const name of names) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(names.filter((other) => other.startsWith(name))).toEqual([name]);
    }
  });

  test.each(['c', 'comp', 'compar', 'q', 'ro'])('are not shortened: career %s is unknown', async (name) => {
    const { code, stderr } = await career([name, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: unknown command “${name}”\n`));
  });

  test('are required: a role is not a command', async () => {
    const { code, stderr } = await career(['cio', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown command “cio”');
  });

  test('take one kind of argument, and their usage marks it as optional, required or repeatable', async () => {
    for (const name of await commands()) {
      const { stdout } = await career([name, '--help', '--lang', 'en']);
      expect(stdout).toMatch(
        new RegExp(
          `^Usage\n  career ${name}( \\[[a-z]+(\\.\\.\\.)?\\]| <[a-z]+(\\.\\.\\.)?>)? \\[options\\]$`,
          'm',
        ),
      );
    }
  });

  test('all take the same global options, under the same names', async () => {
    const globals = async (args: readonly string[], from: string): Promise<string | undefined> => {
      const { stdout } = await career([...args, '--help', '--lang', 'en']);
      return stdout.split(`\n${from}\n`)[1]?.split('\n\n')[0];
    };
    const own = await globals([], 'Options');
    expect(own).toContain('--no-input');
    for (const name of await commands()) expect(await globals([name], 'Global options')).toBe(own);
  });
});

describe('options', () => {
  test('all have a long name; short ones only for help and the version', async () => {
    for (const name of ['', ...(await commands())]) {
      const { stdout } = await career([...(name ? [name] : []), '--help', '--lang', 'en']);
      const flags = [...stdout.matchAll(/^ {2}(-.+?)(?: {2,}|$)/gm)].map(([, flag = '']) => flag);
      expect(flags.length).toBeGreaterThan(8);
      for (const flag of flags)
        expect(flag).toMatch(/^(-h, |-V, )?--[a-z]+(-[a-z]+)*( <[a-z]+>| <YYYY-MM>| <id>=<YYYY-MM>)?$/);
    }
  });

  test.each(['--plai', '--jso', '-j'])('are not shortened: %s is unknown', async (option) => {
    expect((await career(['compare', option])).code).toBe(2);
  });
});

test('a search that finds nothing says so', async () => {
  const { code, stdout } = await career(['search', 'xyzzy', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'No results for “xyzzy”.\n' });
  expect(JSON.parse((await career(['search', 'xyzzy', '--json'])).stdout).hits).toEqual([]);
});

test('the program is called by one short lower-case word', () => {
  expect(Object.keys(manifest.bin)).toEqual(['career']);
});
