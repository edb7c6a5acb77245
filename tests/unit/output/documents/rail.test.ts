import { expect, test } from 'vitest';
import type { BriefStep, StepStatus } from '../../../../src/advice/path-view.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { railOf } from '../../../../src/output/documents/rail.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { path: words } = messages;

const shown = (...steps: readonly BriefStep[]) => outlineOf([railOf(steps, messages)]);

/** This many steps, with the reader on the one in this place, or on none without a place. */
function steps(count: number, at?: number): readonly BriefStep[] {
  const statusOf = (place: number): StepStatus =>
    place === at ? 'current' : place < (at ?? 0) ? 'passed' : 'ahead';
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    grade: `G${i + 1}`,
    ...(at !== undefined && { status: statusOf(i + 1) }),
  }));
}

const HERE = `current (${words.statuses.current})`;
const more = (count: number, state = 'ahead') => `> ${words.moreSteps(count)} ${state}`;

test('A stop has its grade, or else its number, and says where the reader is and has been.', () => {
  expect(
    shown({ number: 3, status: 'passed' }, { number: 4, grade: 'Mate', status: 'current' }, { number: 5 }),
  ).toEqual([
    `> ${words.step(3)} passed (${words.statuses.passed})`,
    `> Mate ${HERE}`,
    `> ${words.step(5)} ahead`,
  ]);
});

test('Progress is counted on the reader’s stop, and on others if something is done there.', () => {
  const counted = (more: Partial<BriefStep>) => shown({ number: 1, grade: 'Mate', ...more });
  expect(counted({ status: 'current', total: 5 })).toEqual([
    `> Mate current (${words.statuses.current}, ${words.progress(0, 5)})`,
  ]);
  expect(counted({ status: 'ahead', done: 0, total: 5 })).toEqual(['> Mate ahead']);
  expect(counted({ status: 'ahead', done: 1, total: 5 })).toEqual([`> Mate ahead (${words.progress(1, 5)})`]);
  expect(counted({ status: 'current', done: 0, total: 0 })).toEqual([`> Mate ${HERE}`]);
  expect(counted({ done: 2 })).toEqual(['> Mate ahead']);
});

test('Seven steps are drawn one by one.', () => {
  expect(shown(...steps(7))).toEqual(steps(7).map(({ grade }) => `> ${grade} ahead`));
});

test('Of more steps, those behind the reader, and those between the third ahead and the last, are counted.', () => {
  expect(shown(...steps(9, 3))).toEqual([
    more(2, 'passed'),
    `> G3 ${HERE}`,
    '> G4 ahead',
    '> G5 ahead',
    '> G6 ahead',
    more(2),
    '> G9 ahead',
  ]);
  expect(shown(...steps(8, 8))).toEqual([more(7, 'passed'), `> G8 ${HERE}`]);
});

test('Of more steps with nobody on them, the first four and the last are drawn.', () => {
  expect(shown(...steps(8))).toEqual([
    ...['G1', 'G2', 'G3', 'G4'].map((grade) => `> ${grade} ahead`),
    more(3),
    '> G8 ahead',
  ]);
});
