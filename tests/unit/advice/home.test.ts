import { describe, expect, test } from 'vitest';
import { welcome, welcomeBack } from '../../../src/advice/home.ts';
import { localise } from '../../../src/content/localise.ts';
import { profileFrom } from '../../../src/profile/replay.ts';
import { roleOf, shipPack, shipPackIn } from '../content/ship-pack.ts';
import { recordsOf, resultOf } from '../profile/records.ts';

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

describe('for somebody who has stored something', () => {
  const pack = shipPackIn('en');
  const captain = roleOf(pack, 'captain');

  test('their result, their step, their next two milestones, and what to type', () => {
    const profile = profileFrom(
      recordsOf(
        { kind: 'set', name: 'Aya', grade: '1' },
        resultOf({ captain: 60, pilot: 80 }, { outcome: 'leaning' }),
        { kind: 'tick', milestone: 'captain-1-knots', evidence: '' },
      ),
    );
    expect(welcomeBack(pack, captain, profile, undefined, words)).toEqual({
      schema: 'career.home/1',
      lang: 'en',
      title: 'Officers of a ship',
      own: {
        name: 'Aya',
        result: {
          at: '2026-04-15T10:00:00.000Z',
          outcome: 'leaning',
          named: {
            top: { id: 'pilot', name: 'Pilot', title: 'Harbour Pilot' },
            fit: { fit: 80, rank: 1, of: 2, at: '2026-04-15T10:00:00.000Z' },
          },
        },
        role: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
        step: { number: 1, grade: 'Deckhand', done: 1, total: 2 },
        next: [
          { id: 'captain-1-watch', text: 'Stand a watch' },
          { id: 'captain-2-course', text: 'Plot a course' },
        ],
      },
      commands: [
        { command: 'career path captain --check', shows: 'tick' },
        { command: 'career plan captain', shows: 'with dates' },
        { command: 'career quiz', shows: 'once more' },
        { command: 'career profile', shows: 'all of it' },
      ],
    });
  });

  test('without a result, the quiz comes first if the pack has one', () => {
    const profile = profileFrom(recordsOf({ kind: 'set', name: 'Aya' }));
    const { own, commands } = welcomeBack(pack, captain, profile, undefined, words);
    expect(own).not.toHaveProperty('result');
    expect(own).not.toHaveProperty('step');
    expect(commands[0]).toEqual({ command: 'career quiz', shows: 'which suits you' });
    const { quiz: _, ...without } = pack;
    expect(welcomeBack(without, captain, profile, undefined, words).commands[0]?.command).toBe(
      'career path captain --check',
    );
  });

  test('milestones below the current step are not shown; with all reached there are none', () => {
    const onTheLast = profileFrom(recordsOf({ kind: 'set', grade: '3' }));
    expect(welcomeBack(pack, captain, onTheLast, undefined, words).own?.next).toEqual([
      { id: 'captain-3-voyage', text: 'Lead a voyage' },
    ]);
    const done = profileFrom(
      recordsOf({ kind: 'set', grade: '3' }, { kind: 'tick', milestone: 'captain-3-voyage', evidence: '' }),
    );
    expect(welcomeBack(pack, captain, done, undefined, words).own?.next).toEqual([]);
  });
});
