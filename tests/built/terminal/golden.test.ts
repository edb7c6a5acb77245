import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../unit/profile/records.ts';
import { homeWith } from '../cli/home.ts';
import { open } from './terminal.ts';

/** Screens kept for people to read, in `golden/`. `npm run golden` renews them and prints what has changed. */
const SCREENS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['home'],
  ['help', '--help'],
  ['help-quiz', 'quiz', '--help'],
  ['help-path', 'path', '--help'],
  ['help-profile', 'profile', '--help'],
  ['compare', 'compare'],
  [
    'compare-all',
    'compare',
    'cio',
    'cto',
    'cdo-digital',
    'cdo-data',
    'ciso',
    'cpo',
    '--aspect',
    'joys',
    '--aspect',
    'trials',
  ],
  ['role', 'role', 'cio'],
  ['company', 'company', 'saas'],
  ['mindset', 'mindset'],
  ['path', 'path', 'cto', '--from', '課長'],
  ['faq', 'faq', 'MBA'],
  ['glossary', 'glossary', 'ROI'],
  ['search', 'search', 'ベンダー'],
];

/** The same for a reader with a profile, without plans, whose text depends on the day. */
const OWN_SCREENS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['home-own'],
  ['compare-own', 'compare', '--aspect', 'stance'],
  ['path-own', 'path', 'cio'],
  ['profile', 'profile'],
  ['profile-history', 'profile', 'history'],
];
const OWN = EVERYTHING.filter(({ change }) => change.kind !== 'plan');

/** Both languages at the usual width; the screens with the most layout also in a narrow and in a wide terminal. */
const SIZES = [
  { lang: 'ja', columns: 80 },
  { lang: 'en', columns: 80 },
  { lang: 'ja', columns: 50 },
  { lang: 'ja', columns: 120 },
] as const;
const AT_EVERY_SIZE = new Set(['help', 'compare', 'role', 'path', 'path-own', 'quiz']);

describe.each(SIZES)('the screen in $lang at $columns columns:', ({ lang, columns }) => {
  const kept = ([name]: readonly [string, ...string[]]): boolean => columns === 80 || AT_EVERY_SIZE.has(name);
  const fileOf = (name: string): string => `golden/${name}.${lang}.${columns}.txt`;

  test.each(SCREENS.filter(kept))('%s', async (name, ...args) => {
    const session = open([...args, '--lang', lang], { columns, rows: 30 });
    expect(await session.ended).toBe(0);
    await expect(`${session.history()}\n`).toMatchFileSnapshot(fileOf(name));
  });

  test.each(OWN_SCREENS.filter(kept))('%s', async (name, ...args) => {
    const home = await homeWith(OWN);
    const env = { CAREER_HOME: 'home' };
    const session = open([...args, '--lang', lang], { columns, rows: 30, cwd: dirname(home), env });
    expect(await session.ended).toBe(0);
    const screen = session.history().replace(`${dirname(home)}/`, '');
    await expect(`${screen}\n`).toMatchFileSnapshot(fileOf(name));
  });

  test('quiz', async () => {
    const session = open(['quiz', '--length', 'full', '--lang', lang], { columns, rows: 30 });
    await session.shows(/1[^0-9].*58|58[^0-9]*1/);
    session.type('4');
    await session.shows(/(?:2 of 58|58問中2問目).*Ctrl-C/s);
    await expect(`${session.screen()}\n`).toMatchFileSnapshot(fileOf('quiz'));
    session.type('\u0003');
    await session.ended;
  });
});
