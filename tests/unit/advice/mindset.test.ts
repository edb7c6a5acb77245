import { expect, test } from 'vitest';
import { describeMindset } from '../../../src/advice/mindset.ts';
import { shipPackIn } from '../content/ship-pack.ts';

test('every shift is described before and after, in the pack’s order', () => {
  expect(describeMindset(shipPackIn('en'))).toEqual({
    schema: 'career.mindset/1',
    lang: 'en',
    headings: {},
    shifts: [
      {
        id: 'near-to-far',
        kind: 'perspective',
        title: 'From near to far',
        staff: 'Looks at the deck',
        executive: 'Looks at the horizon',
      },
      {
        id: 'orders-to-course',
        kind: 'behaviour',
        title: 'From orders to a course',
        staff: 'Waits for orders',
        executive: 'Sets the course',
      },
    ],
  });
});

test('in the reader’s language', () => {
  expect(describeMindset(shipPackIn('ja'))).toMatchObject({
    lang: 'ja',
    shifts: [{ staff: '甲板を見る', executive: '水平線を見る' }, { title: '命令から針路へ' }],
  });
});

test('the pack’s own headings, those that it has', () => {
  const pack = shipPackIn('en');
  const headed = (headings: typeof pack.pack.headings) =>
    describeMindset({ ...pack, pack: { ...pack.pack, headings } }).headings;
  expect(headed({ mindset: 'Two shifts', before: 'Crew', after: 'Officers' })).toEqual({
    ...{ title: 'Two shifts', before: 'Crew', after: 'Officers' },
  });
  expect(headed({})).toStrictEqual({});
});
