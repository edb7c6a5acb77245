import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../unit/profile/records.ts';
import { homeWith } from '../cli/home.ts';
import { open } from './terminal.ts';

/** Screens for people to read, in tests/terminal/golden. `npx vitest run tests/terminal/golden.test.ts -u` redraws them. */
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

/** The same for a reader who has stored something. What a plan says depends on the day. */
const OWN_SCREENS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['home-own'],
  ['compare-own', 'compare', '--aspect', 'stance'],
  ['path-own', 'path', 'cio'],
  ['profile', 'profile'],
  ['profile-history', 'profile', 'history'],
];
const OWN = EVERYTHING.filter(({ change }) => change.kind !== 'plan');

describe.each(['ja', 'en'])('in %s', (lang) => {
  describe.each([40, 60, 80, 120])('at %d columns', (columns) => {
    test.each(SCREENS)('%s', async (name, ...args) => {
      const session = open([...args, '--lang', lang], { columns, rows: 30 });
      expect(await session.ended).toBe(0);
      await expect(`${session.history()}\n`).toMatchFileSnapshot(`golden/${name}.${lang}.${columns}.txt`);
    });

    test.each(OWN_SCREENS)('%s', async (name, ...args) => {
      const home = await homeWith(OWN);
      const session = open([...args, '--lang', lang], {
        columns,
        rows: 30,
        cwd: dirname(home),
        env: { CAREER_HOME: 'home' },
      });
      expect(await session.ended).toBe(0);
      await expect(`${session.history()}\n`).toMatchFileSnapshot(`golden/${name}.${lang}.${columns}.txt`);
    });

    test('quiz', async () => {
      const session = open(['quiz', '--length', 'full', '--lang', lang], { columns, rows: 30 });
      await session.shows(/1[^0-9].*42|42[^0-9]*1/);
      session.type('4');
      await session.shows(/(?:2 of 42|42問中2問目).*Ctrl-C/s);
      await expect(`${session.screen()}\n`).toMatchFileSnapshot(`golden/quiz.${lang}.${columns}.txt`);
      session.type('\u0003');
      await session.ended;
    });
  });
});
