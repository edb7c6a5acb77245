import { beforeAll, describe, expect, test } from 'vitest';
import { type Simulation, simulate } from '../../../../src/advice/quiz/simulate/simulate.ts';
import { builtInQuiz } from './people.ts';

/**
 * What the built-in quiz must withstand (docs/quiz.md), on fewer people than `npm run simulate` has: errors of ten bins
 * of 40 people are larger by chance alone, so their limits are wider here.
 */
const RUN = { people: 400, seed: 20260401 };
const CHANCE = 0.05;

let simulation: Simulation;
beforeAll(async () => {
  simulation = simulate((await builtInQuiz()).instrument, RUN);
}, 30_000);

describe('On people it was not tuned to, the built-in quiz', () => {
  test('states shares that come true, on the same statements and on others.', () => {
    for (const { model, shareError, shareErrorOthers } of simulation.models) {
      expect.soft(shareError, model).toBeLessThanOrEqual(0.1 + CHANCE);
      expect.soft(shareErrorOthers, model).toBeLessThanOrEqual(0.1 + CHANCE);
    }
  });

  test('states an order of CIO and CTO that comes true.', () => {
    for (const { model, pairError } of simulation.models) {
      expect.soft(pairError, model).toBeLessThanOrEqual(0.06 + CHANCE);
    }
  });

  test('is clear only if a retake says the same.', () => {
    const clear = simulation.models.filter(({ clear }) => clear * RUN.people >= 20);
    expect(clear.length).toBeGreaterThan(5);
    for (const { model, clearStays } of clear) expect.soft(clearStays, model).toBeGreaterThanOrEqual(0.7);
  });

  test('has a short list that holds the first role of a retake.', () => {
    for (const { model, held, shortlist } of simulation.models) {
      expect.soft(held, model).toBeGreaterThanOrEqual(0.8 - CHANCE);
      expect.soft(shortlist, model).toBeLessThanOrEqual(3.2);
    }
  });
});

describe('The built-in quiz', () => {
  test('names no role for nearly all who answer at random, and is hardly ever clear to them.', () => {
    expect(simulation.random.named).toBeLessThanOrEqual(0.12 + CHANCE);
    expect(simulation.random.clear).toBeLessThanOrEqual(0.01);
  });

  test('finds people who are like a role.', () => {
    const { first, pair } = simulation.prototypes;
    expect(first.reduce((sum, each) => sum + each, 0) / first.length).toBeGreaterThanOrEqual(0.75);
    expect(pair).toBeGreaterThanOrEqual(0.94);
  });

  test('is never clear after the quick quiz, and seldom wrong about the seat.', () => {
    expect(simulation.quickClear).toBe(0);
    expect(simulation.seatOpposite).toBeLessThanOrEqual(0.01);
  });

  test('is simulated the same way each time.', async () => {
    const { instrument } = await builtInQuiz();
    const small = { people: 20, seed: 7 };
    expect(simulate(instrument, small)).toEqual(simulate(instrument, small));
    expect(simulate(instrument, small)).not.toEqual(simulate(instrument, { ...small, seed: 8 }));
  });
});
