import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../../src/profile/record-schema.ts';
import { EVERYTHING, recordsOf, resultOf } from './records.ts';

const [quiz] = recordsOf(resultOf({ cio: 60, cto: 40 }));
if (quiz?.change.kind !== 'result') throw new Error('the record is a result');
const { change } = quiz;

/** Whether a stored result with these fields in place of others is a record. */
function isRecord(fields: object, outcome: object = {}): boolean {
  return v.is(recordSchema, {
    ...quiz,
    change: { ...change, ...fields, outcome: { ...change.outcome, ...outcome } },
  });
}

test('records of every kind are records', () => {
  for (const record of EVERYTHING) expect(v.is(recordSchema, record), record.change.kind).toBe(true);
});

describe('the numbers of a stored result', () => {
  test.each<[string, number, number]>([
    ['fits', 0, 100],
    ['shares', 0, 1],
    ['shifts', 0, 100],
  ])('%s are from %d to %d', (field, least, most) => {
    for (const value of [least, most, (least + most) / 3]) {
      expect(isRecord({}, { [field]: { cio: value } }), String(value)).toBe(true);
    }
    for (const value of [least - 1, most + 1, Number.NaN, '50', true, [50], undefined]) {
      expect(isRecord({}, { [field]: { cto: least, cio: value } }), String(value)).toBe(false);
    }
  });

  test('a shift without answers is null, a fit or a share never', () => {
    expect(isRecord({}, { shifts: { 'near-to-far': null } })).toBe(true);
    expect(isRecord({}, { fits: { cio: null } })).toBe(false);
    expect(isRecord({}, { shares: { cio: null } })).toBe(false);
  });

  test('answers are whole, from 1 to 5', () => {
    for (const value of [1, 3, 5]) expect(isRecord({ answers: { 'evidence-1': value } })).toBe(true);
    for (const value of [0, 6, 2.5, '3', null]) {
      expect(isRecord({ answers: { 'evidence-1': value } }), String(value)).toBe(false);
    }
  });

  test('are keyed by valid ids, in an object', () => {
    for (const name of ['Evidence-1', 'evidence_1', '-evidence', '']) {
      expect(isRecord({ answers: { [name]: 3 } }), name).toBe(false);
    }
    for (const answers of [null, 'evidence-1', 3]) expect(isRecord({ answers })).toBe(false);
  });

  test('an error names the value that is wrong', () => {
    const { issues } = v.safeParse(recordSchema, {
      ...quiz,
      change: { ...change, answers: { 'evidence-1': 3, 'evidence-2': 6 } },
    });
    expect(issues?.map(({ path }) => path?.map(({ key }) => key).join('.'))).toEqual([
      'change.answers.evidence-2',
    ]);
  });
});
