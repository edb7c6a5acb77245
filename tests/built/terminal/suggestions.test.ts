import { chmodSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { EVERYTHING } from '../../unit/profile/records.ts';
import { answersAsCsv, peopleOf } from '../cli/group.ts';
import { homeWith } from '../cli/home.ts';
import { NODE } from '../cli/node.ts';
import { newHome, type Options, open } from './terminal.ts';

/** The folder of a pack, whose name needs quotes. */
const FOLDER = "a pack, it's 私の";

/** Every screen that suggests commands, in such an order that each finds what earlier ones have written. */
const SCREENS: readonly (readonly string[])[] = [
  [],
  ['compare'],
  ['role'],
  ['role', 'FIRST'],
  ['company'],
  ['company', 'COMPANY'],
  ['mindset'],
  ['faq'],
  ['faq', '1'],
  ['glossary'],
  ['sources'],
  ['search', 'a'],
  ['search', 'xyzzy'],
  ['search', 'nurse security'],
  ['path'],
  ['path', 'FIRST', '--from', '1'],
  ['plan', 'FIRST', '--from', '1', '--by', '2036-04'],
  ['plan', 'FIRST', '--from', '1', '--by', '2036-04', '--set', 'STEP=2030-04', '--save'],
  ['profile'],
  ['profile', 'set', 'name=佐藤'],
  ['profile', 'history'],
  ['report', '--force'],
  ['content', 'check', FOLDER],
  ['content', 'init', 'a new pack'],
  ['content', 'init', '--', '-pack'],
  ['content', 'import', 'ladder.csv', '--out', 'an imported pack'],
];

/** What only a pack with a quiz has. */
const QUIZ_SCREENS: readonly (readonly string[])[] = [
  ['quiz', '--items'],
  ['quiz', '--answers', 'answers.json'],
  ['result'],
  ['cohort', 'answers.csv', '--by', 'Department'],
  ['cohort', '--by', 'Department', '--', '-answers.csv'],
];

/** The names in the screens above, by pack. */
const NAMES = {
  'cio-cto': { FIRST: 'cio', COMPANY: 'saas', STEP: 'cio-1' },
  hospital: { FIRST: 'head-nurse', COMPANY: 'general-hospital', STEP: 'head-nurse-1' },
} as const;

/** A folder with a `career` to be found, a pack in a folder whose name needs quotes, and a browser that opens nothing. */
function workplace(pack: string) {
  const cwd = mkdtempSync(join(tmpdir(), 'career-next-'));
  const bin = mkdtempSync(join(tmpdir(), 'career-bin-'));
  const program = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program('career', `exec '${NODE}' '${inject('program')}' "$@"`);
  program('xdg-open', ':');
  cpSync(fileURLToPath(new URL(`../../packs/${pack}`, import.meta.url)), join(cwd, FOLDER), {
    recursive: true,
  });
  const given = { answers: { 'technology-1': 4, 'evidence-2': 2 } };
  writeFileSync(join(cwd, 'answers.json'), JSON.stringify(given));
  writeFileSync(join(cwd, 'ladder.csv'), 'role,level,milestone\nEngineer,L1,Do one\nEngineer,L2,Do two\n');
  return { cwd, path: [bin, process.env['PATH']].join(delimiter) };
}

/** The commands that a screen suggests. */
async function suggestedBy(args: readonly string[], options: Options): Promise<readonly string[]> {
  const session = open(args, { columns: 300, rows: 60, ...options });
  expect(await session.ended).toBe(0);
  const [, after = ''] = session.history().split(/^(?:Next:|Continue|Get started)$/m);
  return after.split('\n').flatMap((line) => /^ *(career\b.*?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
}

/** Runs a command as it was suggested. If it asks something, that is as good as success. */
async function runs(line: string, options: Options): Promise<string> {
  const session = open([], { ...options, columns: 100, rows: 60, program: ['/bin/sh', '-c', line] });
  const asked = session.shows(/Ctrl-C|❯/).then(
    () => 'asks',
    () => 'silent',
  );
  const result = await Promise.race([session.ended.then((code) => `exit ${code}`), asked]);
  if (result === 'asks') session.type('\u0003');
  await session.ended;
  return result;
}

describe.each([
  { reader: 'somebody new', pack: 'cio-cto', profile: false },
  { reader: 'somebody with a profile', pack: 'cio-cto', profile: true },
  { reader: 'somebody new, with a pack without a quiz', pack: 'hospital', profile: false },
] as const)('for $reader', ({ pack, profile }) => {
  test('every suggested command works as printed', { timeout: 240_000 }, async () => {
    const own = pack !== 'cio-cto';
    const { cwd, path } = workplace(own ? pack : 'reliability');
    const answers = await answersAsCsv(peopleOf({ IT: 8 }), 'en');
    if (!own) for (const name of ['answers.csv', '-answers.csv']) writeFileSync(join(cwd, name), answers);
    const home = profile ? await homeWith(EVERYTHING) : newHome();
    const options: Options = { cwd, env: { PATH: path, CAREER_HOME: home, LANG: 'ja_JP.UTF-8' } };
    const global = own ? ['--content', FOLDER, '--lang', 'en'] : ['--lang', 'en'];
    const names: Readonly<Record<string, string>> = NAMES[pack];
    const tried = new Map<string, string>();
    for (const screen of own ? SCREENS : [...SCREENS, ...QUIZ_SCREENS]) {
      const args = screen.map((word) =>
        Object.entries(names).reduce((whole, [name, value]) => whole.replace(name, value), word),
      );
      const lines = await suggestedBy([...global, ...args], options);
      expect(lines.length, `what ${args.join(' ')} suggests: ${lines.join(', ')}`).toBeGreaterThan(1);
      for (const line of lines) {
        if (tried.has(line)) continue;
        expect(line).toContain('--lang en');
        tried.set(line, await runs(line, options));
      }
    }
    const failed = [...tried].filter(([, result]) => result !== 'exit 0' && result !== 'asks');
    expect(failed).toEqual([]);
    expect(tried.size).toBeGreaterThan(10);
  });
});

test.each([['role'], ['mindset'], ['faq'], ['faq', '1'], ['quiz', '--items']])(
  'career %s %s offers the quiz again to somebody who has taken it',
  async (...args) => {
    const home = await homeWith(EVERYTHING);
    const session = open([...args, '--lang', 'en'], { columns: 100, rows: 60, env: { CAREER_HOME: home } });
    expect(await session.ended).toBe(0);
    expect(session.history()).toMatch(/career quiz.*take the quiz again/);
  },
);

test('a path from a given step goes on from there', async () => {
  const options = { env: { CAREER_HOME: newHome() } };
  expect(await suggestedBy(['path', 'cio', '--from', 'team leader'], options)).toContain(
    "career plan cio --from 'team leader'",
  );
  expect(await suggestedBy(['path', 'cio', '--from', '2', '--next'], options)).toContain(
    'career path cio --from 2',
  );
});

test('a search suggests two texts once each', async () => {
  const lines = await suggestedBy(['search', 'security'], { env: { CAREER_HOME: newHome() } });
  expect(new Set(lines).size).toBe(3);
});

/** Every screen that a pack of nothing but levels has. */
const BARE_SCREENS: readonly (readonly string[])[] = [
  [],
  ['role'],
  ['role', 'baker'],
  ['compare', 'baker@1', 'baker@2'],
  ['path'],
  ['path', 'baker', '--step', '1'],
  ['path', 'baker', '--from', '2', '--next'],
  ['plan', 'baker', '--from', '1', '--by', '2036-04'],
  ['search', 'recipe'],
  ['search', 'xyzzy'],
  ['profile'],
  ['profile', 'history'],
  ['report', '--force'],
];

test('a pack of nothing but levels suggests only what it has', { timeout: 240_000 }, async () => {
  const { cwd, path } = workplace('minimal');
  const options: Options = { cwd, env: { PATH: path, CAREER_HOME: newHome(), LANG: 'ja_JP.UTF-8' } };
  const tried = new Map<string, string>();
  for (const screen of BARE_SCREENS) {
    for (const line of await suggestedBy([...screen, '--content', FOLDER, '--lang', 'en'], options)) {
      if (!tried.has(line)) tried.set(line, await runs(line, options));
    }
  }
  expect([...tried].filter(([, result]) => result !== 'exit 0' && result !== 'asks')).toEqual([]);
  expect(tried.size).toBeGreaterThan(4);
});
