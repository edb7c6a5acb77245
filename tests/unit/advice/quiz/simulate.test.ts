import { beforeAll, describe, expect, test } from 'vitest';
import { type Instrument, instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { quickLength, type Simulation, simulate } from '../../../../src/advice/quiz/simulate.ts';
import { builtInFor } from '../../content/built-in.ts';

/** What the built-in instrument must withstand, over 2,000 respondents a role. */
describe('the built-in quiz, simulated', () => {
  let instrument: Instrument;
  let simulation: Simulation;
  const shares = (each: Simulation['full']['first']): readonly number[] => each.map(({ share }) => share);
  const average = (each: readonly number[]): number =>
    each.reduce((sum, share) => sum + share, 0) / each.length;

  beforeAll(async () => {
    const pack = await builtInFor('en');
    if (!pack.quiz) throw new Error('the built-in pack has a quiz');
    instrument = instrumentOf(pack, pack.quiz);
    simulation = simulate(instrument, ['cio', 'cto'], { respondents: 2_000, seed: 20260401 });
  });

  test('puts CIO and CTO in the right order: 99 % in full, 96 % in quick', () => {
    expect(simulation.full.pair).toBeGreaterThanOrEqual(0.99);
    expect(simulation.quick.pair).toBeGreaterThanOrEqual(0.96);
  });

  test('asks no more than 12 fit items in quick, on average', () => {
    expect(simulation.quick.items.pair).toBeLessThanOrEqual(12);
    expect(simulation.quick.items.all).toBeLessThanOrEqual(12);
    expect(simulation.quick.items.pair).toBeGreaterThanOrEqual(instrument.traits.length);
  });

  test('finds the right role among six: 80 % on average, 65 % for the worst', () => {
    for (const { first } of [simulation.full, simulation.quick]) {
      expect(average(shares(first))).toBeGreaterThanOrEqual(0.8);
      expect(Math.min(...shares(first))).toBeGreaterThanOrEqual(0.65);
    }
  });

  test('favours nobody who answers at random', () => {
    expect(Math.abs(simulation.random.firstOfPair - 0.5)).toBeLessThanOrEqual(0.03);
    expect(Math.max(...shares(simulation.random.first))).toBeLessThanOrEqual(0.3);
    expect(shares(simulation.random.first).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('tells nothing from people who give one answer throughout', () => {
    expect(simulation.straightLiners.map(({ answer }) => answer)).toEqual([1, 2, 3, 4, 5]);
    for (const { pairGap, verdict } of simulation.straightLiners) {
      expect(pairGap).toBeLessThanOrEqual(3);
      expect(verdict).toBe('close');
    }
  });

  test('puts whoever is a role’s profile there first, by 10 points', () => {
    expect(simulation.pureProfiles.map(({ role }) => role)).toEqual([
      'cio',
      'cto',
      'cdo-digital',
      'cdo-data',
      'ciso',
      'cpo',
    ]);
    for (const { lead, answeredLead } of simulation.pureProfiles) {
      expect(lead).toBeGreaterThanOrEqual(10);
      expect(answeredLead).toBeGreaterThanOrEqual(10);
    }
  });

  test('has traits whose items hang together, at least three each, some reversed', () => {
    for (const { items, reversed, partWhole } of simulation.traits) {
      expect(items).toBeGreaterThanOrEqual(3);
      expect(reversed).toBeGreaterThanOrEqual(1);
      expect(reversed).toBeLessThan(items);
      expect(partWhole[0]).toBeGreaterThan(0.5);
      expect(partWhole[1]).toBeGreaterThanOrEqual(partWhole[0]);
    }
  });

  test('is reproducible from its seed, and another seed is another sample', () => {
    const again = simulate(instrument, ['cio', 'cto'], { respondents: 100, seed: 7 });
    expect(simulate(instrument, ['cio', 'cto'], { respondents: 100, seed: 7 })).toEqual(again);
    expect(simulate(instrument, ['cio', 'cto'], { respondents: 100, seed: 8 })).not.toEqual(again);
  });

  test('expects about as many items in quick as the large sample takes', () => {
    expect(Math.abs(quickLength(instrument) - simulation.quick.items.all)).toBeLessThan(1);
  });
});

/** An instrument that cannot tell its roles apart must not pass. */
test('the simulation sees an instrument that does not work', async () => {
  const pack = await builtInFor('en');
  if (!pack.quiz) throw new Error('the built-in pack has a quiz');
  const alike = Object.fromEntries(
    Object.keys(pack.quiz.profiles).map((role) => [role, pack.quiz?.profiles['cio'] ?? {}]),
  );
  const { full } = simulate(instrumentOf(pack, { ...pack.quiz, profiles: alike }), ['cio', 'cto'], {
    respondents: 200,
    seed: 1,
  });
  expect(full.pair).toBeCloseTo(0.5, 1);
  expect(Math.min(...full.first.map(({ share }) => share))).toBe(0);
});
