import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, monthFromNumber, monthNumber } from '../../../src/advice/month.ts';
import {
  datableNames,
  type PlanRequest,
  planPath,
  planStart,
  reachedMilestones,
  savedPlan,
} from '../../../src/advice/plan.ts';
import { longLadderIn } from '../content/long-ladder.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, type StatedChange } from '../profile/records.ts';

const pack = longLadderIn('en');
const captain = roleOf(pack, 'captain');

function plan(request: Partial<PlanRequest> = {}) {
  return planPath(pack, captain, {
    from: 1,
    now: '2026-11',
    by: '2036-10',
    fixed: {},
    reached: new Map(),
    ...request,
  });
}

const datesOf = ({ steps }: Pick<ReturnType<typeof plan>, 'steps'>): readonly string[] =>
  steps.map(({ start, end }) => `${start} ${end}`);
const dueOf = ({ steps }: ReturnType<typeof plan>): ReadonlyMap<string, Month> =>
  new Map(steps.flatMap(({ milestones }) => milestones.map(({ id, due }) => [id, due])));

describe('the steps', () => {
  test('share the time from this month to taking office, and change in April or October', () => {
    const { steps, goal, pace } = plan();
    expect(datesOf({ steps })).toEqual(['2026-11 2030-03', '2030-04 2033-03', '2033-04 2036-09']);
    expect(goal).toMatchObject({ number: 4, grade: 'Master' });
    expect(pace).toEqual({ months: 119, open: 15, done: 0 });
  });

  test('only those from the reader’s current step on', () => {
    const { steps, from, pace } = plan({ from: 3 });
    expect(steps.map(({ number }) => number)).toEqual([3]);
    expect({ from, pace }).toEqual({ from: 'captain-3', pace: { months: 119, open: 5, done: 0 } });
  });

  test('the last step, for a reader who is on it', () => {
    const { steps, goal, pace } = plan({ from: 4 });
    expect(datesOf({ steps })).toEqual(['2026-11 2036-10']);
    expect({ goal, months: pace.months }).toEqual({ goal: undefined, months: 120 });
  });

  test('a step with a fixed end ends there, and the others share the rest', () => {
    const planned = plan({ fixed: { 'captain-2': '2028-10' } });
    expect(datesOf(planned)).toEqual(['2026-11 2027-09', '2027-10 2028-10', '2028-11 2036-09']);
    expect(planned.steps.map(({ fixed }) => fixed)).toEqual([undefined, true, undefined]);
  });

  test('end in any month if time is short', () => {
    expect(datesOf(plan({ by: '2027-09' }))).toEqual([
      '2026-11 2027-01',
      '2027-02 2027-05',
      '2027-06 2027-08',
    ]);
  });

  test('change in April or October if each has half a year or more', () => {
    expect(datesOf(plan({ by: '2028-05' }))).toEqual([
      '2026-11 2027-03',
      '2027-04 2027-09',
      '2027-10 2028-04',
    ]);
    expect(datesOf(plan({ by: '2028-04' }))).toEqual([
      '2026-11 2027-04',
      '2027-05 2027-09',
      '2027-10 2028-03',
    ]);
  });

  test('a step begins in the month in which the one before ends if a date in it is no later than that', () => {
    const thirdWith = (month: Month) =>
      datesOf(plan({ fixed: { 'captain-2': '2028-10', 'captain-3-a': month } }))[2];
    expect(thirdWith('2028-05')).toBe('2028-10 2036-09');
    expect(thirdWith('2028-10')).toBe('2028-10 2036-09');
    expect(thirdWith('2028-11')).toBe('2028-11 2036-09');
  });

  test('are those of the nearest role if a role has none', () => {
    const cook = planPath(pack, roleOf(pack, 'cook'), {
      ...{ from: 3, now: '2026-11', by: '2030-01', fixed: {}, reached: new Map() },
    });
    expect(cook).toMatchObject({ role: 'cook', nearest: { id: 'captain' }, steps: [{ id: 'captain-3' }] });
  });
});

describe('the milestones', () => {
  test('lie evenly in the time of their step, the last at its end', () => {
    expect(plan({ from: 4, by: '2027-08' }).steps[0]?.milestones.map(({ due }) => due)).toEqual([
      ...['2026-12', '2027-02', '2027-04', '2027-06', '2027-08'],
    ]);
  });

  test('a milestone with a fixed date keeps it, and the others spread over the step', () => {
    const due = dueOf(plan({ from: 4, by: '2027-08', fixed: { 'captain-4-b': '2026-11' } }));
    expect([...due.values()]).toEqual(['2027-01', '2026-11', '2027-03', '2027-06', '2027-08']);
  });

  test('a step goes on until a date that is fixed in it', () => {
    expect(datesOf(plan({ fixed: { 'captain-1-c': '2033-06' } })).slice(0, 2)).toEqual([
      '2026-11 2033-06',
      // In proportion to its milestones, the second step would have ended by then.
      '2033-06 2033-06',
    ]);
  });

  test('one that is reached is dated by its tick, with its evidence, and takes no time', () => {
    const reached = new Map([
      ['captain-4-a', { month: '2026-03', evidence: 'Log book' }],
      ['captain-4-b', { month: '2026-11', evidence: '' }],
    ]);
    const { steps, pace } = plan({ from: 4, by: '2027-04', reached });
    expect(steps[0]?.milestones.map(({ text: _, source: __, ...milestone }) => milestone)).toEqual([
      { id: 'captain-4-a', due: '2026-03', done: true, evidence: 'Log book' },
      { id: 'captain-4-b', due: '2026-11', done: true },
      { id: 'captain-4-c', due: '2026-12', done: false },
      { id: 'captain-4-d', due: '2027-02', done: false },
      { id: 'captain-4-e', due: '2027-04', done: false },
    ]);
    expect(pace).toEqual({ months: 6, open: 3, done: 2 });
  });

  test('a step with nothing open leaves its time to the others', () => {
    const reached = new Map(
      [...'abcde'].map((each) => [`captain-1-${each}`, { month: '2026-10', evidence: '' }]),
    );
    expect(datesOf(plan({ by: '2028-10', reached }))).toEqual([
      '2026-11 2026-11',
      '2026-11 2027-09',
      '2027-10 2028-09',
    ]);
  });
});

describe('the warnings', () => {
  test('as many months as milestones, and a quarter for a step, are enough', () => {
    expect(plan({ by: '2028-02' }).warnings).toEqual([]);
    expect(plan({ by: '2028-01' }).warnings).toEqual([
      { kind: 'too-little-time', months: 14, milestones: 15 },
    ]);
    expect(plan({ fixed: { 'captain-1': '2027-01' } }).warnings).toEqual([]);
  });

  test('a short step counts as long as anything in it is open', () => {
    const reached = new Map([['captain-1-a', { month: '2026-10', evidence: '' }]]);
    expect(plan({ fixed: { 'captain-1': '2026-12' }, reached }).warnings).toEqual([
      { kind: 'short-steps', steps: [1] },
    ]);
  });

  test('none about a date in the first or the last month, in the month of another, or beside others of its step', () => {
    for (const fixed of [
      { 'captain-1-a': '2026-11', 'captain-3-a': '2036-10' },
      { 'captain-1-a': '2029-01', 'captain-2-a': '2029-01' },
      { 'captain-1-a': '2029-01', 'captain-1-b': '2028-01' },
    ])
      expect(plan({ fixed }).warnings).toEqual([]);
  });

  test('none about what was reached before', () => {
    const reached = new Map([['captain-1-a', { month: '2026-03', evidence: '' }]]);
    expect(plan({ reached }).warnings).toEqual([]);
  });

  test('a date before several that should come first is compared with the latest of them', () => {
    const fixed = { 'captain-1-a': '2031-01', 'captain-1-b': '2030-01', 'captain-2-a': '2029-01' };
    expect(plan({ fixed }).warnings).toEqual([
      {
        ...{ kind: 'out-of-order', id: 'captain-2-a', month: '2029-01' },
        after: { id: 'captain-1-a', month: '2031-01' },
      },
    ]);
  });

  test('a step that ends before something in it, or in an earlier one', () => {
    const outOfOrder = (fixed: PlanRequest['fixed']) =>
      plan({ fixed }).warnings.flatMap((warning) =>
        warning.kind === 'out-of-order' ? [`${warning.id} after ${warning.after.id}`] : [],
      );
    expect(outOfOrder({ 'captain-1': '2027-10', 'captain-1-a': '2028-01' })).toEqual([
      'captain-1 after captain-1-a',
    ]);
    expect(outOfOrder({ 'captain-3': '2031-01', 'captain-2-a': '2033-01' })).toEqual([
      'captain-3 after captain-2-a',
    ]);
  });

  test('none if there is enough time', () => {
    expect(plan().warnings).toEqual([]);
  });

  test('fewer months than milestones, and steps that get less than a quarter', () => {
    expect(plan({ by: '2027-04' }).warnings).toEqual([
      { kind: 'too-little-time', months: 5, milestones: 15 },
      { kind: 'short-steps', steps: [1, 2, 3] },
    ]);
    expect(plan({ fixed: { 'captain-1': '2026-12' } }).warnings).toEqual([
      { kind: 'short-steps', steps: [1] },
    ]);
  });

  test('dates that are fixed beyond the end or in the past', () => {
    const fixed = { 'captain-3-a': '2037-01', 'captain-1-b': '2026-10' };
    expect(plan({ fixed }).warnings).toEqual([
      { kind: 'before-start', id: 'captain-1-b', month: '2026-10' },
      { kind: 'after-end', id: 'captain-3-a', month: '2037-01' },
    ]);
  });

  test('dates that contradict the order of the path', () => {
    const { warnings } = plan({
      fixed: { 'captain-1-b': '2030-01', 'captain-2': '2031-01', 'captain-3-c': '2029-12' },
    });
    expect(warnings.filter(({ kind }) => kind === 'out-of-order')).toEqual([
      {
        ...{ kind: 'out-of-order', id: 'captain-3-c', month: '2029-12' },
        after: { id: 'captain-2', month: '2031-01' },
      },
    ]);
  });

  test('none about dates of reached milestones, earlier steps or the last step', () => {
    const reached = new Map([['captain-2-a', { month: '2026-10', evidence: '' }]]);
    const fixed = {
      'captain-1-a': '2040-01',
      'captain-2-a': '2041-01',
      'captain-4': '2050-01',
      nobody: '2000-01',
    };
    expect(plan({ from: 2, fixed, reached })).toEqual(plan({ from: 2, reached }));
  });
});

describe('every plan', () => {
  const ids = pack.steps
    .filter(({ role }) => role === 'captain')
    .flatMap(({ id = '', milestones }) => [id, ...milestones.map((milestone) => milestone.id)]);
  const milestones = ids.filter((id) => !/^captain-\d$/.test(id));
  const now = monthNumber('2026-11');
  const month = fc.integer({ min: now - 24, max: now + 200 }).map(monthFromNumber);
  const request: fc.Arbitrary<PlanRequest> = fc.record({
    from: fc.integer({ min: 1, max: 4 }),
    now: fc.constant('2026-11'),
    by: fc.integer({ min: now, max: now + 150 }).map(monthFromNumber),
    fixed: fc.dictionary(fc.constantFrom(...ids), month, { maxKeys: 4 }),
    reached: fc
      .dictionary(fc.constantFrom(...milestones), fc.record({ month, evidence: fc.constant('') }), {
        maxKeys: 20,
      })
      .map((ticks) => new Map(Object.entries(ticks))),
  });

  test('has a date for all that is open: the one that is fixed, or one within its time', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { steps, pace } = plan(asked);
        const all = steps.flatMap((step) => step.milestones);
        const planned = asked.from === 4 ? [4] : [1, 2, 3].filter((number) => number >= asked.from);
        expect(all.map(({ id }) => id)).toEqual(
          milestones.filter((id) => planned.includes(Number(id['captain-'.length]))),
        );
        for (const { id, due, done, fixed } of all) {
          const date = asked.fixed[id];
          const reached = asked.reached.get(id);
          expect({ done, fixed }).toEqual({
            done: reached !== undefined,
            fixed: !reached && date !== undefined ? true : undefined,
          });
          if (reached) expect(due).toBe([reached.month, asked.now].toSorted()[0]);
          else if (date !== undefined) expect(due).toBe(date);
          else expect(asked.now <= due && due <= asked.by, due).toBe(true);
        }
        expect(pace.open + pace.done).toBe(all.length);
        expect(pace.done).toBe(all.filter(({ done }) => done).length);
      }),
    );
  });

  test('is in order: steps follow each other, and milestones lie within their steps', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const free = plan(asked).steps.filter(({ fixed }) => !fixed);
        const months = free.flatMap(({ start, end }) => [start, end]);
        expect(months).toEqual(months.toSorted());
        for (const { start, end, milestones } of free) {
          for (const { due, done, fixed } of milestones) {
            if (!done && !fixed) expect(start <= due && due <= end).toBe(true);
          }
        }
      }),
    );
  });

  test('takes exactly the available time if nothing is fixed', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { steps, pace } = plan({ ...asked, fixed: {} });
        const open = steps.filter(({ milestones }) => milestones.some(({ done }) => !done));
        if (open.length === 0) return;
        expect(open[0]?.start).toBe(asked.now);
        const last = monthNumber(asked.by) - (asked.from === 4 ? 0 : 1);
        expect(open.at(-1)?.end).toBe(monthFromNumber(Math.max(last, now)));
        const months = new Set(
          open.flatMap(({ start, end }) =>
            Array.from(
              { length: monthNumber(end) - monthNumber(start) + 1 },
              (_, i) => monthNumber(start) + i,
            ),
          ),
        );
        expect(months.size).toBe(pace.months);
      }),
    );
  });

  test('with more time, no date is earlier', () => {
    fc.assert(
      fc.property(request, fc.nat(60), (asked, more) => {
        // With less than half a year for each step, steps may change in any month.
        fc.pre(monthNumber(asked.by) - now > 4 * 6);
        const later = dueOf(plan({ ...asked, by: monthFromNumber(monthNumber(asked.by) + more) }));
        for (const [id, due] of dueOf(plan(asked))) expect((later.get(id) ?? '') >= due, id).toBe(true);
      }),
    );
  });
});

describe('what a plan says besides', () => {
  const ship = shipPackIn('en');
  const request = { from: 1, now: '2026-11', by: '2030-04', fixed: {}, reached: new Map() };

  test('names, dates, the goal and who vouches for the milestones', () => {
    const { steps, ...view } = planPath(ship, roleOf(ship, 'captain'), request);
    expect(view).toStrictEqual({
      ...{
        schema: 'career.plan/1',
        lang: 'en',
        role: 'captain',
        name: 'Captain',
        title: 'Master of the Ship',
      },
      ...{ from: 'captain-1', start: '2026-11', by: '2030-04' },
      goal: { level: 'captain-3', number: 3, grade: 'Master', position: 'Captain' },
      pace: { months: 41, open: 3, done: 0 },
      warnings: [],
      notes: [{ source: 'editorial', text: 'Our view' }],
    });
    expect(steps[1]).toStrictEqual({
      ...{ number: 2, id: 'captain-2', grade: 'Mate', start: '2029-04', end: '2030-03' },
      milestones: [
        { id: 'captain-2-course', text: 'Plot a course', source: 'editorial', due: '2030-03', done: false },
      ],
      behaviours: 0,
    });
  });

  test('who promotes, the pack’s word for the goal, and that the reader is before the first step', () => {
    const said = { promotion: 'The owner decides.', headings: { goal: 'On the bridge' } };
    const view = planPath({ ...ship, pack: { ...ship.pack, ...said } }, roleOf(ship, 'captain'), {
      ...{ ...request, from: 0 },
    });
    expect(view).toMatchObject({
      ...{ promotion: 'The owner decides.', goal: { heading: 'On the bridge' } },
      ...{ before: true, from: 'captain-1' },
    });
  });

  test('only what the pack says of a level', () => {
    const tracks = tracksPackIn('en');
    const manager = roleOf(tracks, 'manager');
    const view = planPath(tracks, manager, request);
    expect(view.goal).toStrictEqual({ level: 'director', number: 5 });
    for (const key of ['title', 'promotion', 'before']) expect(view).not.toHaveProperty(key);
    expect(planPath(tracks, manager, { ...request, from: 5 }).steps).toStrictEqual([
      { number: 5, id: 'director', start: '2026-11', end: '2030-04', milestones: [], behaviours: 0 },
    ]);
  });

  test('a step that is over has no end of its own, unless it is fixed', () => {
    const reached = new Map(
      ['captain-1-knots', 'captain-1-watch'].map((id) => [id, { month: '2026-10', evidence: '' }]),
    );
    const firstWith = (fixed: PlanRequest['fixed']) =>
      planPath(ship, roleOf(ship, 'captain'), { ...request, reached, fixed }).steps[0];
    expect(firstWith({})).toMatchObject({ over: true });
    expect(firstWith({ 'captain-1': '2027-03' })).not.toHaveProperty('over');
  });
});

describe('a stored plan', () => {
  const ship = shipPackIn('en');
  const captain = roleOf(ship, 'captain');
  const set = (grade: string) => ({ kind: 'set', grade }) as const;
  const planned = (from: string, by = '2030-04') =>
    ({ kind: 'plan', role: 'captain', from, by, fixed: { 'captain-2': '2028-06' } }) as const;

  test('starts from where it was made, or from where the reader has come since', () => {
    const startOf = (...changes: readonly StatedChange[]) => planStart(ship, captain, profileOf(...changes));
    expect(startOf()).toBeUndefined();
    expect(startOf(planned('captain-1'))).toBe(1);
    expect(startOf(set('captain-2'))).toBe(2);
    expect(startOf(planned('captain-1'), set('captain-2'))).toBe(2);
    expect(startOf(planned('captain-2'), set('captain-1'))).toBe(2);
    expect(startOf(planned('gone'))).toBeUndefined();
  });

  test('has its dates from this month on, and what has been reached since', () => {
    const tick = { kind: 'tick', milestone: 'captain-1-knots', evidence: 'A bowline' } as const;
    const profile = profileOf(planned('captain-1'), tick);
    const view = savedPlan(ship, captain, profile, '2026-11');
    expect(view).toMatchObject({ start: '2026-11', by: '2030-04' });
    expect(view?.steps.map(({ id, end }) => [id, end])[1]).toEqual(['captain-2', '2028-06']);
    expect(view?.steps[0]?.milestones[0]).toMatchObject({
      ...{ id: 'captain-1-knots', done: true, due: '2026-04', evidence: 'A bowline' },
    });
    expect(reachedMilestones(profile)).toEqual(
      new Map([['captain-1-knots', { month: '2026-04', evidence: 'A bowline' }]]),
    );
  });

  test('does not exist before it is made, without a step, or after its end', () => {
    const at = (now: Month, ...changes: readonly StatedChange[]) =>
      savedPlan(ship, captain, profileOf(...changes), now);
    expect(at('2026-11')).toBeUndefined();
    expect(at('2026-11', set('captain-1'))).toBeUndefined();
    expect(at('2026-11', planned('gone'))).toBeUndefined();
    expect(at('2030-04', planned('captain-1'))).toBeDefined();
    expect(at('2030-05', planned('captain-1'))).toBeUndefined();
  });
});

describe('what can be given a date', () => {
  test('the steps before the last, by id, number, grade and position, and their open milestones, by id', () => {
    const ship = shipPackIn('en');
    const names = datableNames(ship, roleOf(ship, 'captain'), 2, new Map());
    const [mate] = names;
    expect(mate).toMatchObject({ id: 'captain-2', names: expect.arrayContaining(['2', 'Mate', '航海士級']) });
    expect(names.map(({ id }) => id)).toEqual(['captain-2', 'captain-2-course']);
  });

  test('not what is reached', () => {
    const ids = datableNames(pack, captain, 4, new Map([['captain-4-a', true]])).map(({ id }) => id);
    expect(ids).not.toContain('captain-4-a');
    expect(ids).toHaveLength(5);
  });
});

describe('a ladder of behaviours', () => {
  const tracks = tracksPackIn('en');
  const manager = roleOf(tracks, 'manager');
  const request = { from: 1, now: '2026-11', by: '2030-04', fixed: {}, reached: new Map() };

  test('only deliverables have dates; every step has time, and says how many behaviours are open', () => {
    const { steps, pace } = planPath(tracks, manager, request);
    expect(
      steps.map(({ id, milestones, behaviours }) => [id, milestones.map((each) => each.id), behaviours]),
    ).toEqual([
      ['junior', [], 2],
      ['senior', [], 1],
      ['principal', ['principal-standard'], 0],
      ['lead', [], 1],
    ]);
    expect(pace).toMatchObject({ open: 1, done: 0 });
    for (const { start, end } of steps) expect(start < end).toBe(true);
  });

  test('a step takes as much time for its behaviours as for one deliverable', () => {
    const { steps } = planPath(tracks, manager, { ...request, by: '2034-12' });
    expect(datesOf({ steps })).toEqual([
      ...['2026-11 2028-09', '2028-10 2030-09', '2030-10 2032-09', '2032-10 2034-11'],
    ]);
  });

  test('a step whose behaviours are all ticked takes no time', () => {
    const reached = new Map(
      ['junior-ask', 'junior-fix'].map((id) => [id, { month: '2026-10', evidence: '' }]),
    );
    const [junior, senior] = planPath(tracks, manager, { ...request, reached }).steps;
    expect(junior).toMatchObject({ id: 'junior', behaviours: 0, over: true });
    expect(senior).not.toHaveProperty('over');
  });

  test('a behaviour cannot be given a date', () => {
    const names = datableNames(tracks, manager, 1, new Map()).map(({ id }) => id);
    expect(names).toEqual(['junior', 'senior', 'principal', 'lead', 'principal-standard']);
  });
});
