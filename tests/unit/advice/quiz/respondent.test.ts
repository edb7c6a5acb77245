import { expect, test } from 'vitest';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { answersReader, respondentResult } from '../../../../src/advice/quiz/respondent.ts';
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
