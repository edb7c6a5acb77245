import { describe, expect, test } from 'vitest';
import { open } from './terminal.ts';

/** Screens for people to read, in tests/terminal/golden. `npx vitest run tests/terminal/golden.test.ts -u` redraws them. */
const SCREENS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['home'],
  ['help', '--help'],
  ['help-quiz', 'quiz', '--help'],
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

describe.each(['ja', 'en'])('in %s', (lang) => {
  describe.each([40, 60, 80, 120])('at %d columns', (columns) => {
    test.each(SCREENS)('%s', async (name, ...args) => {
      const session = open([...args, '--lang', lang], { columns, rows: 30 });
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
