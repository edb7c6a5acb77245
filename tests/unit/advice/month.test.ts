import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lastDayOf,
  monthFromNumber,
  monthNumber,
  monthOf,
  readMonth,
  usualGoal,
} from '../../../src/advice/month.ts';

test.each([
  ['2036-04', '2036-04'],
  ['２０３６－０４', '2036-04'],
  [' 2036–04 ', '2036-04'],
  ['2036ー04', '2036-04'],
  ['2036-4', '2036-04'],
  ['2036/4', '2036-04'],
  ['4/2036', '2036-04'],
  ['2036.04', '2036-04'],
  ['2036-04-30', '2036-04'],
  ['2036/4/1', '2036-04'],
  ['2036年4月', '2036-04'],
  ['2036年 4月', '2036-04'],
  ['2036年4月1日', '2036-04'],
  ['2036 年 4 月', '2036-04'],
  ['令和 18 年 4 月 1 日', '2036-04'],
  ['2036 4', '2036-04'],
  ['2036年4月末', '2036-04'],
  ['２０３６年１０月', '2036-10'],
  ['2035年度末', '2036-03'],
  ['令和17年度末', '2036-03'],
  ['令和13年4月', '2031-04'],
  ['令和元年5月', '2019-05'],
  ['R13.4', '2031-04'],
  ['ｒ１３．４', '2031-04'],
  ['平成31年4月', '2019-04'],
  ['Jan 2036', '2036-01'],
  ['Apr 2036', '2036-04'],
  ['Sept. 2036', '2036-09'],
  ['september 2036', '2036-09'],
  ['2036 April', '2036-04'],
  ['1 April 2036', '2036-04'],
  ['30th Apr 2036', '2036-04'],
  ['April 1, 2036', '2036-04'],
  ['apr. 1st 2036', '2036-04'],
  ['30-Apr-2036', '2036-04'],
])('“%s” is %s', (typed, month) => {
  expect(readMonth(typed)).toEqual({ month });
});

test.each([
  ...[
    'Foo 2036',
    'Ma 2036',
    '13年4月',
    '36-04',
    '昭和60年4月',
    '令和0年4月',
    '2036',
    '4月',
    '20360401',
    '203 64',
    'April 2 036',
    '来年',
    '',
  ],
])('“%s” is not a month', (typed) => {
  expect(readMonth(typed)).toEqual({ wrong: 'form' });
});

test.each([
  ['2036-13', { wrong: 'month', number: 13 }],
  ['2036年0月', { wrong: 'month', number: 0 }],
  ['13/2036', { wrong: 'month', number: 13 }],
  ['2036-04-31', { wrong: 'day', number: 31 }],
  ['2036-04-00', { wrong: 'day', number: 0 }],
  ['2035年2月29日', { wrong: 'day', number: 29 }],
  ['31 April 2036', { wrong: 'day', number: 31 }],
])('“%s” does not exist: %j', (typed, wrong) => {
  expect(readMonth(typed)).toEqual(wrong);
});

describe('months', () => {
  test('are counted from January of the year 0, and back', () => {
    expect(monthNumber('0001-01')).toBe(12);
    expect(monthFromNumber(12)).toBe('0001-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119_999 }), (number) => {
        expect(monthNumber(monthFromNumber(number))).toBe(number);
      }),
    );
  });

  test('are read as they are written', () => {
    const month = fc.integer({ min: 12_000, max: 119_999 }).map(monthFromNumber);
    fc.assert(
      fc.property(month, (each) => {
        expect(readMonth(each)).toEqual({ month: each });
      }),
    );
  });

  test.each([
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2028-12', '2028-12-31'],
    ['0001-04', '0001-04-30'],
  ])('the last day of %s is %s', (month, day) => {
    expect(lastDayOf(month).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });

  test('of a date, in the local time zone', () => {
    expect(monthOf(new Date(2026, 10, 1))).toBe('2026-11');
    expect(monthOf(new Date(2026, 10, 30, 23, 59))).toBe('2026-11');
  });

  test.each([
    ['2026-11', '2037-04'],
    ['2027-04', '2037-04'],
    ['2027-05', '2038-04'],
    ['2026-03', '2036-04'],
  ])('ten years from %s, the next April is %s', (now, goal) => {
    expect(usualGoal(now)).toBe(goal);
  });
});
