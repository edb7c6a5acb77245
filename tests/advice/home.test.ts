import { expect, test } from 'vitest';
import { welcome } from '../../src/advice/home.ts';
import { localise } from '../../src/content/localise.ts';
import { shipPack, shipPackIn } from '../content/ship-pack.ts';

const words = {
  compare: (names: readonly string[]) => names.join(' and '),
  quiz: 'which suits you',
  path: 'how to get there',
  faq: 'what people ask',
  check: 'tick',
  plan: 'with dates',
  again: 'once more',
  profile: 'all of it',
};

test('the four commands to try first, for the roles that the pack puts first', () => {
  expect(welcome(shipPackIn('en'), words)).toEqual({
    schema: 'career.home/1',
    lang: 'en',
    title: 'Officers of a ship',
    commands: [
      { command: 'career compare', shows: 'Captain and Pilot' },
      { command: 'career quiz', shows: 'which suits you' },
      { command: 'career path captain', shows: 'how to get there' },
      { command: 'career faq', shows: 'what people ask' },
    ],
  });
});

test('the roles compared are named in the order in which the pack compares them', () => {
  const defaults = { compare: ['cook', 'captain'], path: 'pilot' };
  const pack = localise({ ...shipPack, pack: { ...shipPack.pack, defaults } }, 'ja');
  expect(welcome(pack, words)).toMatchObject({
    title: '船の役職',
    commands: [{ shows: '料理長 and 船長' }, {}, { command: 'career path pilot' }, {}],
  });
});
