import { describe, expect, test } from 'vitest';
import { describeProfile } from '../../../src/advice/profile-view.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');

describe('what is stored', () => {
  test('the latest result has its two best roles', () => {
    const profile = profileOf(resultOf({ captain: 20, pilot: 90, cook: 50 }));
    expect(describeProfile(pack, profile, '/there').latest?.roles.map(({ id }) => id)).toEqual([
      'pilot',
      'cook',
    ]);
  });

  test('a grade has its number on the path to the role aimed for, or to the one that the pack leads to', () => {
    const gradeWith = (target?: string) =>
      describeProfile(
        pack,
        profileOf({ kind: 'set', grade: 'captain-1', ...(target !== undefined && { target }) }),
        '/there',
      ).grade;
    expect(gradeWith()).toEqual({ id: 'captain-1', name: 'Deckhand', number: 1 });
    expect(gradeWith('captain')).toEqual({ id: 'captain-1', name: 'Deckhand', number: 1 });
    expect(gradeWith('pilot')).toEqual({ id: 'captain-1', name: 'Deckhand' });
  });

  test('milestones are in the order in which they were reached, without duplicates', () => {
    const tick = (milestone: string, evidence: string) => ({ kind: 'tick', milestone, evidence }) as const;
    const profile = profileOf(
      tick('captain-2-course', ''),
      tick('captain-1-knots', 'a'),
      tick('captain-1-knots', 'b'),
    );
    expect(describeProfile(pack, profile, '/there').milestones).toEqual([
      {
        id: 'captain-2-course',
        text: 'Plot a course',
        level: 'captain-2',
        at: '2026-03-15T10:00:00.000Z',
        evidence: '',
      },
      {
        id: 'captain-1-knots',
        text: 'Learn the knots',
        level: 'captain-1',
        at: '2026-05-15T10:00:00.000Z',
        evidence: 'b',
      },
    ]);
  });
});
