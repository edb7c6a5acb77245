import { expect, test } from 'vitest';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { answersReader, isAnswer, respondentResult } from '../../../../src/advice/quiz/respondent.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

const instrument = instrumentOf(await tinyPack(), tinyQuiz);
const read = answersReader(instrument);

test('A respondent without answers has a result that names nobody.', () => {
  const answers = new Uint8Array(instrument.items.length);
  expect(read({})).toEqual({ answers });
  expect(respondentResult(instrument, answers)).toEqual({
    outcome: 'insufficient',
    top: null,
    shortlist: [],
    shares: { cio: expect.any(Number), cto: expect.any(Number) },
    fit: { cio: 50, cto: 50 },
    traits: { technology: null, people: null },
    pair: { probability: 0.5, verdict: 'even' },
    seat: { score: null, answered: 0, verdict: null },
    readiness: null,
    answered: 0,
    warnings: ['too-few'],
  });
});

test.each([
  [undefined, { kind: 'no-answers' }],
  [[5], { kind: 'no-answers' }],
  [{ 'no-such-item': 3 }, { kind: 'unknown-item', item: 'no-such-item' }],
  [{ constructor: 3 }, { kind: 'unknown-item', item: 'constructor' }],
  [{ 'people-1': 6 }, { kind: 'off-scale', item: 'people-1', value: 6 }],
  [{ 'people-1': 2.5 }, { kind: 'off-scale', item: 'people-1', value: 2.5 }],
  [{ 'people-1': '3' }, { kind: 'off-scale', item: 'people-1', value: '3' }],
])('The answers %j are refused.', (answers, fault) => {
  expect(read(answers)).toEqual({ fault });
});

test.each([
  [1, true],
  [5, true],
  [0, false],
  [6, false],
  [2.5, false],
  [Number.NaN, false],
  ['3', false],
  [undefined, false],
])('%j is an answer: %s', (value, answer) => {
  expect(isAnswer(value)).toBe(answer);
});

test('A respondent’s result names roles and traits by their ids.', () => {
  const given = {
    'technology-1': 5,
    'technology-2': 1,
    'technology-3': 4,
    'people-1': 5,
    'seat-1': 5,
    'whole-1': 5,
  };
  const read = answersReader(instrument)(given);
  if ('fault' in read) throw new Error('these can be read');
  expect(respondentResult(instrument, read.answers)).toMatchObject({
    ...{ outcome: 'impression', top: 'cio', shortlist: ['cio'] },
    traits: { technology: expect.closeTo(5 / 6, 9), people: 1 },
    ...{ readiness: 100, answered: 6, warnings: [] },
    pair: { verdict: 'clear' },
  });
  const { pair: _, ...unpaired } = instrument;
  expect(respondentResult(unpaired, read.answers).pair).toBeNull();
});
