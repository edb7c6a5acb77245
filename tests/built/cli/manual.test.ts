import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { testWith } from '../tool.ts';
import { career } from './run.ts';

const run = promisify(execFile);

const PAGES = { en: 'career.1', ja: 'career-ja.1' } as const;

/** A manual page of the packed program. */
const pageIn = (lang: keyof typeof PAGES): string =>
  join(dirname(inject('program')), '../dist/man', PAGES[lang]);

/** The page as a terminal shows it, without overprinting and with single spaces. */
async function shown(lang: keyof typeof PAGES): Promise<string> {
  const { stdout } = await run('mandoc', ['-Tutf8', '-Owidth=200', pageIn(lang)]);
  return stdout.replace(/.[\b]/gu, '').replace(/\s+/g, ' ');
}

/** Every command except help, as words. */
async function commandsBelow(command: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  const { stdout: help } = await career([...command, '--help', '--lang', 'en']);
  if (!help.includes('[command] [options]')) return [command];
  const { stdout } = await career(['complete', '--', ...command, '']);
  const names = (stdout.match(/^[a-z]+(?=\t)/gm) ?? []).filter((name) => name !== 'help');
  return (await Promise.all(names.map((name) => commandsBelow([...command, name])))).flat();
}

/** The first words of the lines below a heading of a help screen. */
function labelsBelow(heading: string, help: string): readonly string[] {
  const section = help.split('\n\n').find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^ {2}(\S.*?)(?: {2}.*)?$/gm)].map(([, label = '']) => label);
}

describe.each(['en', 'ja'] as const)('the manual in %s', (lang) => {
  const headings =
    lang === 'en'
      ? { options: 'Options', global: 'Global options', examples: 'Examples', arguments: 'Arguments' }
      : { options: 'オプション', global: '共通オプション', examples: '例', arguments: '引数' };

  testWith('mandoc', `mandoc finds no fault with the page in ${lang}`, async () => {
    // Long lines are allowed: Japanese has no spaces to break them at.
    const { stdout, stderr } = await run('mandoc', ['-Tlint', '-Wwarning', pageIn(lang)]);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });

  testWith('mandoc', `the page in ${lang} holds the exit codes and variables of docs/terminal`, async () => {
    const page = await shown(lang);
    const file = new URL(`../../../docs/terminal${lang === 'en' ? '' : '.ja'}.md`, import.meta.url);
    const titles = lang === 'en' ? ['Exit codes', 'Environment variables'] : ['終了コード', '環境変数'];
    const sections = (await readFile(file, 'utf8')).split(/^## /m);
    const listed = sections
      .filter((section) => titles.some((title) => section.startsWith(`${title}\n`)))
      .flatMap((section) => section.match(/^\| [^|]+/gm) ?? [])
      .flatMap((cell) => cell.match(/\d+|[A-Z_]{3,}/g) ?? []);
    expect(listed).toEqual(expect.arrayContaining(['0', '130', 'CAREER_LANG', 'LC_MESSAGES', 'TERM']));
    for (const each of listed) expect(page).toMatch(new RegExp(`[ ,]${each}[ ,]`));
  });

  testWith(
    'mandoc',
    `the page in ${lang} holds everything in the --help of the program and its commands`,
    async () => {
      const page = await shown(lang);
      const wide = ['--lang', lang, '--width', '200'];
      const commands = await commandsBelow();
      expect(commands).toContainEqual(['completion']);
      for (const command of commands) {
        const { stdout } = await career([...command, '--help', ...wide]);
        const listed = Object.values(headings).flatMap((heading) => labelsBelow(heading, stdout));
        expect(listed.length).toBeGreaterThan(11);
        for (const each of listed) expect(page).toContain(` ${each} `);
        expect(page).toContain(` career ${command.join(' ')} `);
      }
    },
  );
});

test('the pages name the version that is shipped', async () => {
  const { default: manifest } = await import('../../../package.json');
  for (const lang of ['en', 'ja'] as const) {
    expect(await readFile(pageIn(lang), 'utf8')).toContain(`"career ${manifest.version}"`);
  }
});

test('a global install puts the pages where man looks for them', async () => {
  const home = await mkdtemp(join(tmpdir(), 'career-manual-'));
  const prefix = join(home, 'prefix');
  const env = { HOME: home, PATH: process.env['PATH'] ?? '' };
  await run('npm', ['install', '--global', '--prefix', prefix, inject('tarball')], { cwd: home, env });
  expect((await readdir(join(prefix, 'share/man/man1'))).toSorted()).toEqual(['career-ja.1', 'career.1']);
  expect(await readFile(join(prefix, 'share/man/man1/career.1'), 'utf8')).toContain('.SH NAME');
});
