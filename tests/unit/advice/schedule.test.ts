import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, offsetsBetween, type StepLoad } from '../../../src/advice/schedule.ts';

const steps = (...open: readonly number[]): readonly StepLoad[] =>
  open.map((each) => ({ open: each, fixed: [] }));

describe('the ends of steps', () => {
  test('divide the time by the number of open milestones', () => {
    expect(endsOf(steps(5, 5, 5, 5), 40)).toEqual([10, 20, 30, 40]);
    expect(endsOf(steps(1, 5, 5, 5), 32)).toEqual([2, 12, 22, 32]);
  });

  test('one without open milestones takes no time', () => {
    expect(endsOf(steps(0, 5, 0, 5, 0), 20)).toEqual([0, 10, 10, 20, 20]);
    expect(endsOf(steps(0, 0), 20)).toEqual([0, 0]);
  });

  test('the last one with open milestones lasts until the end, in whatever month that is', () => {
    const earlier = (offset: number): number => offset - 3;
    expect(endsOf(steps(5, 5, 0), 20, earlier)).toEqual([7, 20, 20]);
  });

  test('one without open milestones takes time only if its end is fixed', () => {
    expect(endsOf([{ open: 0, fixedEnd: 6, fixed: [] }, ...steps(5, 5)], 16)).toEqual([6, 11, 16]);
  });

  test('the others share what is left on either side of an end that is fixed', () => {
    const [first, second, third] = steps(5, 5, 5);
    if (!first || !second || !third) throw new Error('there are three');
    expect(endsOf([first, { ...second, fixedEnd: 10 }, third], 30)).toEqual([5, 10, 30]);
  });

  test('are not moved before a fixed end, and fixed ends are not moved at all', () => {
    const toHalfYear = (offset: number): number => Math.floor(offset / 6) * 6;
    expect(endsOf([{ open: 1, fixedEnd: 10, fixed: [] }, ...steps(1, 5)], 16, toHalfYear)).toEqual([
      10, 10, 16,
    ]);
  });

  test('are no earlier than a date fixed in the step, and before one fixed in a later step', () => {
    expect(endsOf([{ open: 5, fixed: [25] }, ...steps(5, 5)], 30)).toEqual([25, 25, 30]);
    expect(endsOf([...steps(5, 5), { open: 5, fixed: [4] }], 30)).toEqual([3, 3, 30]);
  });

  test('contradicting dates never give a step negative time', () => {
    expect(
      endsOf(
        [
          { open: 5, fixed: [20] },
          { open: 5, fixedEnd: 10, fixed: [] },
          { open: 5, fixed: [2] },
        ],
        30,
      ),
    ).toEqual([20, 20, 30]);
  });
});

const place = fc.integer({ min: -30, max: 200 });
const stretch: fc.Arbitrary<StepLoad> = fc.record({
  open: fc.integer({ min: 0, max: 8 }),
  fixedEnd: fc.option(place, { nil: undefined, freq: 4 }),
  fixed: fc.array(place, { maxLength: 2 }),
});
const stretches = fc.array(stretch, { minLength: 1, maxLength: 6 });
const total = fc.integer({ min: 1, max: 150 });

test('steps end in order and within the available time', () => {
  fc.assert(
    fc.property(stretches, total, (all, months) => {
      const ends = [0, ...endsOf(all, months), months];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
  );
});

test('with more time, no step ends earlier', () => {
  fc.assert(
    fc.property(stretches, total, fc.nat(60), (all, months, more) => {
      const later = endsOf(all, months + more);
      for (const [i, end] of endsOf(all, months).entries()) expect(later[i]).toBeGreaterThanOrEqual(end);
    }),
  );
});

test('milestones lie evenly apart, the last at the end', () => {
  expect(offsetsBetween(0, 12, 4)).toEqual([3, 6, 9, 12]);
  expect(offsetsBetween(10, 12, 3)).toEqual([11, 12, 12]);
  expect(offsetsBetween(5, 5, 2)).toEqual([5, 5]);
  expect(offsetsBetween(0, 12, 0)).toEqual([]);
});
