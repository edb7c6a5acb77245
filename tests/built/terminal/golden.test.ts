import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuizItemsView } from '../../../src/advice/quiz/items.ts';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { EVERYTHING } from '../../unit/profile/records.ts';
import { homeWith } from '../cli/home.ts';
import { careerJson } from '../cli/run.ts';
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
  ['result', 'result'],
];

/** What that reader has stored: everything but plans, with the answers of somebody who is drawn to a CIO's work. */
async function ownRecords(): Promise<readonly ProfileRecord[]> {
  const { items, roles }: QuizItemsView = await careerJson(['quiz', '--items']);
  const wanted = roles.find(({ id }) => id === 'cio')?.profile ?? {};
  const answers = Object.fromEntries(
    items.map(({ id, section, trait, key }, i) => {
      const leaning = section === 'seat' ? key : 1.6 * key * (wanted[trait ?? ''] ?? 0) + ((i % 3) - 1) / 2;
      return [id, Math.min(5, Math.max(1, Math.round(3 + leaning)))];
    }),
  );
  return EVERYTHING.filter(({ change }) => change.kind !== 'plan').map((record) =>
    record.change.kind === 'result' ? { ...record, change: { ...record.change, answers } } : record,
  );
}

/** Both languages at the usual width; the screens with the most layout also in a narrow and in a wide terminal. */
const SIZES = [
  { lang: 'ja', columns: 80, rows: 24 },
  { lang: 'en', columns: 80, rows: 24 },
  { lang: 'ja', columns: 50, rows: 30 },
  { lang: 'en', columns: 50, rows: 30 },
  { lang: 'ja', columns: 120, rows: 40 },
  { lang: 'en', columns: 120, rows: 40 },
] as const;
const AT_EVERY_SIZE = new Set(['home', 'home-own', 'compare', 'result', 'path-own', 'quiz']);

describe.each(SIZES)('the screen in $lang at $columns × $rows:', ({ lang, columns, rows }) => {
  const kept = ([name]: readonly [string, ...string[]]): boolean => columns === 80 || AT_EVERY_SIZE.has(name);
  const fileOf = (name: string): string => `golden/${name}.${lang}.${columns}.txt`;

  test.each(SCREENS.filter(kept))('%s', async (name, ...args) => {
    const session = open([...args, '--lang', lang], { columns, rows });
    expect(await session.ended).toBe(0);
    await expect(`${session.history()}\n`).toMatchFileSnapshot(fileOf(name));
  });

  test.each(OWN_SCREENS.filter(kept))('%s', async (name, ...args) => {
    const home = await homeWith(await ownRecords());
    const env = { CAREER_HOME: 'home' };
    const session = open([...args, '--lang', lang], { columns, rows, cwd: dirname(home), env });
    expect(await session.ended).toBe(0);
    const screen = session.history().replace(`${dirname(home)}/`, '');
    await expect(`${screen}\n`).toMatchFileSnapshot(fileOf(name));
  });

  test('quiz', async () => {
    const session = open(['quiz', '--length', 'full', '--lang', lang], { columns, rows });
    await session.shows(/1[^0-9].*58|58[^0-9]*1/);
    session.type('4');
    await session.shows(/(?:2 of 58|58問中2問目).*Ctrl-C/s);
    await expect(`${session.screen()}\n`).toMatchFileSnapshot(fileOf('quiz'));
    session.type('\u0003');
    await session.ended;
  });
});
