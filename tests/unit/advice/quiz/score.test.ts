import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instrument, instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { type Score, score, traitValue } from '../../../../src/advice/quiz/score.ts';
import type { LocalQuiz } from '../../../../src/content/localise.ts';
import { builtInFor } from '../../content/built-in.ts';
import { respondent } from './respondent.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

const pack = await tinyPack();
const tiny = instrumentOf(pack, tinyQuiz);

describe('an answer', () => {
  test.each([
    [1, 1, -1],
    [2, 1, -0.5],
    [3, 1, 0],
    [4, 1, 0.5],
    [5, 1, 1],
    [5, -1, -1],
    [1, -1, 1],
  ] as const)('%i to an item of key %i counts %d.', (answer, key, value) => {
    expect(traitValue(answer, key)).toBe(value);
  });
});

describe('a respondent scored by hand', () => {
  test('One whose traits lie along a profile fits it fully, and a profile at a right angle half.', () => {
    // Technology: 1 and, reversed, 0.5, so 0.75. People: 1 and 1. Length 1.25, direction (0.6, 0.8): the CIO's own.
    const { traits, counts, length, fits, order } = scoreOf({
      'technology-1': 5,
      'technology-2': 2,
      'people-1': 5,
      'people-2': 1,
    });
    expect([...traits]).toEqual([0.75, 1]);
    expect([...counts]).toEqual([2, 2]);
    expect(length).toBe(1.25);
    expectClose(fits, [100, 50]);
    expect(order).toEqual([0, 1]);
  });

  test('The same respondent is clear: two answers a trait leave a variance of 0.125.', () => {
    // d = (0.6, 0.8) - (0.8, -0.6) = (-0.2, 1.4). d·t = -0.15 + 1.4 = 1.25. Variance (0.04 + 1.96) · 0.125 = 0.25.
    // Φ(1.25 / 0.5) = Φ(2.5).
    const { probability, verdict } = scoreOf({
      'technology-1': 5,
      'technology-2': 2,
      'people-1': 5,
      'people-2': 1,
    });
    expectClose([probability], [0.993790334674224]);
    expect(verdict).toBe('clear');
  });

  test('A single answer to one trait leaves the other open: a lean.', () => {
    // t = (0, 0.5). Fits 50 · (1 + 0.8) and 50 · (1 - 0.6). d·t = 0.7. Variance 0.04 / 3 + 1.96 · 0.25 = 0.50333….
    // Φ(0.7 / √0.50333…) = Φ(0.98666607…).
    const { fits, order, probability, verdict } = scoreOf({ 'people-1': 4 });
    expectClose(fits, [90, 20]);
    expect(order).toEqual([0, 1]);
    expectClose([probability], [0.8380968155815813]);
    expect(verdict).toBe('lean');
  });

  test('What tells the roles apart was not asked: too close to call, and the CTO is first.', () => {
    // t = (1, 0). Fits 50 · 1.6 and 50 · 1.8. d = (0.2, -1.4), d·t = 0.2. Variance 0.04 · 0.25 + 1.96 / 3 = 0.66333….
    // Φ(0.2 / √0.66333…) = Φ(0.24556365…).
    const { fits, order, probability, verdict } = scoreOf({ 'technology-1': 5 });
    expectClose(fits, [80, 90]);
    expect(order).toEqual([1, 0]);
    expectClose([probability], [0.5969899856543321]);
    expect(verdict).toBe('close');
  });

  test('A single role has nothing to be told apart from.', () => {
    const alone = instrumentOf({ ...pack, roles: pack.roles.slice(0, 1) }, tinyQuiz);
    const { order, probability, verdict } = score(
      alone,
      Uint8Array.from(alone.items, () => 4),
    );
    expect(order).toEqual([0]);
    expect(probability).toBe(1);
    expect(verdict).toBe('clear');
  });
});

describe('readiness', () => {
  test('A shift is 50 points for the middle of the scale, and 25 for each step of the mean.', () => {
    // Whole: 1 and, reversed, -0.5: mean 0.25. Decide: -1.
    const { shifts, readiness } = scoreOf({ 'whole-1': 5, 'whole-2': 4, 'decide-1': 1 });
    expect([...shifts]).toEqual([62.5, 0]);
    expect(readiness).toBe(31.25);
  });

  test('A shift not asked about has none, and does not count.', () => {
    const { shifts, readiness } = scoreOf({ 'whole-1': 5, 'whole-2': 4 });
    expect([...shifts]).toEqual([62.5, Number.NaN]);
    expect(readiness).toBe(62.5);
  });

  test('Without any answer there is none at all.', () => {
    const { shifts, readiness } = scoreOf({ 'technology-1': 5 });
    expect([...shifts]).toEqual([Number.NaN, Number.NaN]);
    expect(readiness).toBeNaN();
  });
});

describe('ties', () => {
  const same = { technology: 1, people: 0.5 };
  const tied: LocalQuiz = { ...tinyQuiz, profiles: { cio: same, cto: same } };
  const answers = { 'technology-1': 5, 'people-1': 2 };

  test('Roles of the same fit keep the pack’s order, whichever it is.', () => {
    const turned = { ...pack, roles: pack.roles.toReversed() };
    expect(ranking(instrumentOf(pack, tied), answers)).toEqual(['cio', 'cto']);
    expect(ranking(instrumentOf(turned, tied), answers)).toEqual(['cto', 'cio']);
  });

  test('Nothing is known of which is before the other.', () => {
    const { probability, verdict } = scoreOf(answers, instrumentOf(pack, tied));
    expect(probability).toBe(0.5);
    expect(verdict).toBe('close');
  });

  test('Without answers every role has 50, in the pack’s order.', () => {
    const { fits, order, probability, length } = scoreOf({});
    expect([...fits]).toEqual([50, 50]);
    expect(order).toEqual([0, 1]);
    expect(probability).toBe(0.5);
    expect(length).toBe(0);
  });
});

describe('the built-in quiz', async () => {
  const builtIn = await builtInFor('en');
  const quiz = builtIn.quiz ?? tinyQuiz;
  const instrument = instrumentOf(builtIn, quiz);
  const anyAnswers = respondent(quiz).map((given) => Object.fromEntries(given));

  test('All threes give every role 50.', () => {
    const { fits, verdict } = score(instrument, new Uint8Array(instrument.items.length).fill(3));
    expect([...fits]).toEqual([50, 50, 50, 50, 50, 50]);
    expect(verdict).toBe('close');
  });

  test('Fits, traits, readiness and probability stay in their ranges.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { fits, traits, shifts, probability } = scoreOf(answers, instrument);
        for (const fit of fits) expectBetween(fit, 0, 100);
        for (const trait of traits) expectBetween(trait, -1, 1);
        for (const shift of shifts) if (!Number.isNaN(shift)) expectBetween(shift, 0, 100);
        expectBetween(probability, 0.5, 1);
      }),
    );
  });

  test('The order is by fit, from the best.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { fits, order } = scoreOf(answers, instrument);
        const ordered = order.map((role) => fits[role]);
        expect(ordered).toEqual([...fits].sort((a, b) => b - a));
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });

  test('Turning every answer round turns every fit round 50.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, 6 - answer]));
        const { fits } = scoreOf(answers, instrument);
        expectClose(
          scoreOf(turned, instrument).fits,
          [...fits].map((fit) => 100 - fit),
        );
      }),
    );
  });

  test('Readiness answers never touch the fit, nor fit answers readiness.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const part = (section: string) =>
          Object.fromEntries(
            Object.entries(answers).filter(([id]) =>
              instrument.items.some((item) => item.id === id && item.section === section),
            ),
          );
        const { shifts, readiness, ...fit } = scoreOf(answers, instrument);
        expect(scoreOf(part('fit'), instrument)).toMatchObject(fit);
        expect(scoreOf(part('readiness'), instrument)).toMatchObject({ shifts, readiness });
      }),
    );
  });

  test('One step up on an item moves a role’s dot product by its key times its weight, over twice the answers.', () => {
    // So a step up on an item of key 1 whose trait weighs positively for a role always raises the dot product.
    const item = fc.constantFrom(...instrument.items.filter(({ section }) => section === 'fit'));
    fc.assert(
      fc.property(anyAnswers, item, fc.integer({ min: 1, max: 4 }), (others, { id, key, scale }, answer) => {
        const before = scoreOf({ ...others, [id]: answer }, instrument);
        const after = scoreOf({ ...others, [id]: answer + 1 }, instrument);
        const counted = before.counts[scale] ?? 0;
        expectClose(
          dots(after).map((dot, role) => dot - (dots(before)[role] ?? 0)),
          instrument.profiles.map((profile) => (key * (profile[scale] ?? 0)) / (2 * counted)),
        );
      }),
    );
  });
});

test('A higher dot product need not be a better fit: the answers may turn away from the profile.', () => {
  // From (0.5, 0.5) to (1, 0.5) the CIO's dot product goes from 0.7 to 1, but the length from 0.707 to 1.118.
  const before = scoreOf({ 'technology-1': 4, 'people-1': 4 });
  const after = scoreOf({ 'technology-1': 5, 'people-1': 4 });
  expectClose([dots(before)[0] ?? 0, dots(after)[0] ?? 0], [0.7, 1]);
  expectClose([before.fits[0] ?? 0, after.fits[0] ?? 0], [99.49747468305833, 94.7213595499958]);
});

function scoreOf(answers: Readonly<Record<string, number>>, instrument: Instrument = tiny): Score {
  return score(
    instrument,
    Uint8Array.from(instrument.items, ({ id }) => answers[id] ?? 0),
  );
}

function ranking(
  instrument: Instrument,
  answers: Readonly<Record<string, number>>,
): readonly (string | undefined)[] {
  return scoreOf(answers, instrument).order.map((role) => instrument.roles[role]);
}

/** For every role ŵ·t, from its fit. */
function dots({ fits, length }: Score): readonly number[] {
  return Array.from(fits, (fit) => (fit / 50 - 1) * length);
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 9);
}

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least - 1e-9);
  expect(value).toBeLessThanOrEqual(most + 1e-9);
}
