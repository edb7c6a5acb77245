import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../../src/advice/quiz/instrument.ts';
import { sequenceOf } from '../../../../src/advice/quiz/sequence.ts';

/** Two roles that differ much in trait a, less in trait b, and not at all in trait c. */
const INSTRUMENT: Instrument = {
  roles: ['x', 'y'],
  traits: ['a', 'b', 'c'],
  weights: [
    [0.8, 0.6, 0],
    [-0.8, 0.6, 0],
  ],
  profiles: [Float64Array.of(0.8, 0.6, 0), Float64Array.of(-0.8, 0.6, 0)],
  shifts: ['s', 't'],
  items: [
    { id: 'a1', section: 'fit', scale: 0, key: 1 },
    { id: 'a2', section: 'fit', scale: 0, key: -1 },
    { id: 'b1', section: 'fit', scale: 1, key: 1 },
    { id: 'a3', section: 'fit', scale: 0, key: 1 },
    { id: 'c1', section: 'fit', scale: 2, key: 1 },
    { id: 'b2', section: 'fit', scale: 1, key: -1 },
    { id: 's1', section: 'readiness', scale: 0, key: 1 },
    { id: 's2', section: 'readiness', scale: 0, key: -1 },
    { id: 't1', section: 'readiness', scale: 1, key: 1 },
  ],
};

/** The items that are put to someone who gives these answers, and 3 to the rest. */
function asked(length: 'quick' | 'full', answers: Readonly<Record<string, number>>): readonly string[] {
  const sequence = sequenceOf(INSTRUMENT, length);
  const given = new Map<string, number>();
  const put: string[] = [];
  for (let next = sequence(put, given); next !== undefined; next = sequence(put, given)) {
    given.set(next, answers[next] ?? 3);
    put.push(next);
  }
  return put;
}

describe('full', () => {
  test('asks every item in the pack’s order', () => {
    expect(asked('full', {})).toEqual(['a1', 'a2', 'b1', 'a3', 'c1', 'b2', 's1', 's2', 't1']);
  });
});

describe('quick', () => {
  test('asks one item of each trait, then what tells the two roles in front apart, then one item for each shift', () => {
    expect(asked('quick', {})).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'b2', 's1', 't1']);
  });

  test('stops as soon as it is sure', () => {
    // d = (1.6, 0, 0); after a1 = 5: d·t = 1.6, √(d²·0.25) = 0.8, P = Φ(2) = 0.977.
    expect(asked('quick', { a1: 5 })).toEqual(['a1', 'b1', 'c1', 's1', 't1']);
    // a1 = 4: P = Φ(1) = 0.841; with a2 = 2 as well: 0.8 / (1.6·√0.125) = √2, P = 0.921; with a3 = 4: √3, P = 0.958.
    expect(asked('quick', { a1: 4, a2: 2, a3: 4 })).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 's1', 't1']);
  });

  test('does not put a skipped item again', () => {
    const sequence = sequenceOf(INSTRUMENT, 'quick');
    expect(sequence(['a1', 'b1', 'c1'], new Map())).toBe('a2');
    expect(sequence(['a1', 'b1', 'c1', 'a2', 'a3', 'b2'], new Map())).toBe('s1');
  });

  test('does not count answers to items the person has gone back over', () => {
    const sequence = sequenceOf(INSTRUMENT, 'quick');
    expect(sequence(['a1', 'b1', 'c1'], new Map([['a1', 5]]))).toBe('s1');
    expect(sequence(['b1', 'c1'], new Map([['a1', 5]]))).toBe('a1');
  });
});
