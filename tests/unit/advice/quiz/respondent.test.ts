import { expect, test } from 'vitest';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { respondentScorer } from '../../../../src/advice/quiz/respondent.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

const scorer = async () => respondentScorer(instrumentOf(await tinyPack(), tinyQuiz));

test('A respondent without answers has a result that names nobody.', async () => {
  expect((await scorer())({})).toEqual({
    result: {
      outcome: 'insufficient',
      top: null,
      shortlist: [],
      shares: { cio: expect.any(Number), cto: expect.any(Number) },
      fit: { cio: 50, cto: 50 },
      pair: { probability: 0.5, verdict: 'even' },
      seat: { score: null, answered: 0, verdict: null },
      readiness: null,
      answered: 0,
      warnings: ['too-few'],
    },
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
])('The answers %j are refused.', async (answers, fault) => {
  expect((await scorer())(answers)).toEqual({ fault });
});
