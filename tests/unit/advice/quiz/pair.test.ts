import { beforeAll, describe, expect, test } from 'vitest';
import { type Estimate, estimate } from '../../../../src/advice/quiz/estimate.ts';
import { contributions } from '../../../../src/advice/quiz/fit.ts';
import { answersIn, type Instrument, instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { flipOf, pairOf } from '../../../../src/advice/quiz/pair.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

/** The profiles are (0.6, 0.8) and (-0.6, -0.8): the pair differs by (1.2, 1.6). */
let instrument: Instrument;
let unpaired: Instrument;
beforeAll(async () => {
  instrument = instrumentOf(await tinyPack(), tinyQuiz);
  const { pair: _, ...rest } = instrument;
  unpaired = rest;
});

type Given = Readonly<Record<string, number>>;
const answersOf = (given: Given) => answersIn(instrument, new Map(Object.entries(given)));

describe('How sure the order of the pair is', () => {
  const verdictAt = (mean: number, of = instrument): string | undefined => {
    const traits: Partial<Estimate> = {
      means: Float64Array.of(mean, 0),
      variances: Float64Array.of(0.25, 0),
    };
    return pairOf(of, { ...estimate(of, answersOf({})), ...traits })?.verdict;
  };

  test('is clear from 0.8 on, leaning from 0.65 on, whichever role is in front.', () => {
    // Φ(2 · mean): 0.8004, 0.7995, 0.6517 and 0.648.
    for (const side of [1, -1]) {
      expect([0.4215, 0.42, 0.195, 0.19].map((mean) => verdictAt(side * mean))).toEqual([
        ...['clear', 'leaning', 'leaning', 'even'],
      ]);
    }
  });

  test('is not given if the pack does not compare two roles.', () => {
    expect(verdictAt(1, unpaired)).toBeUndefined();
  });
});

describe('The answers that would turn the pair', () => {
  const flip = (given: Given, of = instrument) => {
    const answers = answersOf(given);
    const moves = flipOf(of, answers, estimate(of, answers));
    return moves?.map(({ item, instead }) => `${instrument.items[item]?.id} ${instead}`);
  };

  test.each<[string, Given, readonly string[] | undefined]>([
    ['one, with the largest effect', { 'technology-1': 4, 'people-1': 3 }, ['people-1 2']],
    [
      'two, where one only makes it level',
      { 'technology-1': 3, 'people-1': 4 },
      ['people-1 3', 'technology-1 2'],
    ],
    [
      'none that is at the end of the scale, those of the same effect in their order',
      { 'technology-1': 1, 'people-1': 5, 'people-2': 1 },
      ['people-1 4', 'people-2 2'],
    ],
    [
      'in the other direction where the other is in front',
      { 'technology-1': 5, 'people-1': 1, 'people-2': 5 },
      ['people-1 2', 'people-2 4'],
    ],
    ['none, where the pair is level', { 'technology-1': 3, 'seat-1': 5 }, []],
    ['no set, where all would not do', { 'technology-1': 5, 'seat-1': 5, 'whole-1': 5 }, undefined],
  ])('are %s.', (_, given, moves) => {
    expect(flip(given)).toEqual(moves);
  });

  test('are not sought if the pack does not compare two roles.', () => {
    expect(flip({ 'technology-1': 4 }, unpaired)).toBeUndefined();
  });
});

describe('What an answer adds to a match', () => {
  const pointsOf = (given: Given) => {
    const answers = answersOf(given);
    return contributions(instrument, answers, estimate(instrument, answers)).map(({ item, role, points }) => [
      ...[instrument.items[item]?.id, instrument.roles[role]],
      Number(points.toFixed(6)),
    ]);
  };

  test('is its part of the cosine; statements about the seat and open ones add nothing.', () => {
    // The traits are (1, -1).
    expect(pointsOf({ 'technology-1': 5, 'people-1': 1, 'seat-1': 5 })).toEqual([
      ['technology-1', 'cio', Number((30 / Math.SQRT2).toFixed(6))],
      ['technology-1', 'cto', Number((-30 / Math.SQRT2).toFixed(6))],
      ['people-1', 'cio', Number((-40 / Math.SQRT2).toFixed(6))],
      ['people-1', 'cto', Number((40 / Math.SQRT2).toFixed(6))],
    ]);
  });

  test('is shared among the answers to a trait.', () => {
    expect(pointsOf({ 'people-1': 5, 'people-2': 1 }).map(([, , points]) => points)).toEqual([
      20, -20, 20, -20,
    ]);
  });

  test('is zero if no trait stands out.', () => {
    expect(
      pointsOf({ 'people-1': 5, 'people-2': 5 }).map(([, , points]) => Math.abs(Number(points))),
    ).toEqual([...[0, 0, 0, 0]]);
  });
});
