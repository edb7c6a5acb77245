import { describe, expect, test } from 'vitest';
import { welcome, welcomeBack } from '../../../src/advice/home.ts';
import { profileFrom } from '../../../src/profile/replay.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { recordsOf, resultOf } from '../profile/records.ts';

const commands = [{ command: 'career faq', shows: 'what people ask' }];

test('for somebody new: what the program is, and what to type', () => {
  expect(welcome(shipPackIn('en'), commands)).toEqual({
    schema: 'career.home/1',
    lang: 'en',
    title: 'Officers of a ship',
    commands,
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
    expect(welcomeBack(pack, captain, profile, undefined, commands)).toEqual({
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
      commands,
    });
  });

  test('without a result and a grade, none is shown', () => {
    const profile = profileFrom(recordsOf({ kind: 'set', name: 'Aya' }));
    const { own } = welcomeBack(pack, captain, profile, undefined, commands);
    expect(own).not.toHaveProperty('result');
    expect(own).not.toHaveProperty('step');
  });

  test('milestones below the current step are not shown; with all reached there are none', () => {
    const onTheLast = profileFrom(recordsOf({ kind: 'set', grade: '3' }));
    expect(welcomeBack(pack, captain, onTheLast, undefined, commands).own?.next).toEqual([
      { id: 'captain-3-voyage', text: 'Lead a voyage' },
    ]);
    const done = profileFrom(
      recordsOf({ kind: 'set', grade: '3' }, { kind: 'tick', milestone: 'captain-3-voyage', evidence: '' }),
    );
    expect(welcomeBack(pack, captain, done, undefined, commands).own?.next).toEqual([]);
  });
});
