import { describe, expect, test } from 'vitest';
import { welcome, welcomeBack } from '../../../src/advice/home.ts';
import { planPath } from '../../../src/advice/plan.ts';
import type { Profile } from '../../../src/advice/profile.ts';
import type { QuizResult } from '../../../src/advice/quiz/result.ts';
import type { Known } from '../../../src/advice/standing.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const captain = roleOf(pack, 'captain');
const commands = [{ command: 'career faq', shows: 'what people ask' }];

test('for somebody new: what the program is, the way to a role, and what to type', () => {
  expect(welcome(pack, captain, { commands })).toStrictEqual({
    schema: 'career.home/1',
    lang: 'en',
    title: 'Officers of a ship',
    path: {
      role: { id: 'captain', name: 'Captain' },
      steps: [
        { number: 1, grade: 'Deckhand' },
        { number: 2, grade: 'Mate' },
        { number: 3, grade: 'Master' },
      ],
    },
    commands,
  });
});

test('the purpose of a pack that states one; without roles, no way to one', () => {
  const stated = { ...pack, pack: { ...pack.pack, tagline: 'Which post?' } };
  expect(welcome(stated, undefined, { commands })).toStrictEqual({
    schema: 'career.home/1',
    lang: 'en',
    title: 'Officers of a ship',
    tagline: 'Which post?',
    commands,
  });
});

test('an interrupted quiz is offered to everybody', () => {
  const unfinished = { asked: 3, total: 9, command: { command: 'career quiz --resume', shows: 'go on' } };
  expect(welcome(pack, captain, { commands, unfinished })).toMatchObject({ unfinished });
  const profile = profileOf({ kind: 'set', name: 'Aya' });
  expect(welcomeBack(pack, captain, profile, { commands, unfinished })).toMatchObject({ unfinished });
});

describe('for somebody who has stored something', () => {
  const result: QuizResult = {
    ...{ schema: 'career.quiz-result/1', lang: 'en', outcome: 'leaning', marked: true, top: 'pilot' },
    ...{ shortlist: ['pilot', 'captain'], pair: null, alternatives: [], warnings: [] },
    roles: [
      { id: 'pilot', name: 'Pilot', title: 'Harbour Pilot', rank: 1, fit: 80, share: 0.7 },
      { id: 'captain', name: 'Captain', title: 'Master of the Ship', rank: 2, fit: 60, share: 0.3 },
    ],
    seat: { score: 0.5, verdict: 'drawn', answered: 4 },
    ...{ traits: [], readiness: { score: null, shifts: [] }, contributions: [], dealbreakers: [] },
    ...{ answered: 9, evidence: { for: [], against: [] }, joys: [], trials: [] },
  };
  const twice = profileOf(
    { kind: 'set', name: 'Aya', grade: 'captain-1' },
    resultOf({ captain: 66, pilot: 70 }),
    { kind: 'tick', milestone: 'captain-1-knots', evidence: '' },
    resultOf({ captain: 60, pilot: 80 }, { outcome: 'leaning' }),
  );

  test('the roles in front over all their results, the steps with them on it, and the next two milestones', () => {
    const { own, path } = welcomeBack(pack, captain, twice, { commands, result });
    expect(own).toMatchObject({
      name: 'Aya',
      latest: {
        at: '2026-06-15T10:00:00.000Z',
        verdict: { outcome: 'leaning', top: 'pilot' },
        trends: [
          { id: 'pilot', name: 'Pilot', values: [70, 80] },
          { id: 'captain', name: 'Captain', values: [66, 60] },
        ],
      },
      next: [
        { id: 'captain-1-watch', text: 'Stand a watch' },
        { id: 'captain-2-course', text: 'Plot a course' },
      ],
    });
    expect(path?.steps).toEqual([
      { number: 1, grade: 'Deckhand', status: 'current', done: 1, total: 2 },
      { number: 2, grade: 'Mate', status: 'ahead', done: 0, total: 1 },
      { number: 3, grade: 'Master', status: 'ahead', done: 0, total: 1 },
    ]);
  });

  test('no role is put in front if the reader does not want the seat, or if the result names none', () => {
    const elsewhere = { ...result, seat: { score: -0.5, verdict: 'elsewhere', answered: 4 } as const };
    expect(welcomeBack(pack, captain, twice, { commands, result: elsewhere }).own?.latest?.trends).toEqual(
      [],
    );
    const flat = { ...result, outcome: 'flat', top: null, shortlist: [] } as const;
    expect(welcomeBack(pack, captain, twice, { commands, result: flat }).own?.latest?.trends).toEqual([]);
  });

  test('the first three roles in front; the fit of a result that is not stored', () => {
    const roles = ['a', 'b', 'c', 'd'].map((id, i) => ({
      id,
      name: id,
      rank: i + 1,
      fit: 90 - i,
      share: 0.25,
    }));
    const many = { ...result, roles, shortlist: roles.map(({ id }) => id) };
    const profile = profileOf({ kind: 'set', name: 'Aya' });
    expect(welcomeBack(pack, captain, profile, { commands, result: many }).own?.latest?.trends).toEqual([
      { id: 'a', name: 'a', values: [90] },
      { id: 'b', name: 'b', values: [89] },
      { id: 'c', name: 'c', values: [88] },
    ]);
  });

  test('the way is not shown to somebody whose answers lead elsewhere, unless they have set out on it', () => {
    const elsewhere: QuizResult = {
      ...{ ...result, seat: { score: -0.5, verdict: 'elsewhere', answered: 4 } },
      alternatives: [{ id: 'cook', name: 'Cook', fit: 70 }],
    };
    const named = { kind: 'set', name: 'Aya' } as const;
    const plan = planPath(pack, captain, {
      ...{ from: 1, now: '2026-11', by: '2030-04', reached: new Map(), fixed: {} },
    });
    const pathFor = (profile: Profile, known: Known = {}) =>
      welcomeBack(pack, captain, profile, { commands, result: elsewhere, ...known }).path;
    expect(pathFor(profileOf(named))).toBeUndefined();
    expect(pathFor(profileOf({ ...named, target: 'captain' }), { aims: false })).toBeUndefined();
    expect(pathFor(profileOf({ ...named, target: 'captain' }))).toBeDefined();
    expect(pathFor(profileOf(named), { aims: true })).toBeDefined();
    expect(pathFor(profileOf(named), { plan })).toBeDefined();
    expect(
      pathFor(profileOf(named, { kind: 'tick', milestone: 'captain-1-knots', evidence: '' })),
    ).toBeDefined();
  });

  test('there is no way to a role without steps', () => {
    const tracks = tracksPackIn('en');
    const view = welcomeBack(tracks, roleOf(tracks, 'adviser'), profileOf({ kind: 'set', name: 'Aya' }), {
      commands,
    });
    expect(view).not.toHaveProperty('path');
  });

  test('of a plan, the two open milestones that are due first', () => {
    const plan = planPath(pack, captain, {
      ...{ from: 1, now: '2026-11', by: '2030-04' },
      reached: new Map([['captain-1-knots', { month: '2026-10', evidence: '' }]]),
      fixed: { 'captain-2-course': '2026-12', 'captain-1-watch': '2027-02' },
    });
    const longer = {
      ...plan,
      steps: [
        ...plan.steps,
        ...planPath(pack, roleOf(pack, 'pilot'), {
          ...{ from: 1, now: '2026-11', by: '2030-04', reached: new Map(), fixed: {} },
        }).steps,
      ],
    };
    expect(
      welcomeBack(pack, captain, twice, { commands, plan: longer }).own?.next.map(({ id, due }) => [id, due]),
    ).toEqual([
      ['captain-2-course', '2026-12'],
      ['captain-1-watch', '2027-02'],
    ]);
  });

  test('with a plan, the milestones that are due first, with their months', () => {
    const plan = planPath(pack, captain, {
      ...{ from: 2, now: '2026-11', by: '2030-04', reached: new Map() },
      fixed: { 'captain-2-course': '2026-12' },
    });
    expect(welcomeBack(pack, captain, twice, { commands, plan }).own?.next).toEqual([
      {
        id: 'captain-2-course',
        text: 'Plot a course',
        due: '2026-12',
      },
    ]);
  });

  test('without a result and a grade, none is shown', () => {
    const profile = profileOf({ kind: 'set', name: 'Aya' });
    const { own, path } = welcomeBack(pack, captain, profile, { commands });
    expect(own).not.toHaveProperty('latest');
    const { own: nameless } = welcomeBack(pack, captain, profileOf({ kind: 'set', grade: 'captain-1' }), {
      commands,
    });
    expect(nameless).not.toHaveProperty('name');
    expect(path?.steps.map(({ status }) => status)).toEqual([undefined, undefined, undefined]);
  });

  test('milestones below the current step are not shown; with all reached there are none', () => {
    const onTheLast = profileOf({ kind: 'set', grade: 'captain-3' });
    expect(welcomeBack(pack, captain, onTheLast, { commands }).own?.next).toEqual([
      { id: 'captain-3-voyage', text: 'Lead a voyage' },
    ]);
    const done = profileOf(
      { kind: 'set', grade: 'captain-3' },
      { kind: 'tick', milestone: 'captain-3-voyage', evidence: '' },
    );
    expect(welcomeBack(pack, captain, done, { commands }).own?.next).toEqual([]);
  });
});
