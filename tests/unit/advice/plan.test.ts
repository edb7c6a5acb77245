import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, monthFrom, monthNumber, monthNumbered, monthOf } from '../../../src/advice/month.ts';
import { datableNames, type PlanRequest, planPath } from '../../../src/advice/plan.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';

const pack = await builtInFor('en');
const cio = roleOf(pack, 'cio');

function plan(request: Partial<PlanRequest> = {}) {
  return planPath(pack, cio, {
    from: 1,
    now: '2026-11',
    by: '2036-10',
    fixed: {},
    reached: new Map(),
    ...request,
  });
}

const datesOf = ({ steps }: ReturnType<typeof plan>): readonly string[] =>
  steps.map(({ start, end }) => `${start} ${end}`);
const dueOf = ({ steps }: ReturnType<typeof plan>): ReadonlyMap<string, Month> =>
  new Map(steps.flatMap(({ milestones }) => milestones.map(({ id, due }) => [id, due])));

describe('the steps', () => {
  test('share the time from this month to the last, by the number of their milestones', () => {
    expect(datesOf(plan())).toEqual([
      '2026-11 2029-04',
      '2029-05 2031-10',
      '2031-11 2034-04',
      '2034-05 2036-10',
    ]);
  });

  test('only those from where the reader stands', () => {
    const { steps, from, pace } = plan({ from: 3 });
    expect(steps.map(({ number }) => number)).toEqual([3, 4]);
    expect({ from, pace }).toEqual({ from: 3, pace: { months: 120, open: 10, done: 0 } });
  });

  test('one whose end is fixed ends there, and the others share the rest', () => {
    const planned = plan({ fixed: { 'cio-2': '2028-10' } });
    expect(datesOf(planned)).toEqual([
      '2026-11 2027-10',
      '2027-11 2028-10',
      '2028-11 2032-10',
      '2032-11 2036-10',
    ]);
    expect(planned.steps.map(({ fixed }) => fixed)).toEqual([undefined, true, undefined, undefined]);
  });

  test('are those of the nearest role, where a role has none of its own', () => {
    const ciso = planPath(pack, roleOf(pack, 'ciso'), {
      ...{ from: 4, now: '2026-11', by: '2030-01', fixed: {}, reached: new Map() },
    });
    expect(ciso).toMatchObject({ role: 'ciso', nearest: { id: 'cio' }, steps: [{ id: 'cio-4' }] });
  });
});

describe('the milestones', () => {
  test('lie evenly in the time of their step, the last at its end', () => {
    expect(plan({ from: 4, by: '2027-08' }).steps[0]?.milestones.map(({ due }) => due)).toEqual([
      ...['2026-12', '2027-02', '2027-04', '2027-06', '2027-08'],
    ]);
  });

  test('one whose date is fixed stays there, and the others spread over the step', () => {
    const due = dueOf(plan({ from: 4, by: '2027-08', fixed: { 'cio-4-business-kpi': '2026-11' } }));
    expect([...due.values()]).toEqual(['2027-01', '2026-11', '2027-03', '2027-06', '2027-08']);
  });

  test('a step goes on until a date that is fixed in it', () => {
    expect(datesOf(plan({ fixed: { 'cio-1-ringi': '2033-01' } })).slice(0, 2)).toEqual([
      '2026-11 2033-01',
      // By their number, the second step would be over by then.
      '2033-01 2033-01',
    ]);
  });

  test('one that is reached is dated by its tick, with its evidence, and takes no time', () => {
    const reached = new Map([
      ['cio-4-it-strategy', { month: '2026-03', evidence: 'Board minutes' }],
      ['cio-4-business-kpi', { month: '2026-11', evidence: '' }],
    ]);
    const { steps, pace } = plan({ from: 4, by: '2027-04', reached });
    expect(steps[0]?.milestones.map(({ text: _, ...milestone }) => milestone)).toEqual([
      { id: 'cio-4-it-strategy', due: '2026-03', done: true, evidence: 'Board minutes' },
      { id: 'cio-4-business-kpi', due: '2026-11', done: true },
      { id: 'cio-4-process-reform', due: '2026-12', done: false },
      { id: 'cio-4-risk-decision', due: '2027-02', done: false },
      { id: 'cio-4-succession', due: '2027-04', done: false },
    ]);
    expect(pace).toEqual({ months: 6, open: 3, done: 2 });
  });

  test('a step with nothing open leaves its time to the others', () => {
    const ids = pack.steps.find(({ id }) => id === 'cio-1')?.guidance.milestones.map(({ id }) => id) ?? [];
    const reached = new Map(ids.map((id) => [id, { month: '2026-10', evidence: '' }]));
    expect(datesOf(plan({ by: '2028-04', reached }))).toEqual([
      '2026-11 2026-11',
      '2026-11 2027-04',
      '2027-05 2027-10',
      '2027-11 2028-04',
    ]);
  });
});

describe('what is told rather than hidden', () => {
  test('nothing, where there is time enough', () => {
    expect(plan().warnings).toEqual([]);
  });

  test('fewer months than milestones, and steps that get less than a quarter', () => {
    expect(plan({ by: '2027-04' }).warnings).toEqual([
      { kind: 'too-little-time', months: 6, milestones: 20 },
      { kind: 'short-steps', steps: [1, 2, 3, 4] },
    ]);
    expect(plan({ fixed: { 'cio-1': '2026-12' } }).warnings).toEqual([{ kind: 'short-steps', steps: [1] }]);
  });

  test('dates that are fixed beyond the end or in the past', () => {
    expect(plan({ fixed: { 'cio-4-succession': '2037-01', 'cio-1-ringi': '2026-10' } }).warnings).toEqual([
      { kind: 'before-start', id: 'cio-1-ringi', month: '2026-10' },
      { kind: 'after-end', id: 'cio-4-succession', month: '2037-01' },
    ]);
  });

  test('dates that contradict the order of the path', () => {
    const { warnings } = plan({
      fixed: { 'cio-1-ringi': '2030-01', 'cio-2': '2031-01', 'cio-3-budget': '2029-12', 'cio-4': '2036-10' },
    });
    expect(warnings).toContainEqual({
      ...{ kind: 'out-of-order', id: 'cio-3-budget', month: '2029-12' },
      after: { id: 'cio-2', month: '2031-01' },
    });
    expect(warnings.filter(({ kind }) => kind === 'out-of-order')).toHaveLength(1);
  });

  test('dates of what is reached, or of steps behind, are of no concern', () => {
    const reached = new Map([['cio-2-priorities', { month: '2026-10', evidence: '' }]]);
    const fixed = { 'cio-1-ringi': '2040-01', 'cio-2-priorities': '2041-01', 'nobody-knows': '2000-01' };
    expect(plan({ from: 2, fixed, reached })).toEqual(plan({ from: 2, reached }));
  });
});

describe('every plan', () => {
  const ids = pack.steps
    .filter(({ role }) => role === 'cio')
    .flatMap(({ id, guidance }) => [id, ...guidance.milestones.map((milestone) => milestone.id)]);
  const milestones = ids.filter((id) => !/^cio-\d$/.test(id));
  const now = monthNumber('2026-11');
  const month = fc.integer({ min: now - 24, max: now + 200 }).map(monthNumbered);
  const request: fc.Arbitrary<PlanRequest> = fc.record({
    from: fc.integer({ min: 1, max: 4 }),
    now: fc.constant('2026-11'),
    by: fc.integer({ min: now, max: now + 150 }).map(monthNumbered),
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
        expect(all.map(({ id }) => id)).toEqual(milestones.filter((id) => Number(id[4]) >= asked.from));
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

  test('goes forward: no step before the one ahead of it, nothing of a step before it begins or after it ends', () => {
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

  test('takes all the time there is, and no more, where nothing is fixed', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { steps, pace } = plan({ ...asked, fixed: {} });
        const open = steps.filter(({ milestones }) => milestones.some(({ done }) => !done));
        if (open.length === 0) return;
        expect(open[0]?.start).toBe(asked.now);
        expect(open.at(-1)?.end).toBe(asked.by);
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

  test('with more time, has nothing earlier', () => {
    fc.assert(
      fc.property(request, fc.nat(60), (asked, more) => {
        const later = dueOf(plan({ ...asked, by: monthNumbered(monthNumber(asked.by) + more) }));
        for (const [id, due] of dueOf(plan(asked))) expect((later.get(id) ?? '') >= due, id).toBe(true);
      }),
    );
  });
});

describe('what can be given a date', () => {
  test('the steps that remain, by id, number, grade and position, and their open milestones, by id', () => {
    const ship = shipPackIn('en');
    const names = datableNames(ship, roleOf(ship, 'captain'), 2, new Map());
    const [mate] = names;
    expect(mate).toMatchObject({ id: 'captain-2', names: expect.arrayContaining(['2', 'Mate', '航海士級']) });
    expect(names.map(({ id }) => id)).toEqual(
      ship.steps
        .filter(({ role, number }) => role === 'captain' && number >= 2)
        .flatMap(({ id }) => id)
        .concat(
          ship.steps
            .filter(({ role, number }) => role === 'captain' && number >= 2)
            .flatMap(({ guidance }) => guidance.milestones.map(({ id }) => id)),
        ),
    );
  });

  test('not what is reached', () => {
    const ids = datableNames(pack, cio, 4, new Map([['cio-4-succession', true]])).map(({ id }) => id);
    expect(ids).not.toContain('cio-4-succession');
    expect(ids).toHaveLength(5);
  });
});

describe('months', () => {
  test.each([
    ['2036-04', '2036-04'],
    ['２０３６－０４', '2036-04'],
    [' 2036–04 ', '2036-04'],
    ['2036ー04', '2036-04'],
    ['2036-4', undefined],
    ['2036-13', undefined],
    ['2036-00', undefined],
    ['2036', undefined],
    ['2036-04-01', undefined],
    ['', undefined],
  ])('“%s” is %s', (typed, month) => {
    expect(monthFrom(typed)).toBe(month);
  });

  test('are counted from January of the year 0, and back', () => {
    expect(monthNumber('0001-01')).toBe(12);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119_999 }), (number) => {
        expect(monthNumber(monthNumbered(number))).toBe(number);
      }),
    );
  });

  test('of a moment, where the reader is', () => {
    expect(monthOf(new Date(2026, 10, 1))).toBe('2026-11');
    expect(monthOf(new Date(2026, 10, 30, 23, 59))).toBe('2026-11');
  });
});
