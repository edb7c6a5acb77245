import { describe, expect, test } from 'vitest';
import { NO_PROFILE } from '../../../src/advice/profile.ts';
import { describeProfile } from '../../../src/advice/profile-view.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');

describe('what is stored', () => {
  test('is in the words of the pack', () => {
    const profile = profileOf(
      { kind: 'set', name: 'Aya', company: 'freighter', target: 'captain' },
      { kind: 'plan', role: 'pilot', from: 'pilot-1', by: '2030-04', fixed: {} },
      { kind: 'set', pack: 'another', grade: 'D3' },
    );
    expect(describeProfile(pack, profile, '/there')).toEqual({
      schema: 'career.profile/1',
      lang: 'en',
      folder: '/there',
      empty: false,
      name: 'Aya',
      company: { id: 'freighter', name: 'Freighter' },
      target: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
      refers: ['companies', 'quiz'],
      quizzes: 0,
      milestones: [],
      plans: [{ id: 'pilot', name: 'Pilot', title: 'Harbour Pilot', by: '2030-04' }],
      others: [{ pack: 'another', entries: 1 }],
    });
  });

  test('is shown by ids if the pack does not know them', () => {
    const profile = profileOf(
      { kind: 'set', company: 'airship', grade: 'D3', target: 'navigator' },
      { kind: 'tick', milestone: 'navigator-1-star', evidence: '' },
      { kind: 'plan', role: 'navigator', from: 'navigator-1', by: '2030-04', fixed: {} },
    );
    expect(describeProfile(pack, profile, '/there')).toMatchObject({
      company: { id: 'airship', name: 'airship' },
      grade: { id: 'D3', name: 'D3' },
      target: { id: 'navigator', name: 'navigator' },
      milestones: [{ id: 'navigator-1-star', text: 'navigator-1-star' }],
      plans: [{ id: 'navigator', name: 'navigator', by: '2030-04' }],
    });
  });

  test('is nothing in an empty profile, which refers only to what the pack has', () => {
    const { quiz: _, ...without } = { ...pack, companies: [] };
    expect(describeProfile(without, NO_PROFILE, '/there')).toEqual({
      schema: 'career.profile/1',
      lang: 'en',
      folder: '/there',
      empty: true,
      refers: [],
      quizzes: 0,
      milestones: [],
      plans: [],
      others: [],
    });
  });

  test('a result has only the roles that the quiz had at the time', () => {
    const profile = profileOf(resultOf({ pilot: 90 }));
    expect(describeProfile(pack, profile, '/there').latest).toMatchObject({
      outcome: 'clear',
      roles: [{ id: 'pilot', fit: { fit: 90, rank: 1, of: 1 } }],
    });
    expect(describeProfile(pack, profile, '/there').latest?.roles).toHaveLength(1);
  });

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
