import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentStepNumber, describePath, stepNames } from '../../../src/advice/path.ts';
import { profileFrom } from '../../../src/profile/replay.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { recordsOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const [captain, pilot, cook] = ['captain', 'pilot', 'cook'].map((id) => roleOf(pack, id));
if (!captain || !pilot || !cook) throw new Error('the ship’s pack has three roles');

describe('the path to a role', () => {
  test('has its steps from the first, each with what it takes and who vouches for it', () => {
    expect(describePath(pack, pilot)).toEqual({
      schema: 'career.path/1',
      lang: 'en',
      role: 'pilot',
      name: 'Pilot',
      title: 'Harbour Pilot',
      notes: [{ source: 'editorial', text: 'Our view' }],
      steps: [
        {
          number: 1,
          level: 'pilot-1',
          grade: 'Apprentice',
          position: 'Pilot’s mate',
          focus: 'Know the harbour.',
          milestones: [{ id: 'pilot-1-chart', text: 'Draw a chart', source: 'editorial' }],
          learn: [],
          first90: [],
          shifts: [],
          pitfalls: ['shoals'],
        },
      ],
      shifts: [],
      pitfalls: [{ id: 'shoals', title: 'Shoals' }],
    });
  });

  test('names each shift and pitfall once, in the pack’s order', () => {
    expect(describePath(pack, captain)).toMatchObject({
      steps: [{ shifts: ['near-to-far'] }, { shifts: ['orders-to-course', 'near-to-far'] }, { shifts: [] }],
      shifts: [
        { id: 'near-to-far', title: 'From near to far' },
        { id: 'orders-to-course', title: 'From orders to a course' },
      ],
      pitfalls: [{ id: 'storms', title: 'Storms' }],
    });
  });
});

describe('the reader’s current step', () => {
  const statuses = (from?: number) => describePath(pack, captain, from).steps.map(({ status }) => status);

  test.each([
    [1, ['current', 'ahead', 'ahead']],
    [2, ['passed', 'current', 'ahead']],
    [3, ['passed', 'passed', 'current']],
  ])('on step %d: %j', (from, expected) => {
    expect(statuses(from)).toEqual(expected);
  });

  test('has no status if it is unknown', () => {
    for (const step of describePath(pack, captain).steps) expect(step).not.toHaveProperty('status');
  });
});

describe('a role without steps of its own', () => {
  test('has the steps of the nearest role, which it names', () => {
    const { role, name, nearest, steps } = describePath(pack, cook, 2);
    expect({ role, name, nearest }).toEqual({
      role: 'cook',
      name: 'Cook',
      nearest: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
    });
    expect(steps).toEqual(describePath(pack, captain, 2).steps);
  });

  test('a role with steps of its own is shown those, even if it names another as nearest', () => {
    const path = describePath(pack, { ...pilot, nearest: 'captain' });
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps).toHaveLength(1);
  });

  test.each([
    ['ciso', 'cio'],
    ['cdo-digital', 'cio'],
    ['cdo-data', 'cio'],
    ['cpo', 'cto'],
  ])('in the built-in pack, the %s climbs the ladder of the %s', async (id, ladder) => {
    const builtIn = await builtInFor('en');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).toMatchObject({ role: id, nearest: { id: ladder } });
    expect(path.steps).toHaveLength(4);
    expect(path.steps).toEqual(describePath(builtIn, roleOf(builtIn, ladder)).steps);
  });

  test.each(['cio', 'cto'])('in the built-in pack, the %s has four steps of its own', async (id) => {
    const builtIn = await builtInFor('ja');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('what a step is called', () => {
  test('its number, its id, its grades and its position, in either language', () => {
    expect(stepNames(pack, captain)).toEqual([
      {
        id: '1',
        label: '1 (Deckhand)',
        names: ['captain-1', '甲板員級', '見張り', '甲板員', '水夫', 'Deckhand', 'Lookout', 'sailor'],
      },
      {
        id: '2',
        label: '2 (Mate)',
        names: ['captain-2', '航海士級', '当直士官', '航海士', 'Mate', 'Officer of the watch', 'first mate'],
      },
      {
        id: '3',
        label: '3 (Master)',
        names: ['captain-3', '船長級', '船長', '船長', 'Master', 'Captain', 'master mariner'],
      },
    ]);
  });

  test('on the way to a role without steps of its own, those of the nearest', () => {
    expect(stepNames(pack, cook)).toEqual(stepNames(pack, captain));
  });
});

describe('with what the reader has stored', () => {
  const shifts = { 'near-to-far': 70, 'orders-to-course': 30, unknown: 0 };
  const profile = profileFrom(
    recordsOf(
      { kind: 'set', grade: '1' },
      resultOf({ captain: 60, pilot: 80 }, { shifts }),
      { kind: 'tick', milestone: 'captain-1-knots', evidence: 'A bowline' },
      { kind: 'tick', milestone: 'captain-3-voyage', evidence: '' },
    ),
  );

  test('the gap: own fit, progress a step, what is missing of the current step, the weakest shifts first', () => {
    expect(describePath(pack, captain, undefined, profile).gap).toEqual({
      fit: { fit: 60, rank: 2, of: 2, at: '2026-04-15T10:00:00.000Z' },
      progress: [
        { number: 1, done: 1, total: 2 },
        { number: 2, done: 0, total: 1 },
        { number: 3, done: 1, total: 1 },
      ],
      current: 1,
      next: 2,
      missing: [{ id: 'captain-1-watch', title: 'Stand a watch' }],
      weakest: [
        { id: 'orders-to-course', title: 'From orders to a course', score: 30 },
        { id: 'near-to-far', title: 'From near to far', score: 70 },
      ],
    });
  });

  test('milestones say whether they are done, with evidence if there is any', () => {
    const { steps } = describePath(pack, captain, undefined, profile);
    const source = 'editorial';
    expect(steps.flatMap(({ milestones }) => milestones)).toEqual([
      { id: 'captain-1-knots', text: 'Learn the knots', source, done: true, evidence: 'A bowline' },
      { id: 'captain-1-watch', text: 'Stand a watch', source, done: false },
      { id: 'captain-2-course', text: 'Plot a course', source, done: false },
      { id: 'captain-3-voyage', text: 'Lead a voyage', source, done: true },
    ]);
    expect(steps.map(({ status }) => status)).toEqual(['current', 'ahead', 'ahead']);
  });

  test('a step that is named counts before the one that is stored', () => {
    const { gap, steps } = describePath(pack, captain, 3, profile);
    expect(gap).toMatchObject({ current: 3, missing: [] });
    expect(gap).not.toHaveProperty('next');
    expect(steps.map(({ status }) => status)).toEqual(['passed', 'passed', 'current']);
  });

  test('an unknown grade is ignored', () => {
    const elsewhere = { ...profile, grade: '9' };
    expect(currentStepNumber(pack, captain, elsewhere)).toBeUndefined();
    const { gap, steps } = describePath(pack, captain, undefined, elsewhere);
    expect(gap).not.toHaveProperty('current');
    expect(gap?.missing).toEqual([]);
    for (const step of steps) expect(step).not.toHaveProperty('status');
  });

  test('there is no gap if the profile says nothing about the path', () => {
    const elsewhere = profileFrom(
      recordsOf({ kind: 'set', name: 'Aya', target: 'captain' }, resultOf({ cook: 70 }), {
        kind: 'tick',
        milestone: 'pilot-1-chart',
        evidence: '',
      }),
    );
    expect(describePath(pack, captain, undefined, elsewhere)).toEqual(describePath(pack, captain));
    expect(describePath(pack, pilot, undefined, elsewhere)).toHaveProperty('gap');
  });

  test('progress never exceeds the total and adds up to the ticked milestones', () => {
    const all = pack.steps.flatMap(({ milestones }) => milestones.map(({ id }) => id));
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom('1', '2', '3'), (ticked, grade) => {
        const ticks = ticked.map((milestone) => ({ kind: 'tick', milestone, evidence: '' }) as const);
        const { gap, steps } = describePath(
          pack,
          captain,
          undefined,
          profileFrom(recordsOf({ kind: 'set', grade }, ...ticks)),
        );
        const done = steps.flatMap(({ milestones }) => milestones.filter((milestone) => milestone.done));
        expect(gap?.progress.reduce((sum, each) => sum + each.done, 0)).toBe(done.length);
        for (const each of gap?.progress ?? []) expect(each.done).toBeLessThanOrEqual(each.total);
        const current = gap?.progress.find(({ number }) => number === gap.current);
        expect(gap?.missing.length).toBe((current?.total ?? 0) - (current?.done ?? 0));
      }),
    );
  });
});
