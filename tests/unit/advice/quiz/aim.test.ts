import { describe, expect, test } from 'vitest';
import { aimOf, type TargetStanding } from '../../../../src/advice/quiz/aim.ts';
import { shipPackIn } from '../../content/ship-pack.ts';
import { tracksPackIn } from '../../content/tracks-pack.ts';

const ship = shipPackIn('en');
const pack = {
  ...ship,
  roles: ship.roles.map((role) => (role.id === 'cook' ? { ...role, tier: 'alternative' as const } : role)),
};

type Finding = Parameters<typeof aimOf>[2];
const CLEAR: Finding = { outcome: 'clear', shortlist: ['pilot'], seat: { verdict: 'drawn' } };
const ELSEWHERE: Finding = { ...CLEAR, seat: { verdict: 'elsewhere' } };
const FLAT: Finding = { ...CLEAR, outcome: 'flat', shortlist: [] };

describe('the role that somebody aims for', () => {
  test.each<[string, Finding, string, TargetStanding]>([
    ['is on the shortlist', CLEAR, 'pilot', 'listed'],
    ['is not on it', CLEAR, 'captain', 'not-listed'],
    ['is open, where the result names none', FLAT, 'captain', 'open'],
    ['has a seat that does not draw them', ELSEWHERE, 'pilot', 'seat'],
    ['is what they turn to instead of the seat', ELSEWHERE, 'cook', 'listed'],
    ['is open, if it is an alternative and the seat draws', CLEAR, 'cook', 'open'],
  ])('%s', (_, finding, target, standing) => {
    expect(aimOf(pack, { target }, finding)?.target).toMatchObject({ id: target, standing });
  });

  test('is not compared with too few answers', () => {
    expect(aimOf(pack, { target: 'pilot' }, { ...CLEAR, outcome: 'insufficient' })).toBeUndefined();
  });

  test('has its names and nothing else, if their grade is not known', () => {
    expect(aimOf(pack, { target: 'captain' }, CLEAR)).toStrictEqual({
      target: { id: 'captain', name: 'Captain', title: 'Master of the Ship', standing: 'not-listed' },
    });
  });
});

describe('their step', () => {
  const stepOf = (context: Parameters<typeof aimOf>[1], finding = CLEAR) =>
    aimOf(pack, context, finding)?.step;

  test('is on the way to their target', () => {
    expect(stepOf({ target: 'captain', grade: 'captain-2' })).toEqual({
      ...{ number: 2, of: 3, to: { id: 'captain', name: 'Captain', title: 'Master of the Ship' } },
    });
  });

  test('is on the way to the first role, or else on the pack’s own', () => {
    expect(aimOf(pack, { grade: 'pilot-1' }, CLEAR)).toMatchObject({
      step: { number: 1, of: 1, to: { id: 'pilot' } },
    });
    expect(aimOf(pack, { grade: 'pilot-1' }, CLEAR)).not.toHaveProperty('target');
    expect(stepOf({ grade: 'captain-3' }, FLAT)).toMatchObject({ number: 3, to: { id: 'captain' } });
  });

  test('leads to a role that has steps', () => {
    const tracks = tracksPackIn('en');
    const aim = aimOf(tracks, { target: 'adviser', grade: 'junior' }, { ...CLEAR, shortlist: ['manager'] });
    expect(aim).toMatchObject({
      target: { id: 'adviser' },
      step: { number: 1, of: 5, to: { id: 'manager' } },
    });
  });

  test('is unknown for a grade that the path does not have', () => {
    expect(aimOf(pack, { target: 'captain', grade: 'D9' }, CLEAR)).not.toHaveProperty('step');
    expect(aimOf(pack, { target: 'navigator', grade: 'D9' }, CLEAR)).toBeUndefined();
    expect(aimOf(pack, {}, CLEAR)).toBeUndefined();
  });
});
