import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../src/advice/quiz/instrument.ts';
import { readAnswer, readDealbreakers, readTick } from '../../../src/respondents/cells.ts';
import { questionnaireOf } from '../../../src/respondents/questionnaire.ts';
import type { CellKind } from '../../../src/tables/table.ts';
import { builtInFor } from '../content/built-in.ts';

const pack = await builtInFor('ja');
if (!pack.quiz) throw new Error('no quiz');
const questionnaire = await questionnaireOf(pack, instrumentOf(pack, pack.quiz));
const cell = (text: string, kind: CellKind = 'text') => ({ text, kind });

describe('an answer', () => {
  test.each([
    ['', 0],
    ['  ', 0],
    ['4', 4],
    [' 4 ', 4],
    ['４', 4],
    ['④', 4],
    ['1.0', 1],
    ['4：やや当てはまる', 4],
    ['4: やや当てはまる', 4],
    ['４．やや当てはまる', 4],
    ['4 やや当てはまる', 4],
    ['(4) やや当てはまる', 4],
    ['4 - Somewhat', 4],
    ['4 – Somewhat true of me', 4],
    ['やや当てはまる', 4],
    ['やや当てはまる。', 4],
    ['Somewhat true of me', 4],
    ['まったく当てはまらない', 1],
    ['やや当てはまる（4）', 4],
    ['やや当てはまる / Somewhat true of me', 4],
    ['-', 0],
    ['ー', 0],
    ['無回答', 0],
    ['N/A', 0],
  ])('%j is %i', (text, value) => {
    expect(readAnswer(cell(text), questionnaire)).toEqual({ value });
  });

  test.each([
    ['5.5', 'no-answer'],
    ['0', 'no-answer'],
    ['６', 'no-answer'],
    ['45', 'no-answer'],
    ['4/5', 'no-answer'],
    ['4, 5', 'no-answer'],
    ['はい', 'no-answer'],
    ['やや当てはまる / Very true of me', 'no-answer'],
    ['やや当てはまる（5）', 'no-answer'],
    ['○', 'no-answer'],
    ['-4', 'no-answer'],
    ['=4', 'no-answer'],
    ['4：とても当てはまる', 'contradiction'],
  ])('%j is not one: %s', (text, kind) => {
    expect(readAnswer(cell(text), questionnaire)).toEqual({ fault: { kind, text } });
  });

  test.each([
    ['2026-04-01', 'date', { kind: 'date', text: '2026-04-01' }],
    ['#N/A', 'error', { kind: 'error', text: '#N/A' }],
    ['', 'uncalculated', { kind: 'uncalculated' }],
  ] as const)('%j as %s is not one', (text, kind, fault) => {
    expect(readAnswer(cell(text, kind), questionnaire)).toEqual({ fault });
  });
});

describe('a list of deal-breakers', () => {
  const [first, second] = pack.quiz?.dealbreakers ?? [];
  const last = pack.quiz?.dealbreakers.at(-1);
  const comma = pack.quiz?.dealbreakers.find(({ text }) => text.includes('、'));

  test.each([
    ['', []],
    ['特になし', []],
    [first?.text, [first?.id]],
    [`${first?.text}, ${second?.text}`, [first?.id, second?.id]],
    [`${first?.text}; ${second?.id}\n${first?.id}`, [first?.id, second?.id]],
    [`${comma?.text}, ${first?.text}`, [comma?.id, first?.id]],
    [`${first?.text}、${comma?.text}、${last?.text}`, [first?.id, comma?.id, last?.id]],
  ])('%j is %j', (text = '?', value) => {
    expect(readDealbreakers(cell(text), questionnaire)).toEqual({ value });
  });

  test('anything else is named', () => {
    const text = `${first?.text}, 給料`;
    expect(readDealbreakers(cell(text), questionnaire)).toEqual({
      fault: { kind: 'no-dealbreaker', text: '給料' },
    });
  });
});

test.each([
  ['○', true],
  ['✔', true],
  ['TRUE', true],
  ['はい', true],
  ['keep-coding', true],
  ['', false],
  ['×', false],
  ['いいえ', false],
])('The tick %j is %s.', (text, value) => {
  expect(readTick(cell(text), 'keep-coding', questionnaire)).toEqual({ value });
});

test.each(['?', '多分'])('%j is not a tick.', (text) => {
  expect(readTick(cell(text), 'keep-coding', questionnaire)).toEqual({ fault: { kind: 'no-tick', text } });
});
